/* eslint regexp/no-useless-non-capturing-group: "off", regexp/no-useless-escape: "off" -- parts are put together into one pattern: groups bound them, and each part is written as it stands alone */
import { isoDate } from '../../text/dates.js'
import type { Time } from './time.js'
import { matchesOf } from '../../text/matches.js'

const dayText = String.raw`(\d{1,2}) ?[\/.\-] ?(\d{1,2}) ?[\/.\-] ?(\d{4})`
const anniversary = new RegExp(
  String.raw`(?:(?:(?:vào |trong |nhân |đúng )?(?:các )?dịp )(?:lễ )?(?:kỷ niệm )?|kỷ niệm )[^;.()]{2,160}\((?:${dayText} ?[-–—] ?)${dayText}\)`,
  'gu',
)

/** `vào dịp kỷ niệm … (3/2/1930 - 3/2/2030)`: the later date. One without `dịp` counts where an earlier one of the sentence has it. */
export function anniversariesOf(lower: string, year: number | null): Time[] {
  if (!lower.includes('dịp')) return []
  const on = (match: RegExpExecArray, date: string | null, confidence: number): Time => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'on',
    date,
    recurrence: null,
    confidence,
  })
  return [
    ...matchesOf(lower, anniversary).map((match) =>
      on(match, isoDate(Number(match[6]), Number(match[5]), Number(match[4])).iso, 0.95),
    ),
    ...matchesOf(lower, feastDay).map((match) => {
      const printed = match[3] ? Number(match[3]) : year
      const date = printed === null ? null : isoDate(printed, Number(match[2]), Number(match[1])).iso
      return on(match, date, 0.85)
    }),
  ]
}

/** `vào dịp Ngày truyền thống ngành … (20/10)` */
const feastDay =
  /(?:vào|nhân|đúng) dịp (?:kỷ niệm )?(?:ngày|lễ|quốc khánh)(?![A-Za-zÀ-ỹ])[^;.()\d]{0,90}(?:\((?:ngày )?| )(\d{1,2})\/(\d{1,2})(?:\/(20\d\d))?(?![\d/])\)?/gu

const dayRange = new RegExp(String.raw`${dayText} ?[-–—] ?${dayText}`, 'gu')

/** `(3/2/1930 - 3/2/2030)`: one day of two years is an anniversary and no range, whether a time phrase leads to it or not. */
export function anniversaryDays(lower: string): { start: number; end: number }[] {
  if (!/[-–—] ?\d/u.test(lower)) return []
  return matchesOf(lower, dayRange)
    .filter(
      ([, day, month, year, laterDay, laterMonth, laterYear]) =>
        Number(day) === Number(laterDay) && Number(month) === Number(laterMonth) && year !== laterYear,
    )
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
