import { trimSpan, type Span } from '../../doc/span.js'
import { matchesOf } from '../../text/matches.js'
import { bare } from '../../text/fold.js'

/** One item of the basis: from its opening verb (`Thực hiện`, `Căn cứ`) to the end of what that verb governs at most. */
export interface BasisItem extends Span {
  /** Where the words behind the verb begin. */
  readonly from: number
  /** True for `Căn cứ` alone on its line, as State documents list them: only the head of the item counts. */
  readonly state: boolean
}

const verbs =
  'Thực hiện|Căn cứ|Triển khai|Tổ chức triển khai|Tổ chức thực hiện|Theo|Tiếp tục|Để|Nhằm|Trên cơ sở|Thi hành|(?<!Ban )Chấp hành|Quán triệt|Cụ thể hóa|Cụ thể hoá|Hưởng ứng|Thực hiên|Xét|Sau khi|Được sự'
// A converter may have run the next word on: `Thực hiệnQuyết định số`.
const paragraphVerb = new RegExp(String.raw`^[\s\-–+*•(_]{0,8}(${verbs})(?![a-zà-ỹ])`, 'u')
const sentenceVerb = new RegExp(
  String.raw`(?:^|[.,;:”"»)\]–\-]\s{1,4}|\p{Ll}\s{1,4}|\p{Lu}\p{Lu}\s{1,4})(${verbs})(?![a-zà-ỹ])|;\s{1,4}(thực hiện|căn cứ)(?=\s)|(?<=^(?:Để|Nhằm)\s[^;.\d“"]{0,300}),\s{1,4}(thực hiện|căn cứ)(?=\s{1,4}\p{Lu})`,
  'gu',
)
// What a proposal or a report heard opens, and what says nothing about the document's ground.
const noGround =
  /^(?:Xét|Sau khi|Được sự|(?:Theo|Căn cứ|Trên cơ sở)\s{1,3}(?:đề nghị|Tờ trình|tờ trình|Báo cáo|báo cáo|ý kiến thẩm|biên bản|Biên bản|kết quả thẩm|chức năng|tình hình|nhu cầu)|Nhằm\s{1,3}(?:nâng|tăng|tạo|phát|giúp|bảo|đảm|đẩy|kịp|tiếp tục(?! (?:triển khai|thực hiện|quán triệt)))|Để\s{1,3}(?:nâng|tăng|tạo|phát huy|giúp|bảo|đảm|đẩy|kịp|tiếp tục(?! (?:triển khai|thực hiện|quán triệt))))(?![A-Za-zÀ-ỹ])/u
