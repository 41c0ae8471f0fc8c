/* eslint regexp/no-useless-non-capturing-group: "off" -- parts are put together into one pattern: groups bound them, and each part is written as it stands alone */
import type { DeadlineKind } from '../../doc/plan.js'
import type { Core } from './cores.js'

/** How a date is governed: the kind, where the phrase begins, and whether the words leave no doubt that it is a time to act by. */
export interface Governed {
  readonly kind: DeadlineKind
  readonly start: number
  readonly sure: boolean
}

const hour = String.raw`(?:(?: lúc)? \d{1,2}(?: ?h| ?g| ?giờ)(?: ?\d{1,2})?(?: ?phút|’|')?,?(?: sáng| chiều)?)?`
const before = new RegExp(
  String.raw`(?:(?:chậm|muộn|trễ) nhất (?:là )?|đến )?(?<![A-Za-zÀ-ỹ])trước(?: thời điểm| thời hạn| dịp| lễ)?(?:(?: ngày)? quốc khánh)?${hour} ?\(?$`,
  'u',
)
const from = new RegExp(
  String.raw`(?:(?:bắt đầu|kể|tính|áp dụng|thực hiện) )?(?<![A-Za-zÀ-ỹ])từ(?: khoảng| thời điểm)?${hour} ?$`,
  'u',
)
const by = new RegExp(
  String.raw`(?:hạn cuối(?: cùng)?|hạn chót|thời hạn|thời gian)?(?: là)? ?(?<![A-Za-zÀ-ỹ])(?:(?:chậm|muộn|trễ) nhất(?: là| đến| vào| trong| tới| hết){0,3}|đến(?: hết| khoảng| thời điểm)?|tới(?: hết)?|hết|không (?:quá|muộn hơn)|hạn (?:cuối|chót)(?: cùng)?(?: là| đến)?)${hour} ?$`,
  'u',
)
const expected = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:dự kiến|dự định)(?: là| vào| trong| tổ chức| hoàn thành| thực hiện| khai mạc| trình){0,3}(?: khoảng)?${hour} ?$`,
  'u',
)
const within =
  /(?<![A-Za-zÀ-ỹ])(?:(?:ngay )?trong(?: cả| suốt| khoảng| các)?|vào(?: khoảng| các)?|khoảng|các) ?$/u
// `trong kỳ sinh hoạt chi bộ định kỳ tháng 6/2022`: the sitting in which it is done.
const sitting =
  /(?<![A-Za-zÀ-ỹ])(?:trong|tại|vào|ở)(?: (?:các|kỳ|buổi|phiên|cuộc|đợt)){0,2} (?:sinh hoạt|họp|giao ban|hội nghị)(?: [a-zà-ỹ]{1,8}){0,5} ?$/u
const on = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:vào dịp|vào|đúng|nhân dịp|dịp|trong|(?:bắt đầu|khai mạc|vào) lúc)(?:,? (?:buổi )?(?:sáng|chiều|tối|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),?){0,2}${hour} ?$|(?<![A-Za-zÀ-ỹ])(?:lúc )?\d{1,2}(?: ?h| ?giờ)(?: ?\d{1,2})?(?: ?phút|’|')?,? ?$|^(?:[-+] )?(?:(?:sáng|chiều|tối) )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? ?\(?$`,
  'u',
)
const part =
  /(?<![A-Za-zÀ-ỹ])(?:(?:(?:\d{1,2} ngày|những ngày|tuần(?: lễ)?|nửa) )?(?:đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần)|tuần (?:lễ )?(?:thứ )?(?:[1-5]|nhất|hai|ba|tư)|học kỳ (?:i{1,2}|[12]))(?: của|,)? ?$/u
const done =
  /(?<![A-Za-zÀ-ỹ])(?:hoàn thành|hoàn tất|kết thúc|xong|thực hiện|triển khai|tổ chức|ban hành|phê duyệt|nghiệm thu|khởi công|đưa vào (?:sử dụng|khai thác|vận hành|hoạt động))(?: xong)?(?: là)? ?$/u

/** `…; tổng kết tháng 6/2024`: with a quarter or a year what is looked back on, with a month mostly when. */
const gathered = /(?:^|[.;,:] | và )(?:[-+] )?(?:tổ chức )?(?:sơ kết|tổng kết|trao giải|khai mạc|bế mạc) $/u

/** The preposition directly before a date, or null. Looks back over 60 signs of the unit at most. */
export function governing(lower: string, core: Core): Governed | null {
  const from0 = Math.max(0, core.start - 60)
  let left = lower.slice(from0, core.start)
  const isDay = core.precision === 'day'
  const cut = isDay ? null : part.exec(left)
  if (cut) left = left.slice(0, cut.index)
  const at = (match: RegExpExecArray): number => from0 + match.index + /^ */u.exec(match[0])![0].length
  const found = (kind: DeadlineKind, match: RegExpExecArray | null, sure: boolean): Governed | null =>
    match ? { kind, start: at(match), sure } : null
  return (
    found('before', before.exec(left), true) ??
    found('by', by.exec(left), core.precision !== 'year') ??
    (core.through ? { kind: 'by', start: core.start, sure: core.year !== null } : null) ??
    found('from', from.exec(left), false) ??
    found(isDay ? 'on' : 'within', expected.exec(left), true) ??
    (isDay
      ? found('on', on.exec(left), false)
      : (found('within', within.exec(left), core.precision !== 'year') ??
        (core.year === null ? null : found('within', sitting.exec(left), /sinh hoạt/u.test(left))))) ??
    finishing(core, left) ??
    // `cuối tháng 4/2022` stands for the part of a month alone; `cuối năm` may name a kind of act.
    (cut
      ? { kind: 'within', start: from0 + cut.index, sure: core.precision === 'month' && core.year !== null }
      : null)
  )
}

/** `hoàn thành tháng 3/2022`, `thực hiện năm 2022`: the verb itself governs the date. A day to finish on is one to finish by. */
function finishing(core: Core, left: string): Governed | null {
  const match =
    done.exec(left) ?? (core.precision === 'month' || core.precision === 'year' ? gathered.exec(left) : null)
  if (!match || core.bare) return null
  const finishes = /hoàn t|xong|kết thúc/u.test(match[0])
  if (core.precision === 'day') return finishes ? { kind: 'by', start: core.start, sure: true } : null
  return { kind: 'within', start: core.start, sure: finishes }
}
