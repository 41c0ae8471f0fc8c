import type { Span } from '../doc/span.js'
import { longestFirst, matchAt, subjectReader } from './issuer-subjects.js'
import { smallWords } from './issuer-tail.js'
import { nameReader, type NameReader } from './name-trie.js'

/** The name of a body read off a text. */
export interface ReadIssuer extends Span {
  /** As printed, blanks collapsed, stray stars of markup dropped. */
  readonly value: string
}

/** Reads issuers with the names that the gazetteer knows; made once by `issuerReader`. */
export type IssuerReader = (text: string, from: number) => ReadIssuer | null

/**
 * Makes the function that reads the name of a body standing at `from` (`Ban Thường vụ Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh`), with the term
 * in brackets behind it; null where no body stands there, and for a conference, which is no issuer. `names` are the bodies' names of the gazetteer:
 * those that hold a comma or `và` cannot be told from a list without it.
 */
export function issuerReader(names: readonly string[]): IssuerReader {
  const subjects = subjectReader(names)
  const known = longestFirst(names)
  const whole = nameReader(names)
  return (text, from) => {
    const opened = matchAt(head, text, from)
    if (!opened) return null
    const printed = opened[0]
    if (isCapitals(text, from, printed)) return readCapitals(text, from, known)
    const headEnd = Math.max(whole(text, from) ?? 0, from + printed.length)
    const end = endOfTerm(text, endOfName(text, from, headEnd, subjects))
    const value = withoutNote(text.slice(from, end)).replace(/\*/gu, '').replace(/\s+/gu, ' ').trim()
    return { start: from, end, value: value.charAt(0).toUpperCase() + value.slice(1) }
  }
}

/** `Bộ GDĐT1`: the figure of a footnote run on behind an abbreviation. */
function withoutNote(printed: string): string {
  return printed.replace(/(?<=\p{Lu}{3})\d$/u, '')
}

const heads =
  'Ban|Bộ|Ủy ban|Uỷ ban|UBND|HĐND|UBTVQH|BTV|BCH|BCT|BBT|UBKT|UBMTTQ|UB MTTQ|MTTQ|Hội đồng|Hội|Quốc hội|Chính phủ|Thủ tướng|Phó Thủ tướng|Chủ tịch|Phó Chủ tịch|Bộ trưởng|' +
  'Thứ trưởng|Tổng Bí thư|Bí thư|Thường trực|Thường vụ|Văn phòng|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Quận ủy|Quận uỷ|Thị ủy|Thị uỷ|Đảng ủy|Đảng uỷ|Đảng bộ|Đảng đoàn|' +
  'Bộ trưởng, Chủ nhiệm|Chánh Văn phòng|Chánh Thanh tra|Chủ nhiệm|Chi cục trưởng|Tổng cục trưởng|Vụ trưởng|Tổng Giám đốc|Trưởng Ban|Trưởng phòng|Tổng cục|Tư lệnh|Chỉ huy trưởng|Chính ủy|Tổng Kiểm toán|' +
  'Chi bộ|Chi ủy|Chi uỷ|Quân ủy|Quân uỷ|Trung ương Đảng|Trung ương Đoàn|Trung ương Hội|Trung ương|TW|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Đoàn|Tổng|Liên đoàn|Liên hiệp|Liên minh|Sở|Cục|Chi cục|Vụ|Viện|' +
  'Trung tâm|Tòa án|Toà án|Viện kiểm sát|Kiểm toán|Thanh tra|Ngân hàng|Bảo hiểm|Công an|Học viện|Trường|Đại học|Giám đốc|Cục trưởng|Hiệu trưởng|Liên Bộ|Liên ngành|' +
  'Chánh án|Viện trưởng|Phòng|Mặt trận|Công đoàn|Đài|Nhà xuất bản|Tập đoàn|Kho bạc'
const head = new RegExp(
  String.raw`(?:${longestFirst(heads.split('|')).join('|')})(?![A-Za-zÀ-ỹ\d])(?! (?:nghị|thảo|viên|luật|tiêu|họp|nhân dân ta))(?!(?<=hội) thi)`,
  'iuy',
)

