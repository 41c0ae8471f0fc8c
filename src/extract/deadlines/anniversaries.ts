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
export function anniversariesOf(lower: string): Time[] {
  if (!lower.includes('dịp')) return []
  return matchesOf(lower, anniversary).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'on' as const,
    date: isoDate(Number(match[6]), Number(match[5]), Number(match[4])).iso,
    recurrence: null,
    confidence: 0.95,
  }))
}

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
