import { opensWithBody } from '../../text/bodies.js'
import { isoOf, type Core } from './cores.js'
import {
  closesBracket,
  isCondition,
  isDone,
  isEffect,
  isFeast,
  isFigure,
  isForbidden,
  isNameOfPlace,
  isNameOfPlan,
  isPeriod,
  isReported,
  opensClause,
  sentenceHasYear,
  tellsDone,
} from './not-times.js'
import type { Governed } from './prepositions.js'
import type { TimeOptions } from './time.js'

const tooLate = /^,? (?:là|sẽ|thì|đều|không|coi như)(?![A-Za-zÀ-ỹ])/u

/** Whether a date is a time to act by, and how surely; null where it is the date of something else. */
export function acceptance(
  lower: string,
  core: Core,
  governed: Governed | null,
  coordinated: boolean,
  options: TimeOptions,
  labelled: (at: number) => boolean,
): 'sure' | 'likely' | null {
  const start = governed?.start ?? core.start
  if (!governed && isNameOfPlace(lower, core)) return null
  // `gửi sau ngày … là không hợp lệ`: what comes too late.
  if (!governed && lower.endsWith('sau ', core.start) && tooLate.test(lower.slice(core.end, core.end + 24)))
    return null
  if (isOfSomethingElse(lower, start, core.end)) return null
  // The second of `quý II, III/2026` may be one time with the first.
  if (core.bare && core.precision === 'quarter') return coordinated ? 'likely' : null
  if (labelled(core.start))
    return core.bare && !governed && core.precision === 'year' && !options.timeUnit ? 'likely' : 'sure'
  if (governed?.kind !== 'by' && governed?.kind !== 'before' && tellsDone(lower, start, core.end)) return null
  if (coordinated && (core.day !== null || core.month !== null || core.precision === 'year'))
    return governed?.sure ? 'sure' : 'likely'
  if (core.bare && !governed) return null
  if (governed?.sure) return isNameOfPlan(lower, start, core) ? null : 'sure'
  if (closesBracket(lower, start, core.end)) {
    if (core.precision !== 'half' && core.year === null && core.month === null) return null
    return core.precision !== 'year' && isToCome(core, options) ? 'sure' : 'likely'
  }
  if (closesColon(lower, start, core)) return isToCome(core, options) ? 'sure' : 'likely'
  if (governed) {
    const weak = governedWeakly(lower, core, governed, options)
    return weak && isTimeOfAct(lower, core, governed, options) ? 'sure' : weak
  }
  if (opensClause(lower, start)) {
    const opened = openedBy(lower, core, options)
    if (opened) return opened
  }
  const future =
    core.year !== null &&
    core.day !== null &&
    options.issued !== null &&
    (isoOf(core, null) ?? '') > options.issued
  if (future && !/^ (?:của|về)(?![A-Za-zÀ-ỹ])/u.test(lower.slice(core.end, core.end + 6)) && !core.bare)
    return 'likely'
  return null
}

/** A date that opens its clause, with a sign or an order behind it; `- Tháng 9/2026: Kiểm kê kho.` is a line of a schedule. */
function openedBy(lower: string, core: Core, options: TimeOptions): 'sure' | 'likely' | null {
  const right = lower.slice(core.end, core.end + 60)
  if (core.precision === 'year') return opensOrder(right) ? 'likely' : null
  if (core.year === null && core.month === null) return null
  // `Tháng 10 và 11/2026: …`
  const sign = /^(?:(?: và|,) (?:tháng )?\d{1,2}\/\d{4})? ?([,:])/u.exec(right)?.[1]
  if (sign === ':' && options.passage === 'orders' && isToCome(core, options, options.year)) return 'sure'
  return sign !== undefined || opensOrder(right) ? 'likely' : null
}

/** True where a date lies behind the document's own. */
function isToCome(core: Core, { issued }: TimeOptions, year: number | null = null): boolean {
  const iso = isoOf(core, year)
  return iso !== null && issued !== null && iso > issued.slice(0, iso.length)
}

