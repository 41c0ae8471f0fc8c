import { abbreviationLevel, issuerAbbreviation } from '../../text/key.js'
import type { Span } from '../../doc/span.js'
import { findBasis, type BasisItem } from './basis.js'
import type { TypeWords } from './types.js'

/** Something cited that can stand in the basis: a citation by number, a law by name, a short form. */
export interface Ground extends Span {
  readonly key: string | null
  readonly name: string | null
  readonly symbol: string | null
  readonly type: string | null
  readonly date: string | null
  /** Where date and issuer behind it end. */
  readonly tail: number
  /** True where it prints its own date or issuer. */
  readonly full: boolean
  /** True where it only amends another. */
  readonly amending: boolean
}

export interface Parent extends Span {
  readonly key: string | null
  readonly name: string | null
  readonly date: string | null
  readonly confidence: number
}

// How sure a parent is by how it was told: right behind the verb or a comma; behind words that may describe; by the main clause alone; without a number.
const sureness = { direct: 0.95, described: 0.85, mainClause: 0.75, unnumbered: 0.7 }

export interface ParentOptions {
  readonly words: TypeWords
  /** Letterhead and title, where marks say so. */
  readonly aside: readonly Span[]
}

/**
 * What a document is directly made under: what `Thực hiện`, `Căn cứ` … governs in its basis, not what the description of that mentions
 * (`Kế hoạch số 93 … về thực hiện Kết luận số 58`: 93 only); of a State document the head of each `Căn cứ`. `grounds` in order of the text.
 */
export function findParents(text: string, grounds: readonly Ground[], options: ParentOptions): Parent[] {
  const items = findBasis(text, options.aside)
  const parents = items.flatMap((item) => {
    const inside = grounds.filter(({ start, end }) => start >= item.from && end <= item.end)
    return governed(text, item, inside, options.words)
  })
  return parents.length > 0 ? parents : fromMainClause(text, grounds, options)
}

// Words that may stand between the verb and what it governs, or between two governed documents.
const lead =
  /^[\s,:*]{0,4}(?:(?:và|cùng|với|các|những|tinh thần|nội dung|yêu cầu|quan điểm|sự|ý kiến|chỉ đạo|triển khai|thực hiện|học tập|quán triệt|nghiên cứu|tổ chức|tuyên truyền|phổ biến|căn cứ|theo|thi hành|có hiệu quả|hiệu quả|nghiêm túc|nghiêm|tốt|đầy đủ|kịp thời|toàn diện|đồng bộ|vào|tiếp tục|khẩn trương|để|nhằm|cụ thể hóa|số|tại|trong|một số|văn bản|việc|của|quy định|(?:điểm|khoản|điều|chương|mục)\s[\da-zđ]{1,4})[\s,:]{1,3}){0,14}$/iu
