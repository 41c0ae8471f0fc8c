import { textOf, type Span } from '../../doc/span.js'
import { openingSubject, sameBody } from './by-subject.js'
import { groupOf, type Item } from './items.js'
import { namedBody } from './subjects.js'
import { childrenOf, contentSpan, outermost } from './tasks.js'

/** An item of a heading over several bodies, with the body that it names, null where it goes on with the one before. */
export interface Member {
  readonly unit: Item
  readonly body: Span | null
}

/**
 * The items of a heading that names several bodies, where they name them one by one (`Các phòng` over `- Phòng Y tế: …`); null where what the
 * heading names is given the items as its tasks.
 */
export function groupMembers(text: string, named: Span, own: readonly Item[]): Member[] | null {
  const outer = outermost(own)
  const listed = outer.filter((unit) => unit.kind !== 'paragraph')
  const units = listed.length > 0 ? listed : membersInParagraphs(text, outer)
  // Under `Trách nhiệm của các bộ` the items name the bodies by their subjects: `1. Bộ Y tế hướng dẫn …`.
  const isMany = /^(?:các|mỗi|từng|cấp)\s|\scác cấp$/iu.test(textOf(text, named))
  const members = units.map((unit) => ({ unit, body: bodyOf(text, unit, named, isMany) }))
  const first = members[0]?.body
  if (!first || sameBody(text, named, first)) return null
  return members.filter(({ body }) => body).length * 2 >= members.length ? members : null
}

/** Paragraphs straight under a heading, where each of several names its body. */
function membersInParagraphs(text: string, paragraphs: readonly Item[]): readonly Item[] {
  const naming = paragraphs.filter((unit) => labelledBody(text, unit) ?? openingSubject(text, unit))
  return naming.length > 1 && naming.length === paragraphs.length ? paragraphs : []
}

function bodyOf(text: string, unit: Item, named: Span, isMany: boolean): Span | null {
  const label = labelledBody(text, unit)
  if (label) return label
  const subject = openingSubject(text, unit)
  return subject && (isMany || isNamedIn(text, subject, named)) ? subject : null
}

/** The body that a unit names by its label (`Ban Tổ chức: …`). */
export function labelledBody(text: string, unit: Item): Span | null {
  return unit.title ? namedBody(text, unit.title) : null
}

/** `Sở Y tế, Hội Nhà báo tỉnh` as a heading: its bullets tell what each of them does. */
function isNamedIn(text: string, member: Span, named: Span): boolean {
  const name = textOf(text, member).toLowerCase()
  const all = textOf(text, named).toLowerCase()
  return name.length < all.length && all.includes(name)
}

/** What a bullet hands to its body: the bullets inside it, else itself, however many sentences it holds. */
export function bulletTasks(own: readonly Item[], unit: Item): Span[] {
  const inside = outermost(childrenOf(own, unit)).filter((other) => other.kind !== 'paragraph')
  return inside.length > 0 ? inside.map(contentSpan) : [contentSpan(unit)]
}

/** What heads an item among bodies and is none: matters, times, money. */
const matter =
  /^(?:kinh phí|chế độ|thời gian|công tác|về|tổ chức|báo cáo|thông tin|kiểm tra|khen thưởng|nguồn|tiến độ|cơ chế|giải pháp|sơ kết|tổng kết|định kỳ|hiệu lực|điều khoản|một số|các nội dung|yêu cầu|lưu ý|phân công|nhiệm vụ|trách nhiệm|giai đoạn|năm|bước|quán triệt|tuyên truyền|xây dựng|triển khai|đánh giá|theo dõi|hằng|hàng|trong|sửa đổi|địa điểm|nội dung|hình thức|chuẩn bị|hồ sơ|danh mục|quy trình|thẩm quyền|đề nghị|căn cứ|phương án|quyền|nguyên tắc|mục|lộ trình|sản phẩm|trường hợp|điều kiện|phòng,|thực hiện|công khai|quy định|chuyển tiếp)(?![A-ZÀ-ỹ])/iu
const longestName = 90

/**
 * A heading that no list of bodies knows (a misread name, `Già làng, trưởng bản`) among headings that mostly name bodies, taken for one like them; null
 * where it names a matter or its neighbours say nothing.
 */
export function unknownBody(text: string, items: readonly Item[], item: Item): Span | null {
  const { title } = item
  if (!title || title.end - title.start > longestName || matter.test(textOf(text, title))) return null
  const { all, named } = headingsBeside(text, items).get(groupOf(item))!
  return named >= 2 && named * 3 >= (all - 1) * 2 ? title : null
}

interface Group {
  readonly all: number
  readonly named: number
}

/** Counted once for a document: a list of thousands of headings that name no body would else be looked through for each. */
const counted = new WeakMap<readonly Item[], ReadonlyMap<string, Group>>()

/** How many headings of each list there are, and how many of them name a body. */
function headingsBeside(text: string, items: readonly Item[]): ReadonlyMap<string, Group> {
  const known = counted.get(items)
  if (known) return known
  const groups = new Map<string, Group>()
  for (const item of items) {
    if (item.kind !== 'heading') continue
    const { all, named } = groups.get(groupOf(item)) ?? { all: 0, named: 0 }
    const names = item.title !== null && namedBody(text, item.title) !== null
    groups.set(groupOf(item), { all: all + 1, named: named + (names ? 1 : 0) })
  }
  counted.set(items, groups)
  return groups
}
