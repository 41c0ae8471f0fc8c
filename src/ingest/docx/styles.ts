import { childOf, childrenOf, type XmlElement } from '../office/xml.js'

/** What a style or a run says about letters and paragraphs; undefined where it says nothing. */
export interface Format {
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly capitals?: boolean | undefined
  readonly hidden?: boolean | undefined
  readonly size?: number | undefined
  readonly font?: string | undefined
  readonly centred?: boolean | undefined
  readonly numId?: string | undefined
  readonly level?: number | undefined
}

export interface Styles {
  /** The format of a style with all it is based on; the defaults of the document for an unknown one. */
  format(style: string | undefined, kind: 'paragraph' | 'character'): Format
  readonly defaultParagraph: string | undefined
  /** The list that a numbering style names. */
  listOf(style: string): string | null
  /** The name of a style as the user sees it, small letters: `heading 1`, `toc 2`. */
  nameOf(style: string | undefined): string
}

/** Reads styles.xml. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = new Map<string, XmlElement>()
  let defaultParagraph: string | undefined
  for (const element of childrenOf(root ?? undefined, 'w:style')) {
    const id = element.attributes['w:styleId'] ?? ''
    elements.set(id, element)
    const isDefault = /^(?:1|true|on)$/u.test(element.attributes['w:default'] ?? '')
    if (isDefault && element.attributes['w:type'] === 'paragraph') defaultParagraph ??= id
  }
  const defaults = childOf(root ?? undefined, 'w:docDefaults')
  const base: Format = {
    ...runFormat(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
    ...paragraphFormat(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
  }
  const kept = new Map<string, Format>()
  const own = (id: string, depth: number): Format => {
    const known = kept.get(id)
    const element = elements.get(id)
    if (known || !element || depth > 30) return known ?? {}
    const parent = childOf(element, 'w:basedOn')?.attributes['w:val']
    const format = merge(parent === undefined ? {} : own(parent, depth + 1), {
      ...paragraphFormat(childOf(element, 'w:pPr')),
      ...runFormat(childOf(element, 'w:rPr')),
    })
    kept.set(id, format)
    return format
  }
  return {
    defaultParagraph,
    format: (style, kind) => {
      const format = style === undefined ? {} : own(style, 0)
      return kind === 'paragraph' ? merge(base, format) : format
    },
    listOf: (style) => own(style, 0).numId ?? null,
    nameOf: (style) =>
      (childOf(elements.get(style ?? ''), 'w:name')?.attributes['w:val'] ?? style ?? '').toLowerCase(),
  }
}

/** The second format over the first: what it leaves unsaid stays. */
export function merge(first: Format, second: Format): Format {
  const said = Object.entries(second).filter(([, value]) => value !== undefined)
  return { ...first, ...(Object.fromEntries(said) as Format) }
}

/** What a `w:rPr` says. */
export function runFormat(element: XmlElement | undefined): Format {
  if (!element) return {}
  const size = childOf(element, 'w:sz')?.attributes['w:val']
  const fonts = childOf(element, 'w:rFonts')?.attributes
  return {
    bold: toggle(element, 'w:b'),
    italic: toggle(element, 'w:i'),
    capitals: toggle(element, 'w:caps'),
    hidden: toggle(element, 'w:vanish'),
    size: size === undefined ? undefined : Number(size) / 2,
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? fonts?.['w:cs'],
  }
}

/** What a `w:pPr` says. */
export function paragraphFormat(element: XmlElement | undefined): Format {
  if (!element) return {}
  const alignment = childOf(element, 'w:jc')?.attributes['w:val']
  const numbering = childOf(element, 'w:numPr')
  const level = childOf(numbering, 'w:ilvl')?.attributes['w:val']
  return {
    centred: alignment === undefined ? undefined : alignment === 'center',
    numId: childOf(numbering, 'w:numId')?.attributes['w:val'],
    level: level === undefined ? undefined : Number(level),
  }
}

function toggle(element: XmlElement, name: string): boolean | undefined {
  const found = childOf(element, name)
  return found === undefined ? undefined : !/^(?:0|false|off)$/u.test(found.attributes['w:val'] ?? '1')
}
