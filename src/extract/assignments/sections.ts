import { textOf } from '../../doc/span.js'
import { bare } from '../../text/fold.js'
import type { Item } from './items.js'
import { dutyArticles, isRegulation, orders } from './orders.js'
import { closingSubject, labelBody } from './subjects.js'
import { contentSpan, isBelow } from './tasks.js'

/** A stretch of units in which bodies are given work: indexes into the units, end exclusive. */
export interface Section {
  readonly from: number
  readonly to: number
  /** Where the heading of the section begins in the text. */
  readonly start: number
  /** True for a section under a heading of its own (`Tổ chức thực hiện`), false for closing articles and single orders. */
  readonly isTitled: boolean
  /** How sure it is that work is handed out here at all: the most that a body in it can be given. */
  readonly ceiling: number
}

const title =
  /^(?:\(?[ivx\d]+[.)-]\s*)?(?:(?:về|công tác|biện pháp|giải pháp|kế hoạch|kinh phí|tiến độ|thời gian|hiệu lực(?: thi hành)?)(?:,| và)? )?(?:tổ chức (?:triển khai )?thực hiện|tổ chức, thực hiện|tổ chức triển khai|tổ chức (?:chỉ đạo|và trách nhiệm)[, ]|phân công|trách nhiệm(?! của)|trách nhiệm của các|điều khoản thi hành|nhiệm vụ của các|nhiệm vụ cụ thể của các|nhiệm vụ và trách nhiệm)/iu
/** The commonest of them with marks lost or misread (`TÔ CHỨC THỰC HIÊN`), and no more in the line. */
const misread =
  /^(?:to chuc (?:trien khai )?thuc hien|phan cong (?:thuc hien|nhiem vu|trach nhiem)|trach nhiem thuc hien)\W*$/u
/** `NỘI DUNG VÀ TRÁCH NHIỆM PHỐI HỢP`: the duties as the second matter of a chapter. */
const shared = /\s(?:và|,) trách nhiệm (?:phối hợp|thực hiện|của các)/iu
/** A line of its own that is such a title and no more, whatever its letters. */
const bareTitle =
  /^(?:tổ chức (?:triển khai )?thực hiện|phân công (?:thực hiện|nhiệm vụ|trách nhiệm)|trách nhiệm thực hiện)\s?[:.]?$/iu

/**
 * Where a document lays work on bodies: TỔ CHỨC THỰC HIỆN and its like to the end of the body; the closing articles of a decision;
 * in a letter or directive without such a heading, what `đề nghị`, `yêu cầu` and the items that name bodies say. A report or a proposal asks
 * those above it, and gives no orders.
 */
export function workSections(text: string, items: readonly Item[], reports: boolean): Section[] {
  const sections: Section[] = []
  for (const [index, item] of items.entries()) {
    if (index < (sections.at(-1)?.to ?? 0)) continue
    if (isWorkTitle(text, item))
      sections.push({
        from: item.textStart < item.span.end && item.kind !== 'heading' ? index : index + 1,
        to: sectionEnd(text, items, index),
        start: item.span.start,
        isTitled: true,
        ceiling: 1,
      })
  }
  const known = [...sections, ...closingArticles(text, items, sections)]
  if (isRegulation(items)) return [...known, ...dutyArticles(text, items, known)]
  return sections.length > 0 || reports ? known : [...known, ...orders(text, items, known)]
}

function isWorkTitle(text: string, item: Item): boolean {
  const printed =
    item.title && item.kind === 'heading'
      ? textOf(text, item.title)
      : item.kind === 'paragraph'
        ? text.slice(item.span.start, item.span.end)
        : ''
  if (printed === '' || printed.length > 140) return false
  if (item.kind === 'paragraph' && !isInCapitals(printed) && !bareTitle.test(printed)) return false
  if (misread.test(bare(printed))) return true
  // `2. Tổ chức thực hiện hội nghị …` deep in the document is a task.
  return (
    (title.test(printed) || (isInCapitals(printed) && shared.test(printed))) &&
    !/đợt|hội nghị|cuộc vận động|phong trào|chuyên đề/iu.test(printed.slice(12)) &&
    (labelBody(text, item) === null || /^(?:trách nhiệm|nhiệm vụ) của các /iu.test(printed))
  )
}

function isInCapitals(printed: string): boolean {
  return /^[\p{Lu}\s\d,.:;()-]+$/u.test(printed)
}

function sectionEnd(text: string, items: readonly Item[], index: number): number {
  const { depth, kind } = items[index]!
  for (let next = index + 1; next < items.length; next++) {
    const item = items[next]!
    if (item.part !== items[index]!.part) return next
    // A section under a line in capitals ends at the next such line.
    if (kind === 'paragraph' && item.kind === 'paragraph' && isInCapitals(textOf(text, item.span)))
      return next
    if (item.kind !== 'paragraph' && item.bullet === 0 && kind !== 'paragraph' && item.depth <= depth)
      return next
  }
  return items.length
}

/** `Điều 3. Chánh Văn phòng …, Giám đốc các sở … chịu trách nhiệm thi hành Quyết định này.`, also as a paragraph under the last article. */
function closingArticles(text: string, items: readonly Item[], known: readonly Section[]): Section[] {
  return items.flatMap((item, index) => {
    if (known.some((section) => section.from <= index && index < section.to)) return []
    if (item.kind === 'bullet' || !(closesArticle(text, item) || carriesOut(text, item))) return []
    let to = index + 1
    while (to < items.length && isBelow(items[to]!, item)) to++
    return [{ from: index, to, start: item.span.start, isTitled: false, ceiling: 0.95 }]
  })
}

function closesArticle(text: string, item: Item): boolean {
  const words = text.slice(item.span.start, item.span.end)
  return (
    /^(?:Điều|ĐIỀU)\s/u.test(words) &&
    /(?:chịu trách nhiệm|có trách nhiệm|căn cứ Quyết định)[^.;]{0,120}(?:thi hành|thực hiện)|^.{0,14}Giao\s/iu.test(
      words,
    )
  )
}

function carriesOut(text: string, item: Item): boolean {
  const words = text.slice(item.start, item.span.end)
  return (
    /(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Quy chế|Quy định)(?: này)? thi hành|thi hành (?:Quyết định|Nghị quyết|Nghị định|Thông tư|Quy chế|Quy định)/u.test(
      words.slice(-120),
    ) && closingSubject(text, contentSpan(item)) !== null
  )
}
