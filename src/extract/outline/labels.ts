import { bare } from '../../text/fold.js'
import { romanValue } from '../../text/roman.js'
import { isCapitals } from '../regions/lines.js'

/** What numbers a heading, the widest first: the order in which one stands inside another. */
export const labelKinds = [
  'part',
  'chapter',
  'section',
  'subsection',
  'capital',
  'roman',
  'article',
  'compound2',
  'compound3',
  'compound4',
  'arabic',
  'decimal2',
  'decimal3',
  'decimal4',
  'letter',
  'letter2',
  'paren',
  'bracket',
] as const
export type LabelKind = (typeof labelKinds)[number]

/** The number that opens a line. */
export interface Label {
  /** Without its dot or dash, brackets kept: `II`, `1.1`, `a)`, `Điều 3`. */
  readonly label: string
  readonly kind: LabelKind
  /** Its place in its series from 1; null where no series is known (`Điều 5a`). */
  readonly ordinal: number | null
  /** The number before the last dot of a decimal label: 2 of `2.1`; null for the others. */
  readonly above: number | null
  /** Offset in the line where the title or text begins. */
  readonly rest: number
}

const word =
  /^(phần\s+(?:thứ\s+(?:[A-Z\xc0-\u167f\u1681-\u1ef9][A-ZÀ-ỹ]*|\u1680)(?:\s(?:một|hai|ba|tư|năm|sáu|bảy|tám|chín))?|[IVXLC]{1,6}|\d{1,2}|[A-HĐ])|(?:chương|tiểu mục|mục)\s+(?:[IVXLC]{1,7}|\d{1,3})|điều\s+\d{1,4}[a-zđ]?)(?![A-ZÀ-ỹ\d])\s?[.:)–-]{0,2}\s*/iu
