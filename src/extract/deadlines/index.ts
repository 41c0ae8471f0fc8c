import type { Doc } from '../../doc/doc.js'
import { marksOf, type Mark } from '../../doc/marks.js'
import type { Span } from '../../doc/span.js'
import { textOf } from '../../doc/span.js'
import type { Extractor } from '../../ports.js'
import { lowerSame } from '../../text/lower.js'
import { itemsOf, type Item } from '../assignments/items.js'
import { sentenceCase } from '../assignments/subjects.js'
import { tablesOf } from '../assignments/tables.js'
import { toOf, whatOf, whoOf } from './actors.js'
import { tableDeadlines } from './table-deadlines.js'
import type { Time, TimeOptions } from './time.js'
import { timesOf } from './times.js'

/** Every time by which, in which or how often somebody must do something, with who, what and to whom (rules: deadlines of the fields gold). */
export const deadlines: Extractor = {
  name: 'deadlines',
  needs: ['reference', 'heading', 'region', 'header'],
  writes: ['deadline'],
  extract(doc) {
    const items = itemsOf(doc)
    const setting = settingOf(doc)
    const marks = items.flatMap((item) => unitDeadlines(doc, items, item, setting))
    for (const table of tablesOf(doc)) marks.push(...tableDeadlines(doc, table, setting))
    return { marks: marks.sort((a, b) => a.span.start - b.span.start) }
  },
}

/** What of the document a date is judged by. */
export interface Setting {
  readonly issued: string | null
  readonly year: number | null
  readonly cited: readonly Span[]
}

function settingOf(doc: Doc): Setting {
  const date = marksOf(doc.marks, 'header').find(({ value }) => value.field === 'date')?.value.value ?? null
  const references = marksOf(doc.marks, 'reference')
  const dates = references
    .map(({ value }) => value.date ?? '')
    .filter((cited) => /^\d{4}-\d\d-\d\d$/u.test(cited))
  // Without a date of its own, a document is no older than the newest one that it cites.
  const newest = dates.sort().at(-1) ?? null
  const cited = references.flatMap(({ span, evidence }) => (evidence?.date ? [span, evidence.date] : [span]))
  return {
    issued: date ?? newest,
    year: date === null ? null : Number(date.slice(0, 4)),
    cited: cited.sort((a, b) => a.start - b.start),
  }
}

function unitDeadlines(doc: Doc, items: readonly Item[], item: Item, setting: Setting): Mark<'deadline'>[] {
  const start = item.kind === 'heading' && item.textStart < item.span.end ? item.textStart : item.start
  const bare = item.kind === 'heading' && item.textStart >= item.span.end
  const ground = groundEnd(doc.text, item)
  return piecesOf(doc.text, { start, end: item.span.end }).flatMap((piece) => {
    if (!mayHoldTime(doc.text, piece.start, piece.end)) return []
    const part =
      piece.start === start ? { ...item, span: { ...item.span, end: piece.end } } : partOf(item, piece)
    const lower = lowerSame(doc.text.slice(piece.start, piece.end))
    return timesOf(lower, optionsOf(doc.text, part, piece.start, setting))
      .filter((time) => !bare || isTimeInTitle(lower, time))
      .filter((time) => time.start + piece.start >= ground)
      .map((time) =>
        deadlineMark(doc.text, items, part, {
          ...time,
          start: time.start + piece.start,
          end: time.end + piece.start,
        }),
      )
  })
}

const groundHead =
  /^(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Triển khai|Thi hành) (?:(?:đề nghị|Tờ trình|Hiến pháp|Luật|Bộ luật|Pháp lệnh|Điều lệ|Quy chế|Giám đốc|Bộ trưởng|các)(?![a-zÀ-ỹ])|(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Kế hoạch|Chương trình|Công văn|Thông tư|Hướng dẫn|Thông báo|Công điện|Văn bản|Quy định|Đề án)(?: [a-zÀ-ỹ]+){0,4} (?:số )?\d)/iu
const mainAct =
  /(?<![a-zÀ-ỹ])(?:xây dựng|ban hành|đề nghị|yêu cầu|giao|báo cáo|thông báo|hướng dẫn|triển khai|tổ chức|đã|có ý kiến)(?![a-zÀ-ỹ])/iu

