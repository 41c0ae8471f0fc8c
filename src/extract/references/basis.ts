import { trimSpan, type Span } from '../../doc/span.js'

/** One item of the basis: from its opening verb (`Thực hiện`, `Căn cứ`) to the end of what that verb governs at most. */
export interface BasisItem extends Span {
  /** Where the words behind the verb begin. */
  readonly from: number
  /** True for `Căn cứ` alone on its line, as State documents list them: only the head of the item counts. */
  readonly state: boolean
}

const verbs =
  'Thực hiện|Căn cứ|Triển khai|Tổ chức triển khai|Tổ chức thực hiện|Theo|Tiếp tục|Để|Nhằm|Trên cơ sở|Thi hành|Chấp hành|Quán triệt|Cụ thể hóa|Cụ thể hoá|Hưởng ứng|Thực hiên|Xét|Sau khi|Được sự'
// A converter may have run the next word on: `Thực hiệnQuyết định số`.
const paragraphVerb = new RegExp(String.raw`^[\s\-–+*•(_]{0,8}(${verbs})(?![a-zà-ỹ])`, 'u')
const sentenceVerb = new RegExp(
  String.raw`(?:^|[.;:”"»)\]–\-]\s{1,4}|\p{Ll}\s{1,4}|\p{Lu}\p{Lu}\s{1,4})(${verbs})(?![a-zà-ỹ])`,
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
  const paragraphs = openingParagraphs(text, aside)
  const items: BasisItem[] = []
  paragraphs.forEach((paragraph, index) => {
    if (isTitle(text, paragraphs, index)) return
    items.push(...itemsOf(text, paragraph))
  })
  return items
}

/** The paragraphs before the first heading, the letterhead and the title left out, a wrapped line joined to the one it continues. */
function openingParagraphs(text: string, aside: readonly Span[]): Span[] {
  const from = Math.max(0, ...aside.map(({ end }) => end))
  const opening = text.slice(from, from + longestOpening)
  const heading = firstHeading.exec(opening)
  const end = heading ? heading.index : opening.length
  const paragraphs: Span[] = []
  let start = 0
  while (start < end) {
    const stop = endOfParagraph(opening, start, end)
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
    const insideSymbol = /[\dĐ][-–/]\s{0,2}$|\p{Lu}[-–/]\s{0,2}$/u.test(
      opening.slice(Math.max(start, found - 5), found),
    )
    if (insideSymbol && /^[ \t]{0,4}\p{Lu}/u.test(next)) {
      at = found + 1
      continue
    }
    if (ended || !/^[ \t]{0,4}[\p{Ll}\d(“"]/u.test(next) || opening.slice(start, found).trim() === '')
      return found
    at = found + 1
  }
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
  const opens = paragraphVerb.test(printed)
  const starts = [...printed.matchAll(sentenceVerb)]
    .map((match) => ({
      at: match.index + match[0].length - match[1]!.length,
      verb: match[1]!,
      before: match[0],
    }))
    .filter(({ before, at }) => !opens || at < 10 || /^[.;:]/u.test(before))
  if (opens && starts[0]?.at !== printed.search(/[A-Za-zÀ-ỹ]/u)) {
    const match = paragraphVerb.exec(printed)!
    starts.unshift({ at: match[0].length - match[1]!.length, verb: match[1]!, before: '' })
  }
  return starts.flatMap(({ at, verb }, index) => {
    const start = paragraph.start + at
    const stop = Math.min(end, paragraph.start + (starts[index + 1]?.at ?? printed.length))
    if (stop <= start || noGround.test(text.slice(start, start + 40))) return []
    return [{ start, end: stop, from: start + verb.length, state: verb === 'Căn cứ' && opens }]
  })
}