function isLaterYear({ year }: Core, { issued }: TimeOptions): boolean {
  return year !== null && issued !== null && year > Number(issued.slice(0, 4))
}

/** `Giám sát việc cấp phép xây dựng: quý III/2026.`: a month or a quarter and nothing else behind the colon. */
function closesColon(lower: string, start: number, core: Core): boolean {
  const isListed =
    core.precision === 'quarter' &&
    /^(?:,| và) (?:i{1,3}|iv)(?:\/| năm )20\d\d/u.test(lower.slice(core.end, core.end + 16))
  return (
    (core.year !== null || isListed) &&
    (core.precision === 'day' || core.precision === 'month' || core.precision === 'quarter') &&
    (start === 0 || lower.slice(start - 2, start) === ': ') &&
    !/(?:thời|mốc|hiệu lực|tuổi|số liệu)[^.;]{0,40}: $/u.test(lower.slice(Math.max(0, start - 50), start)) &&
    (isListed || /^ ?(?:[.;]|$)/u.test(lower.slice(core.end, core.end + 3)))
  )
}

/** `100% nhà hàng đến năm 2030 có …`: the clause opens with how many are to. */
function aims(lower: string, start: number): boolean {
  return /(?:^|[;.:] )(?:[-+•*] |[a-zđ]\) )?(?:\d[\d.,]*% |tỷ lệ |tối thiểu |ít nhất )[^;.:()]{2,90} $/u.test(
    lower.slice(Math.max(0, start - 110), start),
  )
}

/** `Năm 2022, tập trung …`, `Quý II/2022 ra mắt …`, `Năm 2022: 50 % số xã …` set a task; `Năm 2022, đất nước ta …` tells. */
function opensOrder(right: string): boolean {
  return (
    /^ ?[,: ] ?(?:\d(?![\d.,]* (?:tỷ|tỉ|triệu|nghìn|đồng))|phấn đấu|tập trung|tiếp tục|hoàn thành|tổ chức|triển khai|thực hiện|xây dựng|ban hành|đề nghị|yêu cầu|giao|các|mỗi|có|tối thiểu|ít nhất|trên|toàn bộ|cơ bản|khởi công|rà soát|thí điểm|sơ kết|tổng kết|mở rộng|đạt|bảo đảm|đảm bảo|ra mắt|ra quân|lựa chọn|phối hợp|tuyên truyền|kiểm tra|giám sát|hướng dẫn|tham mưu|lập|gửi|báo cáo|trình|mở|phát động|bố trí|biên soạn|nghiệm thu|bàn giao|vận hành|đánh giá|khảo sát|tập huấn|bồi dưỡng|quán triệt|nhân rộng|đưa|hình thành|thu hút|nâng cấp|đầu tư|trồng|chuyển đổi|thành lập)(?![A-Za-zÀ-ỹ])/u.test(
      right,
    ) || opensWithBody(right.replace(/^ ?[,:] ?/u, ''))
  )
}

/** A time of history, of a programme, of force, of what is counted or of what is meant: none to act by. */
export function isOfSomethingElse(lower: string, start: number, end: number): boolean {
  return (
    isDone(lower, start) ||
    isPeriod(lower, start) ||
    isEffect(lower, start) ||
    isReported(lower, start) ||
    isForbidden(lower, start) ||
    isCondition(lower, start, end) ||
    isFigure(lower, start, end)
  )
}

const finishing =
  /(?<![A-Za-zÀ-ỹ])(?:hoàn thành|hoàn tất|xong|ban hành|sơ kết|tổng kết|trình|phê duyệt|khởi công|nghiệm thu|tổ chức|xây dựng|triển khai|thực hiện|rà soát)(?![A-Za-zÀ-ỹ])/u

