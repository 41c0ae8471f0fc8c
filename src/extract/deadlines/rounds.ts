import type { Recurrence } from '../../doc/plan.js'
import { recurrenceOf } from './frequencies.js'
import type { Time } from './time.js'

/**
 * Days without a year that come again with a period told near them: in its bracket (`năm (trước ngày 15/12)`), behind it in the sentence
 * (`Hằng năm, … trước ngày 15/12`), in a row of reports (`báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 hằng năm`), or with
 * every year where the document makes rules that stand.
 */
export function withRounds(lower: string, times: readonly Time[], standing: boolean): Time[] {
  const ordered = [...times].sort((a, b) => a.start - b.start)
  const rounds = ordered.map((time) => (isYearless(lower, time) ? roundOf(lower, time, standing) : null))
  // The round of the last of a row of reports governs those before it.
  for (let at = ordered.length - 2; at >= 0; at--) {
    const next = ordered[at + 1]!
    const comesAgain = rounds[at + 1] !== null || next.kind === 'recurring'
    if (rounds[at] !== null || !comesAgain || !isYearless(lower, ordered[at]!)) continue
    if (
      isRowOfReports(lower.slice(ordered[at]!.end, next.start)) &&
      /\d/u.test(lower.slice(next.start, next.end))
    )
      rounds[at] = 'yearly'
  }
  // And that of the first those behind it.
  for (let at = 1; at < ordered.length; at++) {
    const before = ordered[at - 1]!
    const comesAgain = rounds[at - 1] !== null || before.kind === 'recurring'
    if (
      rounds[at] === null &&
      comesAgain &&
      isYearless(lower, ordered[at]!) &&
      isRowOfReports(lower.slice(before.end, ordered[at]!.start))
    )
      rounds[at] = 'yearly'
  }
  return ordered.map((time, at) => {
    const recurrence = rounds[at] ?? null
    if (recurrence === null) return time
    // `6 tháng (trước ngày 10/6), năm (trước ngày 10/12)` of a plan of one year may be two days of that year.
    const sure = standing || time.date === null || /định k|h[ằà]ng |mỗi /u.test(lower)
    return {
      ...time,
      kind: 'recurring',
      date: null,
      recurrence,
      confidence: sure ? time.confidence : Math.min(time.confidence, 0.85),
    }
  })
}

function isYearless(lower: string, { kind, date, start, end }: Time): boolean {
  return (
    (kind === 'before' || kind === 'by' || kind === 'on') &&
    (date === null || date.length === 10) &&
    !/\d{4}/u.test(lower.slice(start, end))
  )
}

const periodBefore = /(?<![A-Za-zÀ-ỹ])((?:0?[369] )?tháng|qu[ýí]|năm) ?\(?$/u
const every = /(?<![A-Za-zÀ-ỹ])(?:hằng|hàng|mỗi) (tháng|qu[ýí]|năm)(?![A-Za-zÀ-ỹ])(?! \d)/u

function roundOf(lower: string, time: Time, standing: boolean): Recurrence | null {
  const left = lower.slice(Math.max(0, time.start - 200), time.start)
  const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('. ')) + 1)
  const period = periodBefore.exec(clause)
  // Without any year (a regulation) the period itself says that it comes again.
  const around = clause + lower.slice(time.end, time.end + 30)
  // Without a bracket only a row of periods tells (`6 tháng trước ngày 10/6, năm trước ngày 10/12`).
  const bracketed = clause.endsWith('(')
  if (period && !bracketed && isInRow(lower, time)) return recurrenceOf(`định kỳ ${period[1]!}`)
  if (
    period &&
    bracketed &&
    (time.date === null || /định kỳ|hằng|hàng/u.test(around) || isAmongPeriods(lower, time))
  )
    return recurrenceOf(`định kỳ ${period[1]!}`)
  const told = every.exec(clause)
  if (told && /báo cáo (?:cả )?năm(?: gửi)? $/u.test(clause)) return 'yearly'
  if (told && !/20\d\d/u.test(clause)) return recurrenceOf(`hằng ${told[1]!}`)
  return standing && /\d ?(?:[/.-]|tháng) ?\d/u.test(lower.slice(time.start, time.end)) ? 'yearly' : null
}

/** `báo cáo 6 tháng (trước 15/6), năm (trước 15/11)`: two periods, each with its day, are rounds and not two days of one year. */
function isAmongPeriods(lower: string, { start, end }: Time): boolean {
  const around = lower.slice(Math.max(0, start - 60), Math.min(lower.length, end + 60))
  return /(?:tháng|qu[ýí]|năm) ?\([^()]{4,40}\)(?:,| và|;) (?:báo cáo )?(?:0?[369] tháng|qu[ýí]|cả năm|năm) ?\(/u.test(
    around,
  )
}

/** Between the words of a round (`báo cáo định kỳ`, `chế độ báo cáo`) a period stands with its day, and beside it another with its own. */
function isInRow(lower: string, { start, end }: Time): boolean {
  const around = lower.slice(Math.max(0, start - 90), Math.min(lower.length, end + 60))
  return (
    /định kỳ|chế độ/u.test(around) &&
    /(?:0?[369] tháng|qu[ýí]) (?:gửi )?(?:trước|chậm nhất)[^;.()]{4,30}(?:,| và|;) (?:báo cáo )?(?:0?[369] tháng|qu[ýí]|cả năm|năm) (?:gửi )?(?:trước|chậm nhất)/u.test(
      around,
    )
  )
}

/** Between two times of one row: `, báo cáo năm `, ` và báo cáo cả năm gửi `. */
function isRowOfReports(between: string): boolean {
  return /^\)?,? ?(?:và )?(?:(?:đối với )?báo cáo|gửi báo cáo|số liệu)(?: (?:tháng|qu[ýí]|cả năm|năm|(?:0?[69]|01) (?:tháng|năm)|tổng kết|sơ kết|kết quả|đầu năm|cuối năm|gửi)){1,3} \(?$/u.test(
    between,
  )
}
