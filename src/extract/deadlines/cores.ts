/* eslint regexp/no-useless-non-capturing-group: "off", regexp/no-useless-escape: "off" -- parts are put together into one pattern: groups bound them, and each part is written as it stands alone */
import { isoDate } from '../../text/dates.js'
import { matchesOf } from '../../text/matches.js'

/** A date in one unit of text as printed, before its preposition is looked at. Offsets into the unit. */
export interface Core {
  readonly start: number
  readonly end: number
  readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'partOfYear' | 'year'
  /** Null where no year is printed. */
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** Printed without `ngày`, `tháng`, `năm`: a date only beside a preposition or another date. */
  readonly bare: boolean
  /** `10 - 15/5/2025`, `năm 2021 - 2025`: the last of a range. */
  readonly range: boolean
  /** The year in which a range of years begins, null for all else. */
  readonly since: number | null
  /** `hết năm`, `hết tháng` carry their preposition in themselves. */
  readonly through: boolean
}

const year = String.raw`(?:19|20)\d\d`
const yearAfter = String.raw`(?: ?\/ ?| ?- ?|\.|,? ?năm )`
const two = String.raw`\d{1,2}`
const forms = [
  String.raw`(?:ngày ?)?(?<fromDay>${two}) ?[-–] ?(?<toDay>${two})[\/.](?<rangeMonth>${two})(?:[\/.](?<rangeYear>${year}))?`,
  String.raw`(?:ngày ?)?(?<day1>${two}) ?[\/.\-] ?(?<month1>${two}) ?[\/.\-] ?(?<year1>${year})`,
  String.raw`ngày ?(?<day2>${two}) ?tháng ?(?<month2>${two})(?:${yearAfter}(?<year2>${year}))?`,
  String.raw`(?<day6>${two}) tháng (?<month6>${two}) năm (?<year6b>${year})`,
  String.raw`ngày ?(?<day3>${two}) ?[\/\-] ?(?<month3>${two})`,
  String.raw`(?<bareMonth>${two})\/(?<bareMonthYear>${year})`,
  // `1/2 ngày`, `2/3 số đại biểu` are parts of a whole.
  String.raw`(?<bareDay>${two})\/(?<bareDayMonth>${two})(?! (?:ngày|buổi|giờ|số|tổng|thời gian|diện tích)(?![A-Za-zÀ-ỹ]))`,
  String.raw`ngày ?(?<day4>${two})`,
  // `ngày 26, 27, 28/6`: those between.
  String.raw`(?<=\d, )(?<day5>${two})(?=(?:, ${two}){0,5}(?:,? và|,) (?:ngày )?${two}[\/.]${two}(?!\d))`,
  // `từ 06 đến 10/4`
  String.raw`(?<=từ )(?<day7>${two})(?= (?:đến|tới) (?:hết )?(?:ngày )?${two}[\/.]${two}(?!\d))`,
  String.raw`tháng ?(?<listed>${two})(?=(?:, ${two}){0,5}(?:,? và|,) (?:tháng )?${two}(?:\/| năm )${year})`,
  String.raw`tháng ?${two} ?[-–] ?(?<rangeLast>${two})(?:${yearAfter}(?<rangeLastYear>${year}))?`,
  String.raw`(?<throughMonth>hết )?tháng ?(?<month5>${two})(?:${yearAfter}(?<year5>${year}))?`,
  String.raw`qu[ýí] (?<quarter>i{1,3}|iv|[1-4])(?:(?:${yearAfter}| )(?<quarterYear>${year}))?`,
  // `quý II, III/2026`
  String.raw`(?<=qu[ýí] (?:i{1,3}|iv)(?:,| và|, quý i{1,3},) ?)(?<quarter2>i{1,3}|iv)(?:${yearAfter}| )(?<quarterYear2>${year})`,
  String.raw`(?:0?[369]|sáu|chín) tháng (?:đầu|cuối) (?:năm(?! học)(?: (?<halfYear>${year}))?|của năm (?<halfYear2>${year}))`,
  String.raw`năm học (?<school1>${year}) ?[-–] ?(?<school2>${year})`,
  String.raw`(?<part>đầu|giữa|cuối|hết) (?:năm(?! (?:học|ngân sách))(?: (?<partYear>${year}))?)`,
  String.raw`năm ?(?<year6>${year})(?: ?[-–] ?(?<year7>${year}))?`,
  String.raw`(?<year8>20\d\d)(?: ?[-–] ?(?<year9>20\d\d))?`,
]
// Not inside a number of a document (30/2020/NĐ-CP, 48-KH/TU) nor of a section (1.2.3).
const pattern = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\d])(?<![A-Za-zÀ-ỹ\d][\/.\-–])(?:${forms.join('|')})(?![A-Za-zÀ-ỹ\d])(?! ?\/ ?[A-Za-zÀ-ỹ\d])(?!-[A-Za-zÀ-ỹ\d])(?!\.\d)`,
  'gu',
)

/** Every date of a unit (lower case, plain spaces) in order. */
export function coresOf(lower: string): Core[] {
  if (!/\d|năm|qu[ýí] i/u.test(lower)) return []
  const cores: Core[] = []
  for (const match of matchesOf(lower, pattern)) {
    const core = coreOf(match.groups!, match.index, match.index + match[0].length)
    if (core) cores.push(core)
  }
  return cores
}

type Groups = Record<string, string | undefined>

function coreOf(groups: Groups, start: number, end: number): Core | null {
  const range = ['toDay', 'rangeLast', 'year7', 'year9'].some((name) => groups[name] !== undefined)
  const since = number(groups['school1'] ?? (range ? (groups['year6'] ?? groups['year8']) : undefined))
  const at = { start, end, bare: false, through: false, range, since }
  if (groups['toDay']) return dayCore(groups['toDay'], groups['rangeMonth'], groups['rangeYear'], at)
  if (groups['day1']) return dayCore(groups['day1'], groups['month1'], groups['year1'], at)
  if (groups['day2']) return dayCore(groups['day2'], groups['month2'], groups['year2'], at)
  if (groups['day6'])
    return dayCore(groups['day6'], groups['month6'], groups['year6b'], { ...at, bare: true })
  if (groups['day3']) return dayCore(groups['day3'], groups['month3'], undefined, at)
  if (groups['bareDay'])
    return dayCore(groups['bareDay'], groups['bareDayMonth'], undefined, { ...at, bare: true })
  if (groups['day4']) return dayCore(groups['day4'], undefined, undefined, at)
  if (groups['day5']) return dayCore(groups['day5'], undefined, undefined, { ...at, bare: true })
  if (groups['day7']) return dayCore(groups['day7'], undefined, undefined, { ...at, bare: true })
  if (groups['bareMonth'])
    return monthCore(groups['bareMonth'], groups['bareMonthYear'], { ...at, bare: true })
  if (groups['listed']) return monthCore(groups['listed'], undefined, at)
  if (groups['rangeLast']) return monthCore(groups['rangeLast'], groups['rangeLastYear'], at)
  if (groups['month5'])
    return monthCore(groups['month5'], groups['year5'], {
      ...at,
      through: groups['throughMonth'] !== undefined,
    })
  return periodCore(groups, at)
}

type Place = Pick<Core, 'start' | 'end' | 'bare' | 'through' | 'range' | 'since'>

function periodCore(groups: Groups, at: Place): Core {
  const none = { month: null, day: null }
  if (groups['quarter']) return { ...at, ...none, precision: 'quarter', year: number(groups['quarterYear']) }
  if (groups['quarter2'])
    return { ...at, ...none, bare: true, precision: 'quarter', year: number(groups['quarterYear2']) }
  if (groups['school2']) return { ...at, ...none, precision: 'partOfYear', year: number(groups['school2']) }
  if (groups['part']) {
    const through = groups['part'] === 'hết'
    return { ...at, ...none, through, precision: 'partOfYear', year: number(groups['partYear']) }
  }
  if (groups['year6'])
    return { ...at, ...none, precision: 'year', year: number(groups['year7'] ?? groups['year6']) }
  if (groups['year8'])
    return { ...at, ...none, bare: true, precision: 'year', year: number(groups['year9'] ?? groups['year8']) }
  return { ...at, ...none, precision: 'half', year: number(groups['halfYear'] ?? groups['halfYear2']) }
}

function dayCore(
  day: string | undefined,
  month: string | undefined,
  printed: string | undefined,
  at: Place,
): Core | null {
  if (Number(day) < 1 || Number(day) > 31) return null
  return { ...at, precision: 'day', year: number(printed), month: number(month), day: number(day) }
}

function monthCore(month: string | undefined, printed: string | undefined, at: Place): Core | null {
  if (Number(month) < 1 || Number(month) > 12) return null
  return { ...at, precision: 'month', year: number(printed), month: number(month), day: null }
}

function number(printed: string | undefined): number | null {
  return printed === undefined ? null : Number(printed)
}

/** ISO date of a core, with the year of its surroundings where it prints none; null where no year is known. What cannot be is left off. */
export function isoOf(core: Core, surroundingYear: number | null): string | null {
  const known = core.year ?? surroundingYear
  if (known === null || (core.precision === 'day' && core.month === null)) return null
  return isoDate(known, core.month, core.day).iso
}
