import type { Box } from '../../../doc/origin.js'
import { findComponents } from '../picture/components.js'
import { readGap } from './handwriting.js'
import { around, believed, headOf, printAround, rowOf, stretchOf, type Settled } from './letterhead-rows.js'
import { cut } from '../picture/picture.js'
import type { PreparedPage } from '../picture/prepare.js'
import type { ReadWord } from '../readings.js'

const numberWord = /^["“'(._\s-]*[Ss][ốôổỗồóọộ]\s?[:.;]*/u
const symbolPart = /[-–/]\s?(?:(?:19|20)\d\d\/)?\p{L}?\p{Lu}[\p{L}.]{0,9}(?:[-–/.,&]\s?\p{L}{1,14}){0,3}$/u

/** Reads the number written by hand before the symbol of a letterhead; a document cited by its number in running text has words beside it. */
export function settleNumber(page: PreparedPage, words: readonly ReadWord[]): Settled {
  const head = headOf(page, words)
  for (const first of head) {
    const line = first.box.x < page.picture.width * 0.5 ? numberLineOf(first, head) : null
    if (line === null) continue
    const { opened, last, between } = line
    const symbol = raised(symbolOf(last, first))
    const measure = measureEnd(page, last.box, symbol.length)
    if (measure === null) continue
    const left = first.box.x + (first.box.width * opened.length) / first.text.length
    const gap = { left: left + 2, right: measure.left - 1, base: measure.base, capital: measure.capital }
    const { hand } = readGap(page, gap, { most: 99_999, print: printAround(line.row, words) })
    if (hand === null) continue
    const joined: ReadWord = {
      text: `Số: ${hand.number?.digits ?? ''}${symbol}`,
      box: around(between.map((word) => word.box)),
      confidence:
        hand.number === null
          ? Math.min(Math.max(last.confidence, 0.4), 0.9)
          : Math.min(believed, 0.3 + hand.number.likely * 0.28),
      reading: { raw: between.map((word) => word.text).join(' '), why: 'reading/hand' },
    }
    return {
      words: words.flatMap((word) => (word === first ? [joined] : between.includes(word) ? [] : [word])),
      hand: true,
    }
  }
  return { words: [...words], hand: false }
}

interface NumberLine {
  readonly row: readonly ReadWord[]
  /** What of the first word is `Số:`. */
  readonly opened: string
  readonly last: ReadWord
  readonly between: readonly ReadWord[]
}

/** The line of number and symbol that a word opens; null where it opens none or words stand before or behind it. */
function numberLineOf(first: ReadWord, head: readonly ReadWord[]): NumberLine | null {
  const opened = numberWord.exec(first.text)?.[0]
  if (opened === undefined) return null
  if (opened.length < first.text.length && /^\p{Ll}/u.test(first.text.slice(opened.length))) return null
  const row = rowOf(first, head)
  const after = row.slice(row.indexOf(first))
  const last = after.find((word) => symbolPart.test(word.text))
  if (last === undefined) return null
  if (stretchOf(first, row)[0] !== first || stretchOf(last, row).at(-1) !== last) return null
  return { row, opened, last, between: after.slice(0, after.indexOf(last) + 1) }
}

/**
 * The symbol that ends a word. Capitals before its first sign belong to it: the sign before them was read as a letter (`4IHD-MTTQ`, `VHD-MTTQ`), or
 * a blank parts it from them (`- BC/ĐU`). The Party prints a dash after the number, the State a slash.
 */
function symbolOf(last: ReadWord, first: ReadWord): string {
  const { 0: symbol, index } = symbolPart.exec(last.text)!
  const before = last === first ? undefined : /\p{Lu}\p{L}{1,5}$/u.exec(last.text.slice(0, index))?.[0]
  if (before === undefined) return symbol
  const sign = symbol.startsWith('/') ? '-' : '/'
  return sign + before.replace(/^[IlVJ](?=\p{Lu}{2})/u, '') + symbol
}

/** A small letter that opens a symbol of capitals is a capital: pen strokes beside it shift the line. */
function raised(symbol: string): string {
  return symbol.replace(
    /^([-–/]\s?)(\p{Ll})(?=\p{Lu})/u,
    (_, sign: string, letter: string) => sign + letter.toUpperCase(),
  )
}

/** Where the printed symbol at the end of a word begins, the foot of its line and the height of its capitals. */
function measureEnd(
  page: PreparedPage,
  box: Box,
  signs: number,
): { left: number; base: number; capital: number } | null {
  const part = { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 }
  const picture = cut(page.picture, part)
  const dark = picture.grey.map((grey) => (grey < page.ink.threshold ? 1 : 0))
  const point = page.dpi / 72
  const parts = findComponents({ width: picture.width, height: picture.height, dark })
    .filter((one) => one.box.width > point * 0.8 && one.pixels > point * point)
    .sort((a, b) => b.box.x - a.box.x)
  const columns: Box[] = []
  for (const { box: own } of parts) {
    const last = columns.at(-1)
    // A sign of tone or a hook stands over its letter.
    if (last && own.x + own.width > last.x + last.width * 0.4)
      columns[columns.length - 1] = around([last, own])
    else columns.push(own)
  }
  const own = columns.slice(0, signs)
  if (own.length < 3) return null
  const heights = own.map(({ height }) => height).sort((a, b) => a - b)
  const feet = own.map(({ y, height }) => y + height).sort((a, b) => a - b)
  return {
    left: Math.max(0, Math.floor(part.x)) + own.at(-1)!.x,
    base: Math.max(0, Math.floor(part.y)) + feet[feet.length >> 1]!,
    capital: heights[heights.length >> 1]!,
  }
}