/** A year in which an act that ends is put (`ban hành … trong năm 2022`), a whole day with an hour or `vào` before it, a start that is said as one. */
function isTimeOfAct(lower: string, core: Core, { kind, start }: Governed, options: TimeOptions): boolean {
  const left = lower.slice(Math.max(0, start - 160), start)
  const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('. ')) + 1)
  const words = lower.slice(start, core.start)
  if (kind === 'within')
    return (
      core.precision === 'year' &&
      core.year !== null &&
      /^(?:trong|vào)/u.test(words) &&
      finishing.test(clause)
    )
  if (kind === 'from')
    return (
      core.year !== null &&
      (words.startsWith('bắt đầu') ||
        (isToCome(core, options) && (core.precision !== 'year' || opensClause(lower, start))))
    )
  if (kind === 'on' && words.startsWith('trong ngày')) return isoOf(core, options.year) !== null
  if (kind !== 'on' || core.day === null || core.year === null) return false
  return (
    (/^(?:vào|đúng|\d|lúc|khai mạc|bắt đầu)/u.test(words) ||
      (/^(?:dịp|nhân dịp|thứ|chủ nhật)/u.test(words) && isToCome(core, options))) &&
    !/hết hạn|hiệu lực|sinh |kỷ niệm/u.test(clause)
  )
}

function governedWeakly(
  lower: string,
  core: Core,
  governed: Governed,
  options: TimeOptions,
): 'sure' | 'likely' | null {
  const { kind, start } = governed
  const left = lower.slice(Math.max(0, start - 45), start)
  const right = lower.slice(core.end, core.end + 3)
  if (kind === 'from') {
    const iso = isoOf(core, options.year)
    if (options.issued === null) return null
    return iso !== null &&
      iso.slice(0, options.issued.length) >= options.issued.slice(0, iso.length) &&
      !/giai đoạn ?$|(?:số liệu|kết quả)[^.;\d]{0,30}$/u.test(left)
      ? 'likely'
      : null
  }
  if (kind === 'on')
    return core.month !== null &&
      (core.year !== null || /vào|trong|dự kiến|đúng|thứ|chủ nhật/u.test(lower.slice(start, core.start))) &&
      !isFeast(core, left)
      ? 'likely'
      : null
  if (isNameOfPlan(lower, start, core)) return null
  // `sơ kết năm 2028` tells when where the year is still to come, else what is looked back on.
  if (start === core.start && core.precision === 'year' && /(?:kết|giải|mạc) $/u.test(left))
    return core.range || !isLaterYear(core, options) ? null : 'likely'
  // In a demand (`Đánh giá đúng kết quả trong năm 2022`) a year is put to a noun, unless something is to end in it.
  if (
    kind === 'within' &&
    core.precision === 'year' &&
    options.passage === 'asks' &&
    lower.startsWith('trong', start) &&
    !(opensClause(lower, start) && opensOrder(lower.slice(core.end, core.end + 60))) &&
    !/hoàn thành|xong|kết thúc|ban hành/u.test(left)
  )
    return null
  if (core.year === null && core.precision !== 'month' && core.precision !== 'quarter') {
    // `cuối năm`, `đầu năm` alone name a kind of act (kiểm điểm cuối năm); `trong`, `vào` make them a time.
    return /^(?:trong|vào|ngay|trước|đến|hết)/u.test(lower.slice(start, core.start)) ||
      (core.precision === 'half' && sentenceHasYear(lower, core))
      ? 'likely'
      : null
  }
  if (
    /(?<![A-Za-zÀ-ỹ])(?:nhiệm vụ(?: trọng tâm)?|công tác|chỉ tiêu|kết quả|phương hướng|tình hình|số liệu|chủ đề|dự toán)(?: của| công tác| thực hiện)? ?$/u.test(
      left,
    )
  )
    return null
  return kind === 'by'
    ? opensClause(lower, start) ||
      /^ ?[,.;)]|^$/u.test(right) ||
      /phấn đấu|hoàn thành|bảo đảm|đạt/u.test(left) ||
      // `…, đến năm 2027 có ít nhất 70% số trường …`
      ((/, $/u.test(left) || aims(lower, start)) && opensOrder(lower.slice(core.end, core.end + 60)))
      ? 'likely'
      : null
    : 'likely'
}
