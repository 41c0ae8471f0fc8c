import { childOf, childrenOf, type XmlElement } from './xml.js'

/** What a style of an ODT says; undefined where it says nothing. */
export interface OdtFormat {
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly centred?: boolean | undefined
  readonly hidden?: boolean | undefined
  readonly capitals?: boolean | undefined
  readonly size?: number | undefined
  readonly font?: string | undefined
}

/** The formats of all styles by name, each with what it is based on. */
export function readOdtStyles(
  containers: readonly (XmlElement | undefined)[],
): (name: string | undefined) => OdtFormat {
  const elements = new Map<string, XmlElement>()
  for (const container of containers)
    for (const element of childrenOf(container, 'style:style'))
      elements.set(element.attributes['style:name'] ?? '', element)
  const kept = new Map<string, OdtFormat>()
  const format = (name: string | undefined, depth = 0): OdtFormat => {
    const element = name === undefined ? undefined : elements.get(name)
    if (name === undefined || !element || depth > 30) return {}
    const known = kept.get(name)
    if (known) return known
    const whole = over(format(element.attributes['style:parent-style-name'], depth + 1), ownFormat(element))
    kept.set(name, whole)
    return whole
  }
  return (name) => format(name)
}

/** The second format over the first. */
export function over(first: OdtFormat, second: OdtFormat): OdtFormat {
  const said = Object.entries(second).filter(([, value]) => value !== undefined)
  return { ...first, ...(Object.fromEntries(said) as OdtFormat) }
}

function ownFormat(element: XmlElement): OdtFormat {
  const text = childOf(element, 'style:text-properties')?.attributes ?? {}
  const align = childOf(element, 'style:paragraph-properties')?.attributes['fo:text-align']
  const weight = text['fo:font-weight']
  const slant = text['fo:font-style']
  const size = /^([\d.]+)pt$/u.exec(text['fo:font-size'] ?? '')?.[1]
  return {
    bold: weight === undefined ? undefined : /^(?:bold|[6-9]00)$/u.test(weight),
    italic: slant === undefined ? undefined : slant === 'italic' || slant === 'oblique',
    centred: align === undefined ? undefined : align === 'center',
    hidden: text['text:display'] === undefined ? undefined : text['text:display'] === 'none',
    capitals: text['fo:text-transform'] === undefined ? undefined : text['fo:text-transform'] === 'uppercase',
    size: size === undefined ? undefined : Number(size),
    font: text['style:font-name'] ?? text['fo:font-family'],
  }
}