const roman = /^([IVXl1|]{1,7})\s?[-–—.)/:]{1,2}\s*(?=[A-Za-zÀ-ỹ"“(])/u
const decimal =
  /^(\d{1,2}(?:\s?\.\s?\d{1,2}){1,3})\s?(?:(?:[-–—.)/:]{1,2}\s*|\s+)(?=[A-Za-zÀ-ỹ"“(])|[.)]\s+(?=\d))/u
/** `I.1.`, `A.2.1.`: the number of the part stands before that of the section. */
const compound = /^((?:[IVX]{1,5}|[A-HĐ])(?:\.\d{1,2}){1,3})\s?(?:[-–—.)/:]{1,2}\s*|\s+)(?=["“(]?\p{Lu})/u
const arabic = /^(\d{1,3})(?:\s?[-–—./:]{1,2}\s*(?=[A-Za-zÀ-ỹ"“(])|\.\s+(?=\d+(?:[%,.]|\s\p{Ll})))/u
const paren = /^(\d{1,2}|[a-zđ])\s?\)\s*(?:[.:-]\s*)?(?=\S)/u
const letter = /^([a-zđ])\s?(?:[-–./]|\.-)\s+(?=[A-Za-zÀ-ỹ])/u
/** `a.1)`, `b2.`: a point taken apart. */
const point = /^([a-zđ]\.?\d{1,2})\s?(?:\)|[.:-]\s)\s*(?=\S)/u
const capital = /^([A-HĐK-N])\s?[-–.)/]{1,2}\s+(?=\p{Lu})/u
const bracket = /^(\((?:\d{1,2}|[a-zđ]|[ivx]{1,5})\))\s*(?=\S)/u

/** Reads the label that opens a line; null where the line opens with none (a date, a symbol, a citation, a decimal figure). */
export function readLabel(line: string): Label | null {
  const text = withRightWord(line)
  const named = word.exec(text)
  if (named) return wordLabel(named, text)
  const first = text.charCodeAt(0)
  // Most lines open with a dash or a word of several letters: nothing to look for.
  if (first === 45 || first === 43) return null
  const dotted = decimal.exec(text)
  const decimalRead = dotted && decimalLabel(dotted, text)
  if (decimalRead) return decimalRead
  const joined = compound.exec(text)
  if (joined) return compoundLabel(joined)
  const numeral = roman.exec(text)
  if (numeral) {
    const read = romanLabel(numeral, text)
    if (read) return read
  }
  const number = arabic.exec(text)
  if (number && isHeadingNumber(text, number)) {
    return {
      label: number[1]!,
      kind: 'arabic',
      ordinal: Number(number[1]),
      above: null,
      rest: number[0].length,
    }
  }
  return otherLabel(text)
}

/** A misread `Chưong I`, `Điêu 5` as it was meant; of the same length. */
function withRightWord(text: string): string {
  const found =
    /^(Ch\p{L}{2}ng|CH\p{Lu}{2}NG|Đi\p{L}u|ĐI\p{Lu}U)\s+(?:[IVXL]{1,6}|\d{1,3})\s?(?:[.:)]|$)/u.exec(text)
  const right =
    found &&
    rightWords.find(
      (known) =>
        known.length === found[1]!.length && bare(known) === bare(found[1]!) && isSameCase(known, found[1]!),
    )
  return right ? right + text.slice(right.length) : text
}

const rightWords = ['Chương', 'CHƯƠNG', 'Điều', 'ĐIỀU']

function isSameCase(one: string, other: string): boolean {
  return (one === one.toUpperCase()) === (other === other.toUpperCase())
}

function otherLabel(text: string): Label | null {
  const closed = paren.exec(text)
  if (closed) {
    const digits = /^\d/u.test(closed[1]!)
    const ordinal = digits ? Number(closed[1]) : letterOrdinal(closed[1]!)
    return {
      label: `${closed[1]})`,
      kind: digits ? 'paren' : 'letter',
      ordinal,
      above: null,
      rest: closed[0].length,
    }
  }
  const small = letter.exec(text)
  if (small)
    return {
      label: small[1]!,
      kind: 'letter',
      ordinal: letterOrdinal(small[1]!),
      above: null,
      rest: small[0].length,
    }
  const divided = point.exec(text)
  if (divided)
    return {
      label: divided[0].includes(')') ? `${divided[1]})` : divided[1]!,
      kind: 'letter2',
      ordinal: Number(divided[1]!.slice(1).replace('.', '')),
      above: null,
      rest: divided[0].length,
    }
  const large = capital.exec(text)
  if (large) {
    return {
      label: large[1]!,
      kind: 'capital',
      ordinal: letterOrdinal(large[1]!.toLowerCase()),
      above: null,
      rest: large[0].length,
    }
  }
  const round = bracket.exec(text)
  if (!round) return null
  const inner = round[1]!.slice(1, -1)
  return {
    label: round[1]!,
    kind: 'bracket',
    ordinal: /^\d/u.test(inner) ? Number(inner) : null,
    above: null,
    rest: round[0].length,
  }
}

function wordLabel(match: RegExpExecArray, text: string): Label | null {
  const label = match[1]!.replace(/\s+/gu, ' ')
  const small = label.toLowerCase()
  const kind: LabelKind = small.startsWith('phần')
    ? 'part'
    : small.startsWith('chương')
      ? 'chapter'
      : small.startsWith('tiểu')
        ? 'subsection'
        : small.startsWith('mục')
          ? 'section'
          : 'article'
  const rest = text.slice(match[0].length)
  const sign = /[.:)–-]\s*$/u.test(match[0])
  // `Điều 5 của Luật …`, `Mục 2 Phần I …` cite; a heading has its sign, stands alone, or goes on in a raised letter.
  if (!sign && rest !== '' && !/^["“\p{Lu}]/u.test(rest)) return null
  if (
    !sign &&
    kind === 'article' &&
    rest !== '' &&
    /^(?:Nghị|Luật|Thông|Quyết|Quy|Chương|Điều lệ)/u.test(rest)
  )
    return null
  if (!/^\p{Lu}/u.test(label)) return null
  return { label, kind, ordinal: wordOrdinal(small), above: null, rest: match[0].length }
}

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

function wordOrdinal(label: string): number | null {
  const last = label.split(' ').at(-1)!
  if (/^\d+$/u.test(last)) return Number(last)
  // `Phần C` is the third part, not the hundredth.
  if (/^[a-hđ]$/u.test(last)) return letterOrdinal(last)
  if (/^[ivxlc]+$/u.test(last)) return romanValue(last.toUpperCase())
  const named = ordinals.indexOf(last)
  return named < 0 ? null : named + 1
}

function decimalLabel(match: RegExpExecArray, text: string): Label | null {
  const parts = match[1]!.replace(/\s/gu, '').split('.')
  const sign = /[-–—.)/:]\s*$/u.test(match[0])
  // `1.200 đồng`, `3.5 triệu` are figures: without a closing sign the text has to open in a raised letter.
  if (!sign && !/^["“(]?\p{Lu}/u.test(text.slice(match[0].length))) return null
  return {
    label: parts.join('.'),
    kind: (['decimal2', 'decimal3', 'decimal4'] as const)[parts.length - 2]!,
    ordinal: Number(parts.at(-1)),
    above: Number(parts.at(-2)),
    rest: match[0].length,
  }
}

function compoundLabel(match: RegExpExecArray): Label {
  const parts = match[1]!.split('.')
  return {
    label: match[1]!,
    kind: (['compound2', 'compound3', 'compound4'] as const)[parts.length - 2]!,
    ordinal: Number(parts.at(-1)),
    above: parts.length > 2 ? Number(parts.at(-2)) : null,
    rest: match[0].length,
  }
}

function romanLabel(match: RegExpExecArray, text: string): Label | null {
  const printed = match[1]!
  const rest = text.slice(match[0].length)
  const clean = /^[IVX]+$/u.test(printed)
  // Misread strokes (`lI-`, `l.`) only before capitals, where arabic numbers do not stand.
  if (!clean && (/^\d+$/u.test(printed) || !isCapitals(rest.slice(0, 40)))) return null
  const label = printed.replace(/[l1|]/gu, 'I')
  const ordinal = romanValue(label)
  if (ordinal === null) return null
  // `V/v` opens the subject of a letter.
  if (/^V\/v/u.test(text)) return null
  return { label, kind: 'roman', ordinal, above: null, rest: match[0].length }
}

/** Not a date (`31/12/2022`), a symbol (`126-KL/TW`) or a span of years: a sign glued to capitals and a slash is a symbol. */
function isHeadingNumber(text: string, match: RegExpExecArray): boolean {
  const sign = match[0].slice(match[1]!.length).trim()
  const after = text.slice(match[0].length)
  const glued = !/\s$/u.test(match[0])
  if (sign.startsWith('/') && glued && !/^\p{Lu}\p{Ll}/u.test(after)) return false
  if (/^\p{Lu}[A-Za-zÀ-ỹ]{0,6}\//u.test(after) && !isCapitals(after.slice(0, 40).replace(/\//gu, '')))
    return glued ? false : !/^(?:KH|NQ|QĐ|CT|KL|HD|TB|CV|BC)\//u.test(after)
  if (glued && /^(?:NQ|QĐ|CT|KL|HD|TB|KH|BC|CTr|TT)[-/]/u.test(after)) return false
  return Number(match[1]) > 0 && !(match[1]!.length === 3 && glued && sign !== '.')
}

const letters = [...'abcdđeghiklmnopqrstuvxy']

function letterOrdinal(letter: string): number | null {
  const at = letters.indexOf(letter)
  return at < 0 ? null : at + 1
}
