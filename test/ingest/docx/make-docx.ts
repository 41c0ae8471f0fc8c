import JSZip from 'jszip'

const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a DOCX file, each the XML inside its root element. */
export interface Parts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly header?: string
  /** Parts as they are, by their names; they win over the others. */
  readonly raw?: Readonly<Record<string, string | Uint8Array>>
  readonly prefix?: string
}

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const override = (part: string, kind: string) =>
  `<Override PartName="/word/${part}.xml" ContentType="${type}.${kind}+xml"/>`
const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `${override('document', 'document.main')}${override('numbering', 'numbering')}${override('styles', 'styles')}</Types>`

/** A DOCX file as Word lays it out, written by hand for tests. */
export async function makeDocx(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', contentTypes)
  zip.file('_rels/.rels', relations([['officeDocument', 'word/document.xml']]))
  const linked = (['styles', 'numbering', 'footnotes', 'endnotes', 'header'] as const).filter(
    (part) => parts[part],
  )
  zip.file('word/_rels/document.xml.rels', relations(linked.map((part) => [part, part === 'header' ? 'header1.xml' : `${part}.xml`]))) // prettier-ignore
  zip.file('word/document.xml', root('document', `<w:body>${parts.body}</w:body>`))
  if (parts.styles) zip.file('word/styles.xml', root('styles', parts.styles))
  if (parts.numbering) zip.file('word/numbering.xml', root('numbering', parts.numbering))
  if (parts.footnotes) zip.file('word/footnotes.xml', root('footnotes', parts.footnotes))
  if (parts.endnotes) zip.file('word/endnotes.xml', root('endnotes', parts.endnotes))
  if (parts.header) zip.file('word/header1.xml', root('hdr', parts.header))
  for (const [name, content] of Object.entries(parts.raw ?? {})) zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

function root(name: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${spaces}>${inner}</w:${name}>`
}

function relations(links: readonly (readonly [string, string])[]): string {
  const each = links.map(([kind, target], index) => `<Relationship Id="r${index}" Type="${relation}/${kind}" Target="${target}"/>`) // prettier-ignore
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

/** A run; `properties` is the inside of its `w:rPr`. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of text or of runs; `properties` is the inside of its `w:pPr`. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`

/** A paragraph on a level of a list. */
export const item = (text: string, list: number, level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A table; each cell is text, or blocks where it begins with `<`. */
export const table = (rows: readonly (readonly string[])[], head = ''): string =>
  `<w:tbl>${rows.map((cells, index) => `<w:tr>${index === 0 ? head : ''}${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>` // prettier-ignore

/** One level of a list definition. */
export const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

export const abstractList = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`

export const list = (id: number, abstractId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`
