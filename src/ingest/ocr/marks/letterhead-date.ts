import type { Box } from '../../../doc/origin.js'
import { bare } from '../../../text/fold.js'
import { readGap, type GapReading } from './handwriting.js'
import { believed, headOf, printAround, rowOf, stretchOf, type Settled } from './letterhead-rows.js'
import type { PreparedPage } from '../picture/prepare.js'
import type { ReadWord } from '../readings.js'

/** Reads day and month written by hand into the date of a letterhead; a date in running text has words beside it. */
export function settleDate(page: PreparedPage, words: readonly ReadWord[]): Settled {
  const head = headOf(page, words)
  for (const day of head) {
    const line = dateLineOf(page, day, head)
    if (line === null) continue
    const print = printAround(line.row, words)
    const dayHand = handIn(page, line, { from: day, until: line.month, most: 31, print })
    const monthHand = handIn(page, line, { from: line.month, until: line.year, most: 12, print })
    const isSpoilt = bare(line.month.text) !== 'thang'
    if (dayHand === null && monthHand === null && !isSpoilt) break
    const replaced = new Map<ReadWord, ReadWord[]>()
    if (isSpoilt) replaced.set(line.month, [mendedMonth(line.month)])
    replace(replaced, line, dayHand, { from: day, until: line.month, digits: 2 })
    replace(replaced, line, monthHand, { from: line.month, until: line.year, digits: 1 })
    return { words: words.flatMap((word) => replaced.get(word) ?? [word]), hand: true }
  }
  return { words: [...words], hand: false }
}

interface DateLine {
  readonly row: readonly ReadWord[]
  readonly day: ReadWord
  readonly month: ReadWord
  readonly year: ReadWord
  /** The foot of the line and the height of its figures. */
  readonly base: number
  readonly capital: number
}

/** The date of a letterhead whose word for the day is given; null where that is none. */
function dateLineOf(page: PreparedPage, day: ReadWord, head: readonly ReadWord[]): DateLine | null {
  if (bare(day.text) !== 'ngay' || day.box.x < page.picture.width * 0.3) return null
  const row = rowOf(day, head)
  const after = row.slice(row.indexOf(day) + 1)
  const year = after.find((word) => bare(word.text) === 'nam')
  if (year === undefined || !standsAlone(page, day, year, row)) return null
  const between = after.slice(0, after.indexOf(year))
  const month = between.find((word) => bare(word.text) === 'thang') ?? monthAmong(between, day.box)
  if (month === undefined) return null
  const figures = after.find(
    (word) => word.box.x > year.box.x && /^(?:19|20)\d\d[.,]?$/u.test(word.text),
  )?.box
  // The printed year has the height of all figures; without it the word for the day tells it, less its descender.
  const base = figures ? figures.y + figures.height : day.box.y + day.box.height * 0.76
  return { row, day, month, year, base, capital: figures?.height ?? day.box.height * 0.72 }
}

/** True where the date has a stretch of the row to itself: its place at most before it, at most the figures of the year behind it. */
function standsAlone(page: PreparedPage, day: ReadWord, year: ReadWord, row: readonly ReadWord[]): boolean {
  const behind = stretchOf(year, row).filter((word) => word.box.x > year.box.x)
  return stretchOf(day, row)[0]!.box.x > page.picture.width * 0.3 && behind.length <= 2
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

function mendedMonth(month: ReadWord): ReadWord {
  return { ...month, text: 'tháng', confidence: 0.6, reading: { raw: month.text, why: 'reading/hand' } }
}

interface Ends {
  readonly from: ReadWord
  readonly until: ReadWord
}

function handIn(
  page: PreparedPage,
  { base, capital }: DateLine,
  { from, until, most, print }: Ends & { readonly most: number; readonly print: readonly Box[] },
): GapReading['hand'] {
  const gap = { left: from.box.x + from.box.width + 2, right: until.box.x - 2, base, capital }
  return readGap(page, gap, { most, print }).hand
}

/** Puts the number that was read into its gap, in place of what the engine saw there; no number leaves the gap open. */
function replace(
  replaced: Map<ReadWord, ReadWord[]>,
  { row, day, month }: DateLine,
  hand: GapReading['hand'],
  { from, until, digits }: Ends & { readonly digits: number },
): void {
  if (hand === null) return
  const old = row.filter((word) => word !== month && word.box.x > from.box.x && word.box.x < until.box.x)
  for (const word of old) replaced.set(word, [])
  if (hand.number === null) {
    // What was written there stays unread: a date without it is doubtful, not open.
    const doubted = (word: ReadWord) => ({ ...word, confidence: Math.min(word.confidence, believed) })
    replaced.set(from, (replaced.get(from) ?? [from]).map(doubted))
    return
  }
  const x = from.box.x + from.box.width + 2
  const raw = old.map((word) => word.text).join(' ')
  const fresh: ReadWord = {
    text: hand.number.digits.padStart(digits, '0'),
    box: { x, y: day.box.y, width: until.box.x - 2 - x, height: day.box.height },
    confidence: Math.min(believed, 0.3 + hand.number.likely * 0.28),
    ...(raw !== '' && { reading: { raw, why: 'reading/hand' } }),
  }
  replaced.set(from, [...(replaced.get(from) ?? [from]), fresh])
}