const described =
  /(?<![a-zÀ-ỹ])(?:về|v\/v|sơ kết|tổng kết|kiểm điểm|đánh giá|kỷ niệm|đề nghị|phê duyệt|sửa đổi|bổ sung|thay thế|ban hành|quy định|hướng dẫn|công bố|kèm theo|điều chỉnh|giao|khen thưởng)(?![a-zÀ-ỹ])|["“]/iu
// `các công văn của Sở …: Công văn số …`
const introduced = /^\s{0,3}(?:và\s)?các\s[^;:]{2,100}:\s{0,3}$/u
// `…; chỉ đạo của Ủy ban nhân dân tỉnh tại văn bản số`: an order beside what is governed already.
const orderBeside =
  /(?:[,;]|và|cùng)\s{1,2}(?:các\s)?(?:ý kiến chỉ đạo|chỉ đạo|ý kiến kết luận|ý kiến|kết luận|yêu cầu|hướng dẫn)\s[^,;]{2,120}\s(?:tại|theo)\s{1,2}(?:các\s)?(?:văn bản\s{1,2})?$/iu
// `; Chương trình công tác năm 2026 số …`: the document's own words before its number.
const titled =
  /^\s{0,3}(?:và\s)?(?:Chương trình|Kế hoạch|Nghị quyết|Đề án|Quyết định|Hướng dẫn|Thông báo|Văn bản|Chỉ thị)(?:\s[\p{L}\d-]{1,9}){1,8}\s{1,2}$/u
// What is left of a type word that recognition misread: `; Ke hoạch số …`.
const misread = /^\s{1,3}\p{Lu}\p{Ll}{0,6}(?:\s\p{Ll}{1,6}){0,2}\s{1,3}$/u
const endsGoverned =
  /(?<!(?:kèm|hành) )(?:tại|theo|căn cứ)\s{1,2}(?:nội dung\s|tinh thần\s|các\s)?(?:văn bản\s{1,2})?$/iu
const proposals = /^(?:Tờ trình|Báo cáo|Báo cáo chính trị|Biên bản|Đề cương)$/u
const mainClause =
  /[,;.]\s{1,3}(?:\p{Lu}|các\s)[^,;.]{2,200}\s(?:xây dựng|ban hành|đề nghị|yêu cầu|báo cáo|thông báo|hướng dẫn|trân trọng|giao|gửi|sao gửi|sao lục|chuyển|cung cấp|tham mưu|phổ biến|tổ chức|triển khai|chỉ đạo|quyết định|lập|phát động|đề ra|kính|có ý kiến)\s/u

interface State {
  /** What was read last, and whether it is a parent. */
  last: Ground | null
  lastIsParent: boolean
  head: Ground | null
}

function governed(text: string, item: BasisItem, grounds: readonly Ground[], words: TypeWords): Parent[] {
  const named = namedAtHead(text, item, grounds, words)
  const told = named !== null && isNumbered(text, named, grounds[0], words)
  const unnumbered = told ? null : named
  const parents: Parent[] = unnumbered ? [unnumbered] : []
  const opening: Ground | null = unnumbered && {
    ...unnumbered,
    symbol: null,
    type: null,
    tail: unnumbered.end,
    full: true,
    amending: false,
  }
  const state: State = { last: opening, lastIsParent: opening !== null, head: opening }
  for (const ground of grounds) {
    if (isShortForm(text, ground, parents)) continue
    const gap = text.slice(state.last?.tail ?? item.from, ground.start)
    if (mainClause.test(gap) && (state.last || /[,;]\s/u.test(gap))) break
    const isElliptic = /^số\s/iu.test(text.slice(ground.start, ground.start + 4))
    const direct = (told && ground === grounds[0]) || isDirect(gap, ground, { state, item, isElliptic })
    const isParent =
      direct && !(state.head && isBracketed(text, state.head, ground)) && !proposals.test(ground.type ?? '')
    if (isParent) parents.push(parentOf(ground, lead.test(gap.split(';').at(-1)!) ? 'direct' : 'described'))
    if (isParent) state.head ??= ground
    // A law named inside a description (`về thi hành Điều lệ Đảng`) ends nothing.
    if (!direct && ground.name !== null && state.last) continue
    state.last = ground
    state.lastIsParent = direct
  }
  return parents
}

/** `… (gọi tắt là Nghị quyết số 5-NQ/TU)`: a parent's own number once more, which ends nothing. */
function isShortForm(text: string, ground: Ground, parents: readonly Parent[]): boolean {
  return (
    /\((?:sau đây )?(?:được )?(?:gọi|viết) (?:tắt )?là:? ["“]?$/iu.test(
      text.slice(Math.max(0, ground.start - 40), ground.start),
    ) && parents.some(({ key }) => key !== null && key === ground.key)
  )
}

/** `Chương trình công tác năm 2023 của Huyện ủy (số 8-CTr/HU)`, `Kết luận của đồng chí … tại Thông báo số …`: the number of what is named before it. */
function isNumbered(text: string, named: Parent, first: Ground | undefined, words: TypeWords): boolean {
  const gap = first ? text.slice(named.end, first.start) : ''
  // `Quy chế làm việc của …, …, nhiệm kỳ … (Quy chế số 1-QC/TU)`: the same type once more.
  if (/^[^;]{0,160}\($/u.test(gap) && first?.type === words.at(text, named.start)?.name) return true
  return /^\s{1,2}\(\s?$|^\s{1,2}tại\s{1,2}(?:các\s)?(?:văn bản\s{1,2})?$/u.test(gap)
}

/** `Kế hoạch số … (Nghị quyết số …; Nghị quyết số …)`: what a bracket behind a ground lists only explains it. */
function isBracketed(text: string, head: Ground, ground: Ground): boolean {
  const before = text.slice(head.end, ground.start)
  const open = before.lastIndexOf('(')
  if (open < 0 || before.indexOf(')', open) >= 0) return false
  const close = /^[^()]*\)/u.exec(text.slice(ground.end, ground.end + 300))
  return close !== null
}

function isDirect(
  gap: string,
  ground: Ground,
  { state, item, isElliptic }: { state: State; item: BasisItem; isElliptic: boolean },
): boolean {
  if (!state.last && !gap.includes(';'))
    return lead.test(gap) || (!described.test(gap) && !/[;"“(]/u.test(gap)) || endsGoverned.test(gap)
  if (state.lastIsParent && orderBeside.test(gap)) return true
  // Two full citations with nothing between: the comma was left out.
  if (state.lastIsParent && ground.full && gap !== '' && gap.trim() === '') return true
  // A law's amendment listed behind it is no ground of its own in a State document, but for one that the list's own head names (`các Quyết định: số …; số …`).
  if (item.state && ground.amending && state.last && !isElliptic) return false
  const segments = gap.split(';')
  if (segments.length > 1) {
    const opening = segments.at(-1)!
    if (item.state && /sửa đổi/u.test(opening)) return false
    // `; thực hiện ý kiến chỉ đạo của Ban Thường vụ tại Công văn số …`: a verb of its own.
    if (/^\s{1,3}(?:thực hiện|theo|căn cứ)\s/u.test(opening) && endsGoverned.test(opening)) return true
    if (titled.test(opening) && !described.test(opening)) return true
    return lead.test(opening) || introduced.test(opening) || (ground.full && misread.test(opening))
  }
  if (lead.test(gap) && /[,\s](?:,|và|cùng|;)?\s{0,2}$/u.test(gap) && /,|và|cùng/iu.test(gap)) {
    return state.lastIsParent || (ground.full && isBelow(ground, state))
  }
  if (state.head === null && endsGoverned.test(gap)) return true
  // `Thông tư số … quy định quản lý kinh phí và Thông tư số … của …`: a second whole citation, where the description names no document.
  if (state.lastIsParent && item.state && ground.full && /\svà\s{1,2}$/u.test(gap))
    return !/(?<!\p{L})(?:Luật|Pháp lệnh|thực hiện|thi hành|theo|hướng dẫn)(?!\p{L})/u.test(gap)
  if (state.lastIsParent && /(?:,|và)\s{1,2}(?:các\s|theo\s|căn cứ\s|thực hiện\s)?$/iu.test(gap)) {
    return (
      ground.full &&
      !item.state &&
      !/(?:thực hiện|triển khai)\s[^,]{0,60},?\s?(?:và)?\s{0,2}$/iu.test(gap.slice(0, 30))
    )
  }
  if (!state.lastIsParent && /(?:,|và)\s{1,2}(?:các\s|theo\s|căn cứ\s)?$/iu.test(gap) && ground.full)
    return isBelow(ground, state)
  return false
}

/** A document of a lower body than the one described cannot be what the higher one carries out: it is a ground of its own. */
function isBelow(ground: Ground, { head, last }: State): boolean {
  const [own, above, beside] = [levelOf(ground), head && levelOf(head), last && levelOf(last)]
  if (own === null || above === null || above === undefined) return false
  return own >= above && (beside === null || beside === undefined || own > beside)
}

function levelOf({ symbol }: Ground): number | null {
  const issuer = symbol ? issuerAbbreviation(symbol) : null
  return issuer ? abbreviationLevel(issuer) : null
}

/** `Thực hiện Chương trình công tác năm 2022 của Ban Thường vụ Tỉnh ủy`: a document without a number at the head; what stands in its description is none. */
function namedAtHead(
  text: string,
  item: BasisItem,
  grounds: readonly Ground[],
  words: TypeWords,
): Parent | null {
  const opening = text.slice(item.from, item.from + 160)
  const skipped =
    /^[\s,]{0,4}(?:(?:các|nội dung|tinh thần|có hiệu quả|thực hiện|triển khai|tiếp tục|nghiêm túc)[\s,]{1,3}){0,6}/iu.exec(
      opening,
    )![0]
  const start = item.from + skipped.length
  const type = words.at(text, start)
  if (!type || !/\p{Lu}/u.test(text[start]!)) return null
  if (grounds.some((ground) => ground.start <= type.start && type.start < ground.end)) return null
  const rest = text.slice(start, Math.min(item.end, start + 160))
  const stop = /[,;.:"“(]|\s(?:về|quy định|ban hành|thực hiện|tại|và|số)\s/u.exec(
    rest.slice(type.name.length),
  )
  const end = start + (stop ? type.name.length + stop.index : rest.length)
  const first = grounds[0]
  if (first && first.start <= end + 2 && !text.slice(end, first.start).includes('(')) return null
  if (end - start <= type.name.length + 3) return null
  const name = text.slice(start, end).replace(/\s+/gu, ' ').trim()
  return {
    start,
    end: start + text.slice(start, end).trimEnd().length,
    key: null,
    name,
    date: null,
    confidence: sureness.unnumbered,
  }
}

/** `…, Ban Thường vụ Huyện ủy xây dựng Kế hoạch thực hiện Nghị quyết số … như sau`: told by the main clause where the basis names nothing. */
function fromMainClause(text: string, grounds: readonly Ground[], { aside }: ParentOptions): Parent[] {
  const from = Math.max(0, ...aside.map(({ end }) => end))
  const governs =
    /(?:xây dựng|ban hành|đề ra)\s(?:(?!\d[-/]\p{Lu})[^.;\n]){0,100}(?:thực hiện|triển khai|quán triệt)\s(?:có hiệu quả\s|nghiêm túc\s|các\s|nội dung\s){0,3}$/u
  const found = grounds.find(
    (ground) =>
      ground.start > from &&
      ground.start < from + 3000 &&
      ground.key !== null &&
      governs.test(text.slice(Math.max(from, ground.start - 160), ground.start)),
  )
  return found ? [parentOf(found, 'mainClause')] : []
}

function parentOf({ start, end, key, name, date }: Ground, told: keyof typeof sureness): Parent {
  return { start, end, key, name, date, confidence: sureness[key ? told : 'unnumbered'] }
}
