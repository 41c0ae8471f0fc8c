import type { Change } from './changes.js'
import { lengthOfTime, namedByNumber } from './roles.js'
import type { Lexeme } from '../units/lexemes.js'

/** A count put in, left out or changed; a term, a meeting or a length of time is named by its number, not counted. */
export function numberChanged(changes: readonly Change[]): boolean {
  return changes.some((change) =>
    change.lexemes.some((lexeme, at) => {
      if (lexeme.kind !== 'number' || !/^\d/u.test(lexeme.key)) return false
      const previous = change.lexemes[at - 1]?.key ?? change.whole[change.from - 1]?.key ?? ''
      const next = change.whole[change.from + at + 1]?.key ?? ''
      if (dayAlone.test(lexeme.key) && beforeDay.test(previous)) return false
      if ((isYear(lexeme.key) && isYear(previous)) || years.test(lexeme.key)) return false
      if (
        (timeOfDay.test(lexeme.key) && !measures.test(previous)) ||
        isNextDay(change.whole, change.from + at) ||
        isNextName(change.whole, change.from + at)
      )
        return false
      return !namedByNumber.test(previous) && !lengthOfTime.test(next) && !isPlaceNumber(change, at)
    }),
  )
}

/** The number behind a name and before nothing that it could count: `đường tỉnh 604`, `Nhà máy Đồng Tâm 2`. */
function isPlaceNumber({ whole, from, stops, printed, lexemes }: Change, step: number): boolean {
  const at = from + step
  if (!/^\d{1,3}$/u.test(lexemes[step]!.key) || at === 0 || stops(at - 1)) return false
  if (roads.test(whole[at - 1]!.key) && /^(?:đường|tỉnh|hương|quốc)$/u.test(whole[at - 2]?.key ?? ''))
    return true
  const ends = at + 1 === whole.length || stops(at) || printed(at).endsWith(',')
  return ends && /^\p{Lu}/u.test(printed(at - 1))
}

const roads = /^(?:tỉnh|lộ|huyện)$/u

// `dịp 08/3 hằng năm`: a day, and no fraction.
const dayAlone = /^\d{1,2}\/\d{1,2}$/u
const beforeDay = /^(?:dịp|vào|trước|sau|lễ|tết|hội|từ|đến)$/u

const timeOfDay = /^\d{1,2}h/u
// Behind these hours are a length of time: `tối thiểu 10 giờ`.
const measures = /^(?:thiểu|nhất|vòng|quá|đa|lượng|trong)$/u
const farthestDay = 3

/** The second of two days under one word: `trước ngày 15/6 và 15/12`. */
function isNextDay(whole: readonly Lexeme[], at: number): boolean {
  if (!dayAlone.test(whole[at]!.key)) return false
  return whole.slice(Math.max(0, at - farthestDay), at).some(({ kind }) => kind === 'date')
}

/** The second of two that are named by number: `tháng 8 và 9`. */
function isNextName(whole: readonly Lexeme[], at: number): boolean {
  const first = whole[at - 2]
  if (whole[at - 1]?.key !== 'và' || !first) return false
  if (first.kind === 'date') return /^(?:-|\d{4})-\d{2}$/u.test(first.key)
  return first.kind === 'number' && namedByNumber.test(whole[at - 3]?.key ?? '')
}

/** A length of time that is asked for exchanged for another of the same measure: `ít nhất 02 ngày` for `ít nhất 01 ngày`. */
export function lengthChanged(changes: readonly Change[]): boolean {
  return changes.some((change, index) => {
    const next = changes[index + 1]
    if (change.side !== 'removed' || change.alone || next?.side !== 'added') return false
    const [before, after] = [lengthsIn(change), lengthsIn(next)]
    return before.some(({ value, unit }) => after.some((one) => one.unit === unit && one.value !== value))
  })
}

function lengthsIn({ lexemes, whole, from }: Change): { value: string; unit: string }[] {
  return lexemes.flatMap(({ kind, key }, at) => {
    const unit = whole[from + at + 1]?.key ?? ''
    if (kind !== 'number' || !measured.test(unit)) return []
    return namedByNumber.test(whole[from + at - 1]?.key ?? '') ? [] : [{ value: key, unit }]
  })
}

// Years and terms are counted from a day of the past: an anniversary.
const measured = /^(?:tháng|ngày|tuần|giờ|buổi)$/u

/** The second of two years side by side names a period: `2021 - 2025`. */
function isYear(key: string): boolean {
  return /^(?:19|20)\d\d$/u.test(key)
}

const years = /^(?:19|20)\d\d-(?:19|20)\d\d$/u