const firstHeading =
  /^[\s*_#]{0,6}(?:(?:PHẦN|Phần|CHƯƠNG|Chương)\s+\S|[IVX]{1,4}\s?[-.–)/]\s{0,3}\S|1\s?[-.–)/]{1,2}\s{0,3}[A-Za-zÀ-ỹ]|A\s?[-.–]\s|Điều\s+1(?!\d)|(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|QUYẾT NGHỊ)\s?:)/mu
const like = /(?:như sau|sau đây|cụ thể|QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT)\s?:/u
const longestOpening = 12_000

/**
 * The items of the basis of a document, in order: paragraphs (or, in a run-on paragraph, sentences) before the first heading that open with
 * `Thực hiện`, `Căn cứ`, `Triển khai`, `Theo` …; proposals and reports heard are left out. `aside` are the letterhead and the title.
 */
export function findBasis(text: string, aside: readonly Span[]): BasisItem[] {
  const from = Math.max(0, ...aside.map(({ end }) => end))
  const opening = text.slice(from, from + longestOpening)
  const heading = firstHeading.exec(opening)
  const paragraphs = paragraphsOf(text, { start: from, end: from + (heading?.index ?? opening.length) })
  const items: BasisItem[] = []
  let listing = false
  paragraphs.forEach((paragraph, index) => {
    if (isTitle(text, paragraphs, index)) return
    const listed = listing ? listedItem(text, paragraph) : null
    listing = listed !== null || opensList.test(text.slice(paragraph.start, paragraph.end).slice(0, 80))
    items.push(...(listed ?? itemsOf(text, paragraph)))
  })
  const section = heading ? groundSection(opening, heading.index) : null
  if (!section) return items
  const listed = paragraphsOf(text, { start: from + section.start, end: from + section.end })
  return [...items, ...listed.flatMap((paragraph) => listedItem(text, paragraph) ?? itemsOf(text, paragraph))]
}

// `Căn cứ các văn bản sau:`, `Thực hiện:` before bullets: the verb governs each of them.
const opensList =
  /^[-–+*\s]{0,4}(?:Căn cứ|Thực hiện|Triển khai thực hiện|Triển khai)(?:\s(?:vào|các|những|văn bản|nghị quyết|chỉ thị|quyết định|căn cứ|pháp lý|quy định|sau đây|sau|như))*\s?:$/u
const groundHeading =
  /^[\s*_#]{0,6}([IA1])\s?[-.–)/]{1,2}\s{0,3}\**(?:các\s|những\s)?(?:căn cứ|cơ sở pháp lý)(?: (?:pháp lý|xây dựng|ban hành|lập|chính trị)[^\n;:.]{0,60})?\**\s?:?\s*$/iu
const sectionAfter: Readonly<Record<string, RegExp>> = {
  I: /^[\s*_#]{0,6}(?:II\s?[-.–)/]|(?:PHẦN|Phần)\s)/mu,
  A: /^[\s*_#]{0,6}B\s?[-.–)/]/mu,
  1: /^[\s*_#]{0,6}(?:2\s?[-.–)/]|[IVX]{1,4}\s?[-.–)/])/mu,
}

/** The first section where it is the basis (`I. Căn cứ pháp lý`), behind its heading. */
function groundSection(opening: string, at: number): Span | null {
  const lineEnd = opening.indexOf('\n', at + /^\s*/u.exec(opening.slice(at, at + 20))![0].length)
  const match = lineEnd < 0 ? null : groundHeading.exec(opening.slice(at, lineEnd))
  if (!match) return null
  const next = sectionAfter[match[1]!.toUpperCase()]!.exec(opening.slice(lineEnd))
  return { start: lineEnd, end: next ? lineEnd + next.index : opening.length }
}

/** `- Nghị quyết số …` in a section of grounds: the heading says the verb. */
function listedItem(text: string, { start, end }: Span): BasisItem[] | null {
  const bullet = /^[-–+*•]\s{0,3}(?=\p{Lu})/u.exec(text.slice(start, start + 8))
  if (!bullet || paragraphVerb.test(text.slice(start, start + 40))) return null
  return [{ start, end, from: start + bullet[0].length, state: true }]
}

/** The paragraphs of a stretch, a wrapped line joined to the one it continues. */
function paragraphsOf(text: string, { start: from, end: to }: Span): Span[] {
  const opening = text.slice(from, to)
  const paragraphs: Span[] = []
  let start = 0
  while (start < opening.length) {
    const stop = endOfParagraph(opening, start, opening.length)
    const span = trimSpan(text, { start: from + start, end: from + stop })
    if (span.end > span.start) paragraphs.push(span)
    start = stop + 1
  }
  return paragraphs
}

/** The end of the line, or of the lines behind it that plainly go on: no stop at the end, a small letter or a digit at the start. */
function endOfParagraph(opening: string, start: number, limit: number): number {
  let at = start
  for (;;) {
    const found = opening.indexOf('\n', at)
    if (found < 0 || found >= limit) return limit
    const ended = /[.;:]\s{0,3}$/u.test(opening.slice(Math.max(start, found - 4), found))
    const next = opening.slice(found + 1, found + 13)
    const insideSymbol = /[\dĐ][lIO]?[-–/]\s{0,2}$|\p{Lu}[-–/]\s{0,2}$/u.test(
      opening.slice(Math.max(start, found - 5), found),
    )
    if (insideSymbol && /^[ \t]{0,4}\p{Lu}/u.test(next)) {
      at = found + 1
      continue
    }
    const goesOn = /^[ \t]{0,4}[\p{Ll}\d(“"]/u.test(next) || isWrapped(opening, { start, end: found })
    if (ended || !goesOn || opening.slice(start, found).trim() === '') return found
    at = found + 1
  }
}

const opensAnew =
  /^[ \t]{0,4}(?:(?:Điều|Chương|Phần|Mục|Nơi nhận|Kính gửi|Số|Xét|Theo đề nghị|Căn cứ|Thực hiện|Theo|Triển khai)(?![A-Za-zÀ-ỹ])|\p{Lu}{2}|[IVX]{1,4}[.-])/u

/** A ground broken before a capital (`của Thủ tướng / Chính phủ`): its line ends in a word, and the next opens nothing of its own. */
function isWrapped(opening: string, { start, end }: Span): boolean {
  if (!/[\p{L}\d]\s?$/u.test(opening.slice(Math.max(start, end - 2), end))) return false
  const next = opening.slice(end + 1, end + 24)
  if (!/^[ \t]{0,4}\p{Lu}\p{Ll}/u.test(next) || opensAnew.test(next)) return false
  return paragraphVerb.test(opening.slice(start, start + 40))
}

/** A line in the place of the title where no mark says so: right behind the type in capitals, with another basis behind it. */
function isTitle(text: string, paragraphs: readonly Span[], index: number): boolean {
  const before = paragraphs[index - 1]
  if (!before) return false
  const line = text.slice(before.start, before.end)
  if (line.length > 40 || line !== line.toUpperCase() || !/[A-Za-zÀ-ỹ]{3}/u.test(line)) return false
  const own = text.slice(paragraphs[index]!.start, paragraphs[index]!.end)
  if (like.test(own) || /[;.,]$/u.test(own)) return false
  return paragraphs.slice(index + 1).some(({ start }) => paragraphVerb.test(text.slice(start, start + 40)))
}

function itemsOf(text: string, paragraph: Span): BasisItem[] {
  const printed = text.slice(paragraph.start, paragraph.end)
  const close = like.exec(printed)
  const end = paragraph.start + (close ? close.index : printed.length)
  const shouted = shoutedItem(printed, paragraph)
  if (shouted) return [shouted]
  const worn = wornVerb(printed)
  const opens = worn !== null || paragraphVerb.test(printed)
  const starts = matchesOf(printed, sentenceVerb)
    .map((match) => ({
      at: match.index + match[0].length - (match[1] ?? match[2] ?? match[3]!).length,
      verb: match[1] ?? match[2] ?? match[3]!,
      before: match[0],
    }))
    .filter(
      ({ before, at, verb }) =>
        !opens || at < 10 || (/^[.,;:]/u.test(before) && (/^\p{Lu}/u.test(verb) || before.startsWith(','))),
    )
  if (worn) starts.unshift({ ...worn, before: '' })
  else if (opens && starts[0]?.at !== printed.search(/[A-Za-zÀ-ỹ]/u)) {
    const match = paragraphVerb.exec(printed)!
    starts.unshift({ at: match[0].length - match[1]!.length, verb: match[1]!, before: '' })
  }
  return starts.flatMap(({ at, verb }, index) => {
    const start = paragraph.start + at
    const stop = Math.min(end, paragraph.start + (starts[index + 1]?.at ?? printed.length))
    if (stop <= start || noGround.test(text.slice(start, start + 40))) return []
    return [{ start, end: stop, from: start + verb.length, state: opens && isStateVerb(verb) }]
  })
}

/** `Căn cứ`, however worn. */
function isStateVerb(verb: string): boolean {
  return verb.startsWith('C') && letters(verb) === 'cancu'
}

const wornVerbs = ['thuchien', 'cancu', 'trienkhaithuchien', 'trienkhai']

/** The verb that opens a basis with its words torn, run together or without their marks (`Th ực hiẹn`, `Căncứ`); null where it is printed well. */
function wornVerb(printed: string): { at: number; verb: string } | null {
  const lead = /^[\s\-–+*•(_|~.,']{0,8}(?=[TC])/u.exec(printed)
  if (!lead) return null
  const opening = printed.slice(lead[0].length, lead[0].length + 26)
  const verb = /^[TC](?:[^\S\n]?[A-Za-zÀ-ỹ]){4,16}?(?=\s{1,3}(?:các\s)?\p{Lu})/u.exec(opening)?.[0]
  if (!verb || !/\p{Ll}/u.test(verb) || !wornVerbs.includes(letters(verb))) return null
  return lead[0].length === 0 && paragraphVerb.test(printed) ? null : { at: lead[0].length, verb }
}

function letters(verb: string): string {
  return bare(verb).replace(/\s/gu, '')
}

const shoutedVerb =
  /^[\s\-–+*•(_]{0,8}(CĂN CỨ|THỰC HIỆN|TRIỂN KHAI THỰC HIỆN|TRIỂN KHAI|THEO TINH THẦN|QUÁN TRIỆT)\s/u

/** A basis set in capitals whole: a paragraph that a sign closes, which no title does. */
function shoutedItem(printed: string, { start, end }: Span): BasisItem | null {
  const verb = shoutedVerb.exec(printed)
  if (!verb || !/[;:.,]$/u.test(printed) || /\p{Ll}{3}/u.test(printed)) return null
  return {
    start,
    end,
    from: start + verb[0].length - 1,
    state: printed.endsWith(';') && verb[1] === 'CĂN CỨ',
  }
}
