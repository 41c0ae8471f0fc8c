import type { CitationNumber } from '../../text/citation-number.js'
import { clauseBefore } from './clause.js'
import type { TypeWord, TypeWords } from './types.js'
import { matchesOf } from '../../text/matches.js'

/** `Luật Đầu tư số 61/2020/QH14`: the type word of the same clause, where the symbol agrees with it. */
export function typeFurtherLeft(
  text: string,
  number: CitationNumber,
  words: TypeWords,
  saysNumber: boolean,
): TypeWord | null {
  if (!saysNumber) return null
  const clause = afterLastCited(clauseBefore(text, number.start, { stops: ';:.\n', reach: 200 }))
  const fits = words
    .all(clause)
    .filter(({ name, start }) => agrees(name, number.symbol, words) && /\p{Lu}/u.test(clause[start]!))
  const owned = ownedType(text, number, clause, words)
  if (owned) return owned
  const law = /(?:QH|UBTVQH)\d{1,2}$/u.test(number.symbol)
  const chosen = law ? fits[0] : fits.at(-1)
  if (!chosen) return null
  const offset = number.start - clause.length
  return { name: chosen.name, start: chosen.start + offset, end: chosen.end + offset }
}

/** `chỉ thị của Thủ tướng Chính phủ số 31/TTg`: the type, whose it is, then a number whose symbol holds no type. */
function ownedType(text: string, number: CitationNumber, clause: string, words: TypeWords): TypeWord | null {
  if (words.isAbbreviation(number.symbol.split(/[-/]/u)[0]!)) return null
  const owner = /\scủa\s[^,;.:()]{3,60}\ssố\s{0,3}:?\s{0,3}$/u.exec(clause)
  return owner ? words.endingAt(text, number.start - clause.length + owner.index) : null
}

/** The clause behind the last number or day in it, so that the word of another document is not taken. */
function afterLastCited(clause: string): string {
  let from = 0
  for (const match of matchesOf(clause, /\d[-/]\p{Lu}|ngày \d|năm \d{4}/gu))
    from = match.index + match[0].length
  return clause.slice(from)
}

function agrees(type: string, symbol: string, words: TypeWords): boolean {
  if (/(?:QH|UBTVQH)\d{1,2}$/u.test(symbol))
    return /^(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh|Lệnh|Hiến pháp)$/u.test(type)
  const first = symbol.replace(/^\d{4}\//u, '').split(/[-/]/u)[0] ?? ''
  // `Báo cáo thẩm định số 112/BCTĐ-TCKH`: the kind of report is abbreviated as well.
  return words
    .abbreviationsOf(type)
    .some((one) => first === one || (first.startsWith(one) && !words.isAbbreviation(first)))
}

/** Where `NĐ số 209/2013/NĐ-CP` begins: the type word is abbreviated as in the symbol. */
export function abbreviatedType(left: string, { start, symbol }: CitationNumber): number | null {
  const word = /(?<![A-Za-zÀ-ỹ])([A-Za-zĐ]{2,4})\s{1,2}(?:[Ss]ố\s{0,3}[:.]?\s{0,3})?$/u.exec(left)
  const first = symbol.replace(/^\d{4}\//u, '').split(/[-/]/u)[0]
  return word && (word[1] === first || word[1] === 'CV') ? start - word[0].length : null
}