// Small words that go on inside a body's name. What also opens a clause (`chỉ đạo`, `tổ chức`, `kiểm tra`) only behind its head.
const lowerParts = new RegExp(
  String.raw`(?:các cơ quan|cơ quan|và doanh nghiệp|doanh nghiệp|các doanh nghiệp|các huyện|các tỉnh|tỉnh|huyện|thành phố|thị xã|thị trấn|xã hội|xã|phường|quận|đặc khu|nhân dân tối cao|nhân dân cấp cao|nhân dân|trực thuộc|` +
    String.raw`thường vụ|thường trực|chấp hành|cán sự đảng|đảng đoàn|đảng bộ|đảng ủy|đảng uỷ|đảng|khối|tối cao|quốc gia|nhà nước|trung ương|lâm thời|ủy|uỷ|bí thư|cấp tỉnh|cấp huyện|cấp xã|tuyên giáo|dân vận|nội chính|` +
    String.raw`và đào tạo|và du lịch|và môi trường|và đầu tư|và xã hội|và truyền thông|và công nghệ|và phát triển nông thôn|và hội nhập quốc tế|nghệ thuật|khoa học|kỹ thuật|vận tải|thương binh|khoáng sản|lý luận|các đoàn thể|dân tộc|(?<=và )gia đình)(?![A-Za-zÀ-ỹ\d])`,
  'uy',
)
const afterHead =
  /(?<=(?:ban|Ban) )(?:chỉ đạo|chỉ huy|tổ chức|kiểm tra|chấp hành|quản lý|cán sự)(?![A-Za-zÀ-ỹ\d])/uy
const term =
  /(?:khóa|khoá|Khóa|Khoá)\s{1,2}[IVXLlHT\d]{1,6}(?![A-Za-zÀ-ỹ\d])|nhiệm kỳ \d{4}\s?[-–]\s?\d{4}|lần thứ [IVXL\d]{1,6}(?![A-Za-zÀ-ỹ\d])/uy
const bracketTerm =
  /[\s,]{0,2}\(\s?(?:khóa|khoá|Khóa|Khoá|nhiệm kỳ|KHÓA)[^()\n]{1,24}\)|,\s(?:khóa|khoá|Khóa|Khoá)\s[IVXL]{1,6}(?![A-Za-zÀ-ỹ])/uy
const stops =
  /(?:Nghị|Quyết|Chỉ|Kết|Hướng|Thông|Báo|Kế|Chương|Tờ|Luật|Quy|Đề|Công văn|Công điện|Về|Theo|Căn|Thực|Triển|Xét|Ngày|Số|V\/v|Phê|Ban hành|Sau|Để|Nhằm|Nay|Trong|Tại|Kỳ họp|Đồng chí|Pháp lệnh|Bộ luật|Hiến pháp|Điều)(?![A-Za-zÀ-ỹ])/uy
const capital = /\p{Lu}[A-Za-zÀ-ỹ\d.]*(?:&\p{Lu}[A-Za-zÀ-ỹ]*|(?<=LĐ)-TB&XH)*/uy
const openBodies =
  /^(?:Bộ (?!Chính)|Sở|Ban (?!Bí|Chấp|Thường)|Phòng|Cục|Vụ|Viện|Hội|Trường|Trung tâm|Liên|Tổng|Ủy ban|Uỷ ban|Văn phòng|Bộ trưởng|Giám đốc|Đài|Chi cục|Tập đoàn|Công đoàn|Chủ tịch|Phó|liên)/u

/** Takes in word after word while it belongs to the name. */
function endOfName(text: string, from: number, headEnd: number, subjects: NameReader): number {
  const limit = Math.min(text.length, from + 240)
  let end = headEnd
  for (;;) {
    const next = nextWord(text, end)
    if (next === null || next >= limit) return smallWords(text, from, end) ?? end
    const partEnd = subjects(text, next) ?? endAt([afterHead, term, lowerParts], text, next)
    if (partEnd !== null) {
      end = partEnd
      continue
    }
    if (matchAt(stops, text, next) || isPerson(text, { from, end, next })) return end
    const word = matchAt(capital, text, next)
    if (word) {
      end = next + withoutStop(word[0]).length
      if (word[0].endsWith('.')) return end
      continue
    }
    const joined = joinedPart(text, { from, at: next, subjects }) ?? smallWords(text, from, end)
    if (joined === null) return end
    end = joined
  }
}

/** Where the first of the patterns that matches at a place ends. */
function endAt(patterns: readonly RegExp[], text: string, at: number): number | null {
  for (const pattern of patterns) {
    const match = matchAt(pattern, text, at)
    if (match) return at + match[0].length
  }
  return null
}

const office = /(?:Chủ tịch|Thủ tướng|Bộ trưởng|Thứ trưởng|Bí thư|Giám đốc|Tổng Bí thư)(?!\p{L})/iuy
const person =
  /(?:Nguyễn|Trần|Lê|Phạm|Vũ|Võ|Bùi|Đỗ|Ngô|Dương|Huỳnh|Phan|Đặng|Đinh|Hoàng|Trịnh|Đoàn)\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?!\p{L})/uy

