import type { Doc } from '../../doc/doc.js'
import { marksOf, type Mark } from '../../doc/marks.js'
import type { HeaderField } from '../../doc/plan.js'
import type { Span } from '../../doc/span.js'
import { textOf } from '../../doc/span.js'
import type { Extractor } from '../../ports.js'
import { subjectAt } from '../../text/bodies.js'
import { lowerSame } from '../../text/lower.js'
import { itemsOf, type Item } from '../assignments/items.js'
import { sentenceCase } from '../assignments/subjects.js'
import { tablesOf } from '../assignments/tables.js'
import { groundEnd, isTimeTitle, passageOf, piecesOf } from './passage.js'
import { tableDeadlines } from './table-deadlines.js'
import type { Time, TimeOptions } from './time.js'
import { timesOf } from './times.js'
import { toOf } from './to.js'
import { whatOf } from './what.js'
import { whoOf } from './who.js'
import { mendTimes } from './worn-times.js'

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
  /** The document reports: what no heading calls a task is more likely told than ordered. */
  readonly reports: boolean
  /** It makes rules that stand. */
  readonly standing: boolean
}

const standing = /^(?:quy chế|quy định|nghị định|thông tư|luật|bộ luật|pháp lệnh|điều lệ|nội quy)/iu

function settingOf(doc: Doc): Setting {
  const field = (name: HeaderField): string | null =>
    marksOf(doc.marks, 'header').find(({ value }) => value.field === name)?.value.value ?? null
  const date = field('date')
  const type = field('type') ?? ''
  const references = marksOf(doc.marks, 'reference')
  const dates = references
    .map(({ value }) => value.date ?? '')
    .filter((cited) => /^\d{4}-\d\d-\d\d$/u.test(cited))
  // Without a date of its own, a document is no older than the newest one that it cites.
  const newest = dates.sort().at(-1) ?? null
  const cited = references.flatMap(({ span, evidence }) => (evidence?.date ? [span, evidence.date] : [span]))
  return {
    issued: date ?? newest,
    year: date === null || isOfNextYear(date, field('title') ?? '') ? null : Number(date.slice(0, 4)),
    cited: cited.sort((a, b) => a.start - b.start),
    reports: /^(?:báo cáo|tờ trình|thông cáo)/iu.test(type),
    standing:
      standing.test(type) || /ban hành (?:quy chế|quy định|điều lệ|nội quy)/iu.test(field('title') ?? ''),
  }
}

/** A plan of the next year, made at the end of this one: a day without a year is of neither that the document prints for it. */
function isOfNextYear(date: string, title: string): boolean {
  const year = Number(date.slice(0, 4))
  return (
    Number(date.slice(5, 7)) >= 10 &&
    title.includes(String(year + 1)) &&
    !title.includes(`năm ${String(year)}`)
  )
}

function unitDeadlines(doc: Doc, items: readonly Item[], item: Item, setting: Setting): Mark<'deadline'>[] {
  const found = item.kind === 'heading' ? titleTimes(doc.text, item, setting) : []
  const start = item.kind === 'heading' ? item.textStart : item.start
  const ground = groundEnd(doc.text, item)
  for (const piece of piecesOf(doc.text, { start, end: item.span.end })) {
    if (!mayHoldTime(doc.text, piece.start, piece.end)) continue
    const part =
      piece.start === start ? { ...item, span: { ...item.span, end: piece.end } } : partOf(item, piece)
    const times = timesIn(doc.text, piece, optionsOf(doc.text, part, piece.start, setting))
    for (const time of times) if (time.start >= ground) found.push({ time, part })
  }
  return found.map(({ time, part }) => deadlineMark(doc.text, items, part, time))
}

/** The times of a stretch, with offsets into the text. */
function timesIn(text: string, { start, end }: Span, options: TimeOptions): Time[] {
  return timesOf(mendTimes(lowerSame(text.slice(start, end))), options).map((time) => ({
    ...time,
    start: time.start + start,
    end: time.end + start,
  }))
}

function partOf(item: Item, piece: Span): Item {
  return { ...item, span: piece, start: piece.start, textStart: piece.start, title: null }
}

/**
 * A title is a time (`1. Tháng 3/2022: Thành lập đoàn`), or holds one where a bracket or a verb of finishing says so
 * (`Tập huấn (hoàn thành trong tháng 3/2022)`); a year in its other words is that of a name.
 */
function titleTimes(text: string, item: Item, setting: Setting): { time: Time; part: Item }[] {
  const { title } = item
  if (!title || !/\d/u.test(text.slice(title.start, title.end))) return []
  const options = optionsOf(text, item, title.start, setting)
  const times = timesIn(text, title, { ...options, timeUnit: true })
  const [first] = times
  if (times.length === 1 && first && first.end - first.start > 0.8 * (title.end - title.start))
    return [{ time: first, part: item }]
  // A sentence of orders that leads a list is no mere title.
  const sentence =
    subjectAt(text, title) !== null || (title.end - title.start > 60 && text[title.end] === '.')
  return timesIn(text, title, options)
    .filter(
      (time) => sentence || (time.date !== null && isToldInTitle(text.slice(title.start, time.start), time)),
    )
    .map((time) => ({ time, part: item }))
}

function isToldInTitle(left: string, time: Time): boolean {
  return (
    /\((?:hoàn thành |thực hiện |dự kiến )?$/iu.test(left.slice(-20)) ||
    (time.confidence > 0.9 && /\([^)]{0,40}$|hoàn thành[^.;]{0,40}$/iu.test(left.slice(-60)))
  )
}

function mayHoldTime(text: string, start: number, end: number): boolean {
  return /\d|ngày|tuần|tháng|năm|qu[ýí] |thường xuyên|định k|khi |trước |sau |kết thúc|như đối|hằng|hàng|mỗi/iu.test(
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
      (item.parent !== null &&
        item.kind !== 'content' &&
        isTimeTitle(text, item.parent) &&
        !(
          item.title &&
          /^(?:địa điểm|thành phần|đối tượng|hình thức|quy mô|số lượng|kinh phí)/iu.test(
            textOf(text, item.title),
          )
        )),
    cited,
    standing: setting.standing,
    passage: passageOf(text, item, setting.reports),
  }
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
