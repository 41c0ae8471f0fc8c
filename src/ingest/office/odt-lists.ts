import { formatNumber } from '../docx/number-format.js'
import { symbolSign } from '../docx/symbols.js'
import { childrenOf, type XmlElement } from './xml.js'

interface ListLevel {
  readonly bullet: string | null
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  /** How many levels the label shows, this one included. */
  readonly shown: number
  /** `%1%.%2%.`: newer files write the whole label so; empty where the file does not. */
  readonly pattern: string
}
type Levels = ReadonlyMap<number, ListLevel>

/** The list styles of an ODT by name, and the numbering of headings under the name ``. */
export function readListStyles(containers: readonly (XmlElement | undefined)[]): Map<string, Levels> {
  const styles = new Map<string, Levels>()
  for (const container of containers)
    for (const element of childrenOf(container)) {
      if (element.name === 'text:list-style')
        styles.set(element.attributes['style:name'] ?? '?', readLevels(element))
      else if (element.name === 'text:outline-style') styles.set('', readLevels(element))
    }
  return styles
}

function readLevels(element: XmlElement): Levels {
  const levels = new Map<number, ListLevel>()
  for (const { name, attributes } of childrenOf(element)) {
    const level = Number(attributes['text:level'] ?? 1)
    levels.set(level, {
      bullet: name === 'text:list-level-style-bullet' ? (attributes['text:bullet-char'] ?? '-') : null,
      format: attributes['style:num-format'] ?? '',
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      start: Number(attributes['text:start-value'] ?? 1),
      shown: Math.max(1, Math.min(Number(attributes['text:display-levels'] ?? 1), level)),
      pattern: attributes['style:num-list-format'] ?? attributes['other:num-list-format'] ?? '',
    })
  }
  return levels
}

/** The numbers of one list while it is walked through. Levels count from 1. */
export type Counters = (number | undefined)[]

/** Counts one item and gives its label with the blank behind it. `start` is what the item itself says it begins with. */
export function countItem(
  levels: Levels | undefined,
  counters: Counters,
  level: number,
  start?: number,
): string {
  const definition = levels?.get(level)
  if (!definition) return ''
  for (let higher = 1; higher < level; higher++) counters[higher] ??= levels?.get(higher)?.start ?? 1
  counters[level] = start ?? (counters[level] ?? definition.start - 1) + 1
  counters.length = level + 1
  if (definition.bullet !== null) return `${bulletSign(definition.bullet)} `
  const label =
    definition.pattern === ''
      ? plainLabel(levels!, counters, level)
      : patternLabel(definition.pattern, levels!, counters)
  return label.trim() === '' ? '' : `${label.trimEnd()} `
}

function plainLabel(levels: Levels, counters: Counters, level: number): string {
  const { prefix, suffix, shown, format } = levels.get(level)!
  if (format === '') return prefix + suffix
  const numbers: string[] = []
  for (let index = level - shown + 1; index <= level; index++) numbers.push(numberOf(levels, counters, index))
  return prefix + numbers.filter((number) => number !== '').join('.') + suffix
}

function patternLabel(pattern: string, levels: Levels, counters: Counters): string {
  return pattern.replace(/%(\d{1,2})%/gu, (_, level: string) => numberOf(levels, counters, Number(level)))
}

const formats: Readonly<Record<string, string>> = {
  1: 'decimal',
  I: 'upperRoman',
  i: 'lowerRoman',
  A: 'upperLetter',
  a: 'lowerLetter',
}

function numberOf(levels: Levels, counters: Counters, level: number): string {
  const definition = levels.get(level)
  const format = formats[definition?.format ?? '']
  return format === undefined ? '' : formatNumber(counters[level] ?? definition?.start ?? 1, format)
}

function bulletSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0x2d
  return code >= 0xf000 && code <= 0xf0ff ? symbolSign(code) : sign
}
