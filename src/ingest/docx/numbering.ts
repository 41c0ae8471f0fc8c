import { childOf, childrenOf, type XmlElement } from '../office/xml.js'
import { formatNumber } from './number-format.js'
import { symbolSign } from './symbols.js'

/** One level of a list as numbering.xml defines it. */
export interface Level {
  readonly start: number
  readonly format: string
  /** `%1.%2.`: each `%n` is the number of level n. */
  readonly text: string
  /** Level (from 1) whose items restart this one; 0 for never, null for any higher level. */
  readonly restart: number | null
  /** All numbers of the label in Arabic figures. */
  readonly legal: boolean
  readonly suffix: string
  /** The paragraph style that is numbered on this level. */
  readonly style: string | null
}

interface List {
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, Level>
  readonly startOverrides: ReadonlyMap<number, number>
}

export interface Numbering {
  readonly lists: ReadonlyMap<string, List>
}

/** Reads numbering.xml. `listOfStyle` gives the list (numId) that a numbering style names, for lists defined by a style. */
export function readNumbering(
  root: XmlElement | null,
  listOfStyle: (style: string) => string | null,
): Numbering {
  const abstracts = new Map<string, XmlElement>()
  for (const element of childrenOf(root ?? undefined, 'w:abstractNum'))
    abstracts.set(element.attributes['w:abstractNumId'] ?? '', element)
  const elements = childrenOf(root ?? undefined, 'w:num')
  const abstractOf = (numId: string): string | null => {
    const element = elements.find((candidate) => candidate.attributes['w:numId'] === numId)
    return childOf(element, 'w:abstractNumId')?.attributes['w:val'] ?? null
  }
  const lists = new Map<string, List>()
  for (const element of elements) {
    const numId = element.attributes['w:numId']
    if (numId === undefined) continue
    const abstractId = followStyleLink(abstractOf(numId), abstracts, (style) => {
      const linked = listOfStyle(style)
      return linked === null ? null : abstractOf(linked)
    })
    lists.set(numId, readList(element, abstractId, abstracts.get(abstractId)))
  }
  return { lists }
}

/** A list may be defined by a numbering style (`numStyleLink`), which names the list that holds the levels. */
function followStyleLink(
  first: string | null,
  abstracts: ReadonlyMap<string, XmlElement>,
  linked: (style: string) => string | null,
): string {
  let id = first ?? ''
  for (let step = 0; step < 10; step++) {
    const style = childOf(abstracts.get(id), 'w:numStyleLink')?.attributes['w:val']
    if (style === undefined) return id
    const next = linked(style) ?? [...abstracts].find(([, element]) => hasStyleLink(element, style))?.[0]
    if (next === undefined || next === id) return id
    id = next
  }
  return id
}

function hasStyleLink(element: XmlElement, style: string): boolean {
  return childOf(element, 'w:styleLink')?.attributes['w:val'] === style
}

function readList(element: XmlElement, abstractId: string, abstract: XmlElement | undefined): List {
  const levels = new Map<number, Level>()
  for (const level of childrenOf(abstract, 'w:lvl')) addLevel(level, levels)
  const startOverrides = new Map<number, number>()
  for (const override of childrenOf(element, 'w:lvlOverride')) {
    const index = Number(override.attributes['w:ilvl'] ?? 0)
    const start = childOf(override, 'w:startOverride')?.attributes['w:val']
    for (const level of childrenOf(override, 'w:lvl')) addLevel(level, levels)
    if (start !== undefined) startOverrides.set(index, Number(start))
  }
  return { abstractId, levels, startOverrides }
}

function addLevel(element: XmlElement, levels: Map<number, Level>): void {
  const value = (name: string): string | undefined => childOf(element, name)?.attributes['w:val']
  const restart = value('w:lvlRestart')
  const alternate = childOf(element, 'mc:AlternateContent')
  const format =
    value('w:numFmt') ?? childOf(childOf(alternate, 'mc:Fallback'), 'w:numFmt')?.attributes['w:val']
  levels.set(Number(element.attributes['w:ilvl'] ?? 0), {
    start: Number(value('w:start') ?? 1),
    format: format ?? 'decimal',
    text: value('w:lvlText') ?? '',
    restart: restart === undefined ? null : Number(restart),
    legal: isOn(childOf(element, 'w:isLgl')),
    suffix: value('w:suff') ?? 'tab',
    style: value('w:pStyle') ?? null,
  })
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/u.test(element.attributes['w:val'] ?? '1')
}

/** The level of a list that is bound to a paragraph style, null where none is. */
export function levelOfStyle(numbering: Numbering, numId: string, style: string): number | null {
  for (const [index, level] of numbering.lists.get(numId)?.levels ?? [])
    if (level.style === style) return index
  return null
}

/**
 * Counts as Word and LibreOffice do: lists of one definition go on counting each other, a start override takes hold once for its list, a level
 * starts again under each new item above it. Call once a numbered paragraph, in order; gives the label with the blank behind it.
 */
export function labeller(numbering: Numbering): (numId: string, level: number) => string {
  const counters = new Map<string, (number | undefined)[]>()
  const overridden = new Set<string>()
  return (numId, level) => {
    const list = numbering.lists.get(numId)
    if (!list?.levels.has(level) || level < 0 || level > 8) return ''
    const values = counters.get(list.abstractId) ?? []
    counters.set(list.abstractId, values)
    const count = (at: number): void => {
      const override = list.startOverrides.get(at)
      const key = `${numId}/${at}`
      const start = override ?? list.levels.get(at)?.start ?? 1
      const fresh = override !== undefined && !overridden.has(key)
      if (fresh) overridden.add(key)
      values[at] = fresh ? start : (values[at] ?? start - 1) + 1
    }
    // A level that was skipped counts as begun: what is printed of it is its start, and its first item is the second.
    for (let higher = 0; higher < level; higher++) if (values[higher] === undefined) count(higher)
    count(level)
    for (const [deeper, { restart }] of list.levels)
      if (deeper > level && (restart === null || (restart !== 0 && level <= restart - 1)))
        values[deeper] = undefined
    return printLabel(list, level, values)
  }
}

function printLabel(list: List, level: number, values: readonly (number | undefined)[]): string {
  const { text, format, legal, suffix } = list.levels.get(level)!
  if (format === 'none' && !/%\d/u.test(text) && text === '') return ''
  const printed =
    format === 'bullet'
      ? printBullet(text)
      : text.replace(/%([1-9])/gu, (_, digit: string) => {
          const index = Number(digit) - 1
          const definition = list.levels.get(index)
          const value = values[index] ?? list.startOverrides.get(index) ?? definition?.start ?? 1
          const own = definition?.format ?? 'decimal'
          return formatNumber(value, legal && own !== 'none' ? 'decimal' : own)
        })
  if (printed.trim() === '') return ''
  return suffix === 'nothing' ? printed : `${printed.trimEnd()} `
}

/** A list sign of a symbol font lies in the private use area. */
function printBullet(text: string): string {
  return text.replace(/[\uf000-\uf0ff]/gu, (sign) => symbolSign(sign.charCodeAt(0)))
}