/** Where the ground of the document ends that a unit opens with: `Căn cứ … phê duyệt Chương trình … đến năm 2025;` orders nothing, its years are those of names. */
function groundEnd(text: string, item: Item): number {
  if (item.parent?.kind === 'heading' || !groundHead.test(text.slice(item.start, item.start + 90))) return -1
  const words = text.slice(item.start, item.span.end)
  const close = /, (?=\p{Lu}|các |đề nghị|yêu cầu)/gu
  for (const comma of words.matchAll(close)) {
    if (comma.index > 24 && mainAct.test(words.slice(comma.index, comma.index + 140)))
      return item.start + comma.index
  }
  return item.span.end
}

const longest = 6000

/** A unit far longer than any paragraph (a text without line ends) is read in pieces, so that the work grows with its length only. */
function piecesOf(text: string, unit: Span): Span[] {
  const pieces: Span[] = []
  let start = unit.start
  while (unit.end - start > longest) {
    const stretch = text.slice(start, start + longest)
    const cut = Math.max(stretch.lastIndexOf('. '), stretch.lastIndexOf('; '))
    const end = start + (cut > longest / 4 ? cut + 1 : longest)
    pieces.push({ start, end })
    start = end
  }
  return [...pieces, { start, end: unit.end }].filter((piece) => piece.end > piece.start)
}

function partOf(item: Item, piece: Span): Item {
  return { ...item, span: piece, start: piece.start, textStart: piece.start, title: null }
}

/** A title holds a time only where a bracket or a verb of finishing says so: `(hoàn thành trong tháng 3/2022)`. */
function isTimeInTitle(lower: string, time: Time): boolean {
  return (
    time.date !== null &&
    time.confidence > 0.9 &&
    /\([^)]{0,40}$|hoàn thành[^.;]{0,40}$/u.test(lower.slice(Math.max(0, time.start - 60), time.start))
  )
}

function mayHoldTime(text: string, start: number, end: number): boolean {
  return /\d|ngày|tháng|năm|thường xuyên|định k|khi |ngay sau|kết thúc|như đối|hằng|hàng|mỗi/iu.test(
    text.slice(start, end),
  )
}

function optionsOf(text: string, item: Item, start: number, setting: Setting): TimeOptions {
  const cited = setting.cited
    .filter((span) => span.start < item.span.end && span.end > start)
    .map((span) => ({ start: span.start - start, end: span.end - start }))
  return {
    issued: setting.issued,
    year: setting.year,
    timeUnit:
      isTimeTitle(text, item) ||
      (item.parent !== null && item.kind !== 'content' && isTimeTitle(text, item.parent)),
    cited,
    orders: !tellsContent(text, item),
  }
}

function isTimeTitle(text: string, item: Item): boolean {
  return (
    item.title !== null &&
    /^(?:về )?(?:thời gian|thời hạn|tiến độ|lộ trình|thời điểm)(?![a-zÀ-ỹ])(?!.+kinh phí)/iu.test(
      textOf(text, item.title),
    ) &&
    textOf(text, item.title).length < 90
  )
}

/** Under a heading such as `Nội dung học tập`: the passage tells what is studied and orders nothing. */
function tellsContent(text: string, item: Item): boolean {
  for (let above: Item | null = item; above; above = above.parent) {
    if (
      above.title &&
      above.kind === 'heading' &&
      /^(?:những )?nội dung (?:đợt|nghiên cứu|học tập|quán triệt|cốt lõi|cơ bản|chủ yếu|tác phẩm|chuyên đề|của (?:nghị quyết|chuyên đề|kết luận|chỉ thị|tác phẩm)|sinh hoạt|tuyên truyền$)/iu.test(
        textOf(text, above.title),
      )
    )
      return true
  }
  return false
}

function deadlineMark(text: string, items: readonly Item[], item: Item, time: Time): Mark<'deadline'> {
  const who = whoOf(text, items, item, time)
  const what = whatOf(text, item, time, who)
  const to = toOf(text, item, time, who)
  return {
    type: 'deadline',
    span: { start: time.start, end: time.end },
    value: {
      kind: time.kind,
      date: time.date,
      recurrence: time.recurrence,
      who: who ? sentenceCase(textOf(text, who)) : null,
      what: what ? textOf(text, what) : null,
      to: to ? textOf(text, to) : null,
    },
    evidence: { ...(who ? { who } : {}), ...(what ? { what } : {}), ...(to ? { to } : {}) },
    by: 'deadlines',
    confidence: time.confidence,
  }
}