/** `Chủ tịch UBND tỉnh Nguyễn Văn A`: who holds the office is no part of its name. Behind `huyện` such a name may be a place's. */
function isPerson(text: string, { from, end, next }: { from: number; end: number; next: number }): boolean {
  if (!/(?:tỉnh|phố|Chính phủ|Thủ tướng|nước|Bí thư)$/iu.test(text.slice(Math.max(from, end - 9), end)))
    return false
  const holder =
    text.slice(from, from + 4) === 'Phó ' || text.slice(from, from + 4) === 'phó ' ? from + 4 : from
  return matchAt(office, text, holder) !== null && matchAt(person, text, next) !== null
}

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

/** The start of the next word of the name: behind blanks and stars on one line, or one line's end; null at any other sign. */
function nextWord(text: string, end: number): number | null {
  const gap = matchAt(/[^\S\n]{0,3}\*{0,2}\n?[^\S\n]{0,2}\*{0,2}/uy, text, end)
  const next = end + (gap?.[0].length ?? 0)
  if (next === end || next >= text.length || !/[A-Za-zÀ-ỹ–-]/u.test(text[next]!)) return null
  return gap![0].includes('\n') && matchAt(ofHeading, text, next) ? null : next
}

// In capitals the next line is a heading, but for the abbreviations that stand in names.
const ofHeading = /(?!(?:TW|TƯ|UBND|HĐND|TNCS|MTTQ)(?!\p{Lu}))(?:[IVX]{1,4}[.-]|\p{Lu}{2,}(?!\p{Ll}))/uy

/** `và X`, ` - X` inside the name of a ministry, department or board; null where it leads on to another body or document. */
function joinedPart(
  text: string,
  { from, at, subjects }: { from: number; at: number; subjects: NameReader },
): number | null {
  const joined = matchAt(/(?:và|[&–-]) ?(?=\p{Lu})/uy, text, at)
  if (!joined || !openBodies.test(text.slice(from, from + 24))) return null
  const next = at + joined[0].length
  const several = /^liên (?:bộ|ngành)/iu.test(text.slice(from, from + 10))
  if (matchAt(stops, text, next) || (!several && matchAt(head, text, next))) return null
  return subjects(text, next) ?? endAt([capital], text, next)
}

// What may follow the short name of the highest bodies.
const fuller =
  /(?<=Quốc hội|Chính phủ)\snước\sCộng h(?:òa|oà)\sxã hội chủ nghĩa\sViệt Nam|(?:(?<=Bộ Chính trị),\sBan Bí thư|(?<=Ban Bí thư),\sBộ Chính trị)(?=\s(?:về|v\/v|["“(]|khóa|khoá|Trung ương)|[.;)])|(?<=Quân khu|Quân đoàn)\s(?:\d{1,2}|[IVX]{1,4})(?![\p{L}\d])|(?<=Chỉ đạo)\s\d{2,4}(?:\/\p{Lu}{1,8})?(?:\s(?:tỉnh|Trung ương|Chính phủ))?(?![\p{L}\d])/uy

function endOfTerm(text: string, name: number): number {
  const end = name + (matchAt(fuller, text, name)?.[0].length ?? 0)
  return end + (matchAt(bracketTerm, text, end)?.[0].length ?? 0)
}

/** A name in capitals is read only as far as the gazetteer knows it, since nothing else tells where it ends. */
function readCapitals(text: string, from: number, known: readonly string[]): ReadIssuer | null {
  const lower = text
    .slice(from, from + 160)
    .replace(/\s/gu, ' ')
    .toLowerCase()
  const name = known.find(
    (one) => lower.startsWith(one.toLowerCase()) && !/[A-Za-zÀ-ỹ\d]/u.test(lower[one.length] ?? ''),
  )
  if (!name) return null
  const end = from + name.length
  const spoken = matchAt(capitalTerm, text, end)?.[0] ?? ''
  return {
    start: from,
    end: end + spoken.length,
    value: name + spoken.replace(/\s+/gu, ' ').replace(/KH[^ ]+/u, (word) => word.toLowerCase()),
  }
}

const capitalTerm = /\s\(?KH(?:ÓA|OÁ)\s[IVXL]{1,6}(?![A-Za-zÀ-ỹ])\)?/uy

/** True in a line set in capitals; an abbreviation alone (`UBND tỉnh`, `BCH TW Đảng`) does not show one. */
function isCapitals(text: string, from: number, printed: string): boolean {
  const words = text.slice(from, from + printed.length + 8)
  return words === words.toUpperCase() && !/^(?:UB|BCH|BTV|HĐND|BCT|BBT|MTTQ|TW)/u.test(printed)
}
