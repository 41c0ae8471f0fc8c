import type { Box } from '../../doc/origin.js'
import { bare } from '../../text/fold.js'
import { findComponents } from './components.js'
import { readGap, type GapReading } from './handwriting.js'
import { cut } from './picture.js'
import type { PreparedPage } from './prepare.js'
import type { ReadWord } from './readings.js'

/**
 * Reads what was written by hand into the letterhead: the number before the symbol (`Số: … /KH-UBND`), day and month of the date. What is read so
 * is doubtful; what is no number is left out, so that the place stands open as in a draft. Print stays as it is.
 */
export function settleLetterhead(
  page: PreparedPage,
  words: readonly ReadWord[],
): { words: ReadWord[]; hand: boolean } {
  const numbered = settleNumber(page, words)
  const dated = settleDate(page, numbered.words)
  return { words: dated.words, hand: numbered.hand || dated.hand }
}

/** A number written by hand is never believed more: a word below .6 is marked as doubtful. */
const believed = 0.58

interface Settled {
  readonly words: ReadWord[]
  readonly hand: boolean
}

const numberWord = /^["“'(._\s-]*[Ss][ốôổỗồóọộ]\s?[:.;]*/u
const symbolPart = /[-–/]\s?(?:(?:19|20)\d\d\/)?\p{L}?\p{Lu}[\p{L}.]{0,9}(?:[-–/.,&]\s?\p{L}{1,14}){0,3}$/u

function settleNumber(page: PreparedPage, words: readonly ReadWord[]): Settled {
  const unchanged = { words: [...words], hand: false }
  const head = words.filter(
    ({ box }) => box.y < page.picture.height * 0.42 && box.x < page.picture.width * 0.5,
  )
  for (const first of head) {
    const opened = numberWord.exec(first.text)?.[0]
    if (
      opened === undefined ||
      (opened.length < first.text.length && /^\p{Ll}/u.test(first.text.slice(opened.length)))
    )
      continue
    const row = head
      .filter((word) => word === first || isOnRow(first.box, word.box))
      .sort((a, b) => a.box.x - b.box.x)
    const last = row.find((word) => symbolPart.test(word.text) && word.box.x >= first.box.x)
    if (last === undefined) continue
    const symbol = raised(symbolPart.exec(last.text)![0])
    const measure = measureEnd(page, last.box, symbol.length)
    if (measure === null) continue
    const left = first.box.x + (first.box.width * opened.length) / first.text.length
    const gap = { left: left + 2, right: measure.left - 1, base: measure.base, capital: measure.capital }
    const { hand } = readGap(page, gap, 99_999)
    if (hand === null) continue
    const between = row.filter((word) => word.box.x >= first.box.x && word.box.x <= last.box.x)
    const raw = between.map((word) => word.text).join(' ')
    const text = `Số: ${hand.number?.digits ?? ''}${symbol}`
    const joined: ReadWord = {
      text,
      box: around(between.map((word) => word.box)),
      confidence:
        hand.number === null
          ? Math.min(Math.max(last.confidence, 0.4), 0.9)
          : Math.min(believed, 0.3 + hand.number.likely * 0.28),
      reading: { raw, why: 'reading/hand' },
    }
    return {
      words: words.flatMap((word) => (word === first ? [joined] : between.includes(word) ? [] : [word])),
      hand: true,
    }
  }
  return unchanged
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

function settleDate(page: PreparedPage, words: readonly ReadWord[]): Settled {
  const head = words.filter(({ box }) => box.y < page.picture.height * 0.42)
  for (const day of head) {
    if (bare(day.text) !== 'ngay' || day.box.x < page.picture.width * 0.3) continue
    const row = head
      .filter((word) => isOnRow(day.box, word.box) && word.box.x > day.box.x)
      .sort((a, b) => a.box.x - b.box.x)
    const year = row.find((word) => bare(word.text) === 'nam' && word.box.x > day.box.x)
    if (year === undefined) continue
    const between = row.filter((word) => word.box.x < year.box.x)
    const month = between.find((word) => bare(word.text) === 'thang') ?? monthAmong(between, day.box)
    if (month === undefined) continue
    const figures = row.find((word) => word.box.x > year.box.x && /^(?:19|20)\d\d[.,]?$/u.test(word.text))
    // The printed year has the height of all figures; without it the word for the day tells it, less its descender.
    const base = figures ? figures.box.y + figures.box.height : day.box.y + day.box.height * 0.76
    const capital = figures ? figures.box.height : day.box.height * 0.72
    const gapOf = (a: Box, b: Box): GapReading['hand'] =>
      readGap(page, { left: a.x + a.width + 2, right: b.x - 2, base, capital }, b === year.box ? 12 : 31).hand
    const [dayHand, monthHand] = [gapOf(day.box, month.box), gapOf(month.box, year.box)]
    if (dayHand === null && monthHand === null && bare(month.text) === 'thang')
      return { words: [...words], hand: false }
    const inGap = (a: Box, b: Box) =>
      between.filter((word) => word !== month && word.box.x > a.x && word.box.x < b.x)
    const replaced = new Map<ReadWord, ReadWord[]>()
    const replace = (hand: GapReading['hand'], a: Box, b: Box, before: ReadWord): void => {
      if (hand === null) return
      const old = inGap(a, b)
      for (const word of old) replaced.set(word, [])
      if (hand.number === null) return
      const box = {
        x: a.x + a.width + 2,
        y: day.box.y,
        width: b.x - a.x - a.width - 4,
        height: day.box.height,
      }
      const raw = old.map((word) => word.text).join(' ')
      const fresh: ReadWord = {
        text: hand.number.digits.padStart(before === day ? 2 : 1, '0'),
        box,
        confidence: Math.min(believed, 0.3 + hand.number.likely * 0.28),
        ...(raw !== '' && { reading: { raw, why: 'reading/hand' } }),
      }
      replaced.set(before, [...(replaced.get(before) ?? [before]), fresh])
    }
    if (bare(month.text) !== 'thang')
      replaced.set(month, [
        { ...month, text: 'tháng', confidence: 0.6, reading: { raw: month.text, why: 'reading/hand' } },
      ])
    replace(dayHand, day.box, month.box, day)
    replace(monthHand, month.box, year.box, month)
    return { words: words.flatMap((word) => replaced.get(word) ?? [word]), hand: true }
  }
  return { words: [...words], hand: false }
}

/** Of what stands between the words for day and year the one that must be the word for the month: handwriting beside it spoilt it. */
function monthAmong(between: readonly ReadWord[], day: Box): ReadWord | undefined {
  return between.find(
    (word) =>
      /(?:ng|áng|háng|êm|ang)$/iu.test(word.text) &&
      word.text.length >= 3 &&
      word.box.width > day.width * 0.7,
  )
}

function isOnRow(a: Box, b: Box): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return shared > Math.min(a.height, b.height) * 0.35
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  return { x, y, width: right - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y }
}
