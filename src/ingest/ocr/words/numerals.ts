import { bare } from '../../../text/fold.js'
import type { PreparedPage } from '../picture/prepare.js'
import { chooseReading, type ReadLine, type ReadWord } from '../readings.js'
import { explains, numeralLike, romanValue } from './roman-numeral.js'
import { romanStrokes, type StrokeReading } from './roman-strokes.js'

/**
 * Reads the Roman numerals of a page a second time, off their strokes: after the words that numerals follow (khóa XIII, quý I), and
 * as labels of headings (II-). Engines trained on Vietnamese take III for H or D, whatever the size of the picture.
 */
export function settleNumerals(page: PreparedPage, lines: readonly ReadLine[]): ReadLine[] {
  const all = lines.flatMap((line) => line.words)
  let last = ''
  return lines.map((line) => {
    const words = line.words.map((word, at) => {
      const left = at > 0 ? line.words[at - 1] : neighbour(word, all, page.dpi / 72)
      const before = left?.text ?? last
      const settled = settle(page, word, {
        before,
        next: line.words.slice(at + 1),
        opens: left === undefined,
      })
      last = settled.text
      return settled
    })
    return { ...line, words }
  })
}

/** The word to the left on the same printed line: a part that was read on its own stands in a line of its own. */
function neighbour(word: ReadWord, all: readonly ReadWord[], point: number): ReadWord | undefined {
  let best: ReadWord | undefined
  for (const other of all) {
    const gap = word.box.x - (other.box.x + other.box.width)
    const shared =
      Math.min(word.box.y + word.box.height, other.box.y + other.box.height) -
      Math.max(word.box.y, other.box.y)
    if (gap < -point || gap > point * 14 || shared < Math.min(word.box.height, other.box.height) * 0.5)
      continue
    if (best === undefined || other.box.x > best.box.x) best = other
  }
  return best
}

interface Around {
  readonly before: string
  readonly next: readonly ReadWord[]
  /** True for the first word of a line. */
  readonly opens: boolean
}

function settle(page: PreparedPage, word: ReadWord, around: Around): ReadWord {
  const kind = kindOf(word.text, around)
  if (kind === null) return word
  const strokes = romanStrokes(page.picture, word.box, page.ink.level, { goesOn: kind === 'quarter' })
  if (strokes === null || strokes.digit) return word
  const value = romanValue(strokes.numeral)
  if (value === null || (kind === 'quarter' && value > 4) || (kind === 'heading' && strokes.tail === ''))
    return word
  const core = coreOf(word.text)
  // Two readings that differ in more than strokes: neither is believed.
  if (!explains(strokes.numeral, core)) return { ...word, confidence: Math.min(word.confidence, 0.55) }
  const text = printed(word.text, strokes, around.before)
  const sure = romanValue(core) === value
  return chooseReading(word, text, 'reading/strokes', sure ? Math.max(word.confidence, 0.96) : 0.92)
}

type Kind = 'follower' | 'quarter' | 'heading' | 'plain'

/** Bare forms of the words that a Roman numeral follows: khóa, (lần) thứ, chương, phần, mục, (phụ) lục, (Đại) hội, kỳ, hạng, loại. */
const before = new Set(['khoa', 'thu', 'chuong', 'phan', 'muc', 'luc', 'hoi', 'ky', 'hang', 'loai', 'bieu'])

/** After these nothing but a numeral stands: an H by itself is two strokes (`hạng H` may be a class). */
const alone = new Set(['chuong', 'phan'])

function kindOf(text: string, around: Around): Kind | null {
  const core = coreOf(text)
  const previous = bare(around.before).replace(/[^a-z]/gu, '')
  if (previous === 'quy')
    return /^[IVlH1|]{1,3}[/⁄]?(?:19|20)\d\d/u.test(text) || numeralLike.test(core) ? 'quarter' : null
  if (core === '' || !numeralLike.test(core)) return null
  if (before.has(previous) && /[IVXH]/u.test(core) && core.length <= 8)
    return core.length > 1 || /[IVX]/u.test(core) || alone.has(previous) ? 'follower' : null
  if (around.opens && isHeadingText(around.next)) return 'heading'
  return /^[IVX]{2,7}$/u.test(core) ? 'plain' : null
}

/** The word without brackets, quotes and stops around it; of `I/2022` and `12022` what stands before the year. */
function coreOf(text: string): string {
  const inner = text.replace(/^[("“'‘[]+/u, '').replace(/[/⁄]?(?:19|20)\d\d.*$/u, '')
  const end = inner.search(/[)"”'’\].,;:\-–—]/u)
  return end < 0 ? inner : inner.slice(0, end)
}

/** True where a heading in capitals goes on: at least four letters, none of them small. */
function isHeadingText(next: readonly ReadWord[]): boolean {
  const text = next
    .map((word) => word.text)
    .join('')
    .replace(/\P{L}/gu, '')
  return text.length >= 4 && !/\p{Ll}/u.test(text)
}

/** The word with its numeral put right; the signs around it stay, a bracket that the engine took for a letter comes back. */
function printed(text: string, strokes: StrokeReading, previous: string): string {
  const lead = /^[("“'‘[]*/u.exec(text)![0]
  const rest = text.slice(lead.length)
  const tail = rest.slice(coreOf(text).length).replace(/^[/⁄]?(?=(?:19|20)\d\d)/u, '/')
  const opened = lead.includes('(') || previous.lastIndexOf('(') > previous.lastIndexOf(')')
  const bracket = strokes.tail === ')' && opened && !tail.includes(')') ? ')' : ''
  const dash = tail === '' && (strokes.tail === '-' || strokes.tail === '.') ? strokes.tail : ''
  return `${lead}${strokes.numeral}${bracket}${tail}${dash}`
}
