import { SaxesParser } from 'saxes'
import { DoichieuError } from '../../errors.js'
import { decodeUnicode } from '../../text/encodings/unicode.js'

/** One element. Names carry our own prefix for the name space (`w:p`), whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

const deepest = 400
const mostElements = 3_000_000

/**
 * Parses the XML of an office file to a tree. A document type declaration is refused, so that no entity can be declared and
 * nothing be fetched; so are trees too deep or too big. `part` names the file inside the archive in errors.
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const decoded = decodeUnicode(bytes)
  if (decoded === null) throw new DoichieuError('ingest/damaged-xml', { part })
  const parser = new SaxesParser({ xmlns: true, position: false })
  const root: { children: XmlNode[] } = { children: [] }
  const open: { children: XmlNode[] }[] = [root]
  let elements = 0
  parser.on('doctype', () => {
    throw new DoichieuError('ingest/xml-doctype', { part })
  })
  parser.on('error', (cause) => {
    throw new DoichieuError('ingest/damaged-xml', { part }, { cause: new Error(cause.name) })
  })
  parser.on('opentag', (tag) => {
    if (open.length > deepest || ++elements > mostElements)
      throw new DoichieuError('ingest/damaged-xml', { part })
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>
    for (const { uri, local, value } of Object.values(tag.attributes))
      attributes[prefixed(uri, local)] = value
    const children: XmlNode[] = []
    open[open.length - 1]!.children.push({ name: prefixed(tag.uri, tag.local), attributes, children })
    open.push({ children })
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const text = (piece: string): void => {
    open[open.length - 1]!.children.push(piece)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(decoded.text).close()
  const [element] = root.children.filter((node): node is XmlElement => typeof node !== 'string')
  if (!element) throw new DoichieuError('ingest/damaged-xml', { part })
  return element
}

/** The elements of one name right below another. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child)
  return found
}

/** The first element of one name right below another. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && child.name === name) return child
  return undefined
}

/** The first element of one name anywhere below, in document order. */
export function findDeep(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === name) return child
    const found = findDeep(child, name)
    if (found) return found
  }
  return undefined
}

/** All text below an element. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}

const spaces: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/u, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/u, 'r'],
  [/\/package\/2006\/relationships$/u, 'rel'],
  [/\/markup-compatibility\/2006$/u, 'mc'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/u, 'wp'],
  [/\/drawingml\/(?:2006\/)?main$/u, 'a'],
  [/^urn:schemas-microsoft-com:vml$/u, 'v'],
  [/\/officeDocument\/(?:2006\/)?math$/u, 'm'],
  [/^urn:oasis:names:tc:opendocument:xmlns:office:1\.0$/u, 'office'],
  [/^urn:oasis:names:tc:opendocument:xmlns:text:1\.0$/u, 'text'],
  [/^urn:oasis:names:tc:opendocument:xmlns:table:1\.0$/u, 'table'],
  [/^urn:oasis:names:tc:opendocument:xmlns:style:1\.0$/u, 'style'],
  [/^urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1\.0$/u, 'fo'],
  [/^urn:oasis:names:tc:opendocument:xmlns:drawing:1\.0$/u, 'draw'],
  [/^urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1\.0$/u, 'svg'],
  [/^http:\/\/www\.w3\.org\/XML\/1998\/namespace$/u, 'xml'],
]
const known = new Map<string, string>()

function prefixed(uri: string, local: string): string {
  if (uri === '') return local
  let prefix = known.get(uri)
  if (prefix === undefined) {
    prefix = spaces.find(([pattern]) => pattern.test(uri))?.[1] ?? 'other'
    // The table is bounded: a file may declare any number of name spaces.
    if (known.size < 500) known.set(uri, prefix)
  }
  return `${prefix}:${local}`
}
