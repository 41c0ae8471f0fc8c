/** What the eye knows about two lines besides their words. */
export interface LineContext {
  /** A blank line, a wide gap or the end of a page stands between the two. */
  readonly apart: boolean
  /** The line before reaches the right margin: the first word of the next one would not have fitted there. */
  readonly full: boolean
  /** The line starts further in than the lines around it; undefined where nothing shows it. */
  readonly indented?: boolean | undefined
  /** Paragraphs of this document are set apart (blank lines, space after): a full stop at the margin then ends no paragraph. */
  readonly spaced?: boolean | undefined
  /** The first line of the unit so far, where `previous` is not the first. */
  readonly unitStart?: string | undefined
  /** All of the unit so far, made only where it is asked for. */
  readonly unit?: (() => string) | undefined
}

/**
 * True where `line` goes on with the unit whose last line is `previous`: a hard wrap, or a page break in mid-sentence. Letterhead,
 * titles in capitals, list items, headings, recipients and signature stay lines of their own. Both are trimmed and without markup.
 */
export function continues(previous: string, line: string, context: LineContext): boolean {
  if (!hasWord(line) || line.includes('\t')) return false
  if (previous.includes('\t')) return !context.apart && cutsDate(previous, line)
  if (isBareLabel(previous)) return !context.apart && !isBareLabel(line)
  if (!hasWord(previous)) return false
  if (goesOnCounting(line, context)) return true
  if (opensUnit(line) && !cutInside(previous, line, context.full)) return false
  const first = context.unitStart ?? previous
  // A heading as wide as the line does not go on into what it orders.
  if (isLabelled(first) && first === previous && opensOrder.test(line) && !endsOpen(previous)) return false
  if (isDocumentType(previous) || endsLetterhead(previous)) return false
  // In capitals too: `GIAI ĐOẠN 2021 -` / `2025`.
  if (!context.apart && /\d{4}\s?[-–—]$/u.test(previous) && /^\d{4}(?!\d)/u.test(line)) return true
  if (isCapitals(first)) return isCapitals(line) && goesOnInCapitals(first, previous, context)
  if (isCapitals(line) && !endsOpen(previous))
    return context.full && !context.apart && !endsUnit(previous) && line.length < 12
  return context.apart ? continuesAfterGap(first, previous, line) : continuesNext(previous, line, context)
}

/** `… tỉnh ⇥ Hà Nội, ngày 3 tháng 3 năm` / `2022`: the date on the right of a letterhead, alone on the next line from where it was cut. */
function cutsDate(previous: string, line: string): boolean {
  const rest = /^(?:\d{1,2} )?(?:tháng \d{1,2} )?(?:năm )?\d{4}$/u
  return (
    line.length < 24 &&
    rest.test(line) &&
    /(?:^|[\s,])(?:ngày|tháng|năm|ngày \d{1,2}|tháng \d{1,2})$/u.test(previous.trimEnd())
  )
}

/** What a paragraph under a body's name opens with. */
const opensOrder =
  /^(?:Chủ trì|Phối hợp|Chỉ đạo|Tổ chức|Xây dựng|Hướng dẫn|Tham mưu|Vận động|Tuyên truyền|Đưa tin|Bố trí|Thẩm định|Triển khai|Thực hiện|Theo dõi|Tổng hợp|Báo cáo|Căn cứ|Trên cơ sở|Đẩy mạnh|Tăng cường|Rà soát|Kiểm tra|Quản lý|Bảo đảm|Đảm bảo|Chuẩn bị|Phát động|Duy trì|Chịu trách nhiệm|Nâng cao|Tiếp tục|Ban hành|Cung cấp|Khuyến khích|Là cơ quan|Mở chuyên)\s/u
/** An article that lists who carries a decision out: semicolons part its names, not its lines. */
const listsSigners =
  /^(?:Điều|ĐIỀU)\s\d+\s?[.:]\s*(?:Các|Chánh|Giám đốc|Thủ trưởng|Bộ trưởng|Trưởng|Chủ tịch|Tổng|Cục trưởng|Vụ trưởng|Hiệu trưởng|Văn phòng)\s/u

function continuesNext(previous: string, line: string, context: LineContext): boolean {
  if (endsUnit(previous)) {
    if (!context.full || context.indented === true) return false
    if (previous.endsWith(';') && listsSigners.test(context.unitStart ?? previous)) return true
    if (previous.endsWith(':')) return startsLower(line)
    return startsLower(line) || context.indented === false || context.spaced === true
  }
  if (startsLower(line)) return !/^\(?đã ký\)?$/iu.test(line)
  if ((takesNumber.test(previous) || /\d\s?[-–—]$/u.test(previous)) && /^[\dIVX]/u.test(line)) return true
  if (context.indented === true) return false
  return context.full || (previous.length >= 60 && endsOpen(previous))
}

function continuesAfterGap(first: string, previous: string, line: string): boolean {
  if (endsUnit(previous)) return false
  // A short numbered heading stands alone, however the paragraph under it begins.
  if (startsLower(line)) return !(isLabelled(first) && first === previous && previous.length < 60)
  return previous.length >= 40 && endsOpen(previous)
}

/** A heading in capitals that is numbered may wrap; lines of a letterhead, a title or a signature are each their own. */
function goesOnInCapitals(first: string, previous: string, context: LineContext): boolean {
  return (
    isLabelled(first) && !context.apart && !endsUnit(previous) && (context.full || /[,-]$/u.test(previous))
  )
}

const label =
  /^(?:\(?(?:[IVXLC]{1,6}|\d{1,2}(?:\.\d{1,2}){0,4}|[A-Za-zđĐ])(?:[.)]|\s?[-–—]|\.[-–—])(?=[\sA-Za-zÀ-ỹ*"“(]|$)|(?:[IVXLC]{1,6}|\d{1,2}|[A-Za-zđĐ])\/\s|\d{1,2}(?:\.\d{1,2}){1,4}\s|[A-IVXĐ]{1,5}(?:\.\d{1,2}){1,3}[.)]?\s|[a-zđ]\.?\d{1,2}\)|(?:Điều|Khoản|Mục|Chương|Phần|PHẦN|CHƯƠNG|MỤC|ĐIỀU)\s+(?:[IVXLC]+|\d+|thứ|THỨ)(?![A-Za-zÀ-ỹ]))/u

/** True for a line that holds nothing but a list sign or the number of a heading, as some programs that copy a text leave it. */
export function isBareLabel(line: string): boolean {
  return /^(?:[-–—+•▪●○◦➢❖✓→]|\(?(?:[IVXLC]{1,6}|\d{1,2}(?:\.\d{1,2}){0,4}|[a-zđ])(?:[.)]|[.)]?[-–—]))$/u.test(
    line,
  )
}

/** True for a line that begins with the number of a heading: `I-`, `1.`, `1.1-`, `a)`, `(1)`, `Điều 5.` */
export function isLabelled(line: string): boolean {
  return label.test(line)
}

const bullet = /^[-–—+*•▪●○◦➢❖✓→·o]\s/u
const tightBullet = /^[-–—+•▪●○◦➢❖✓](?=[A-Za-zÀ-ỹ])/u
const opener =
  /^(?:Nơi\s+nhận|Kính\s+(?:gửi|chuyển)|(?:T\/M|TM\.?|T\.M\.?|K\/T|KT\.?|TL\.?|T\/L|TUQ\.?)\s|Số\s*:|Số\s+\d|V\/v\s|Căn\s+cứ\s|Phụ\s+lục|PHỤ\s+LỤC|Biểu\s+(?:số|mẫu)|Độc\s+lập\s*[-–]|Ghi\s+chú\s*:|Lưu\s+ý\s*:)/u

/** True for a line that begins a unit whatever stands before it: list item, numbered heading, or a known opening of a part. */
export function opensUnit(line: string): boolean {
  return (
    bullet.test(line) ||
    tightBullet.test(line) ||
    isLabelled(line) ||
    opener.test(line) ||
    isPlaceAndDate(line)
  )
}

/** `Hà Nội, ngày 3 tháng 3 năm 2022` alone on its line, the day or month perhaps left open. */
export function isPlaceAndDate(line: string): boolean {
  return line.length < 80 && /^\p{Lu}[A-Za-zÀ-ỹ\s.-]{1,40},\s{0,5}ngày[\s.…\d/_]{0,40}tháng/u.test(line)
}

/**
 * What looks like a label but is the rest of a sentence cut by the wrap: `… khóa` / `XIII. Các …`, `tháng` / `3. Các …`,
 * `2021` / `- 2025`, `Kế hoạch` / `số 5`.
 */
function cutInside(previous: string, line: string, full: boolean): boolean {
  if (afterDash.test(line) && beforeDash.test(previous)) return true
  if (/^[-–—]\s?\d{1,4}(?!\d)/u.test(line)) return full && /\d$/u.test(previous)
  if (bullet.test(line) || tightBullet.test(line) || opener.test(line)) return false
  if (!full) return false
  return (
    (takesNumber.test(previous) && /^[\dIVXLC]/u.test(line)) ||
    /^(?:C\.\s?Mác|V\.\s?I\.|Ph\.\s?Ăng)/u.test(line)
  )
}
/** `chính trị` / `- xã hội`: a name that a dash joins, cut before it. */
const afterDash =
  /^[-–—]\s(?:xã hội|chính trị|kỹ thuật|kĩ thuật|công nghệ|thể thao|du lịch|kế hoạch|nghề nghiệp|nghiệp vụ|ngân sách|Thương binh|Xã hội|Kế hoạch|Kế toán|Tài chính|Hành chính|Thể thao|Du lịch|Khen thưởng|Kiến trúc|Truyền hình)(?![A-Za-zÀ-ỹ])/u
const beforeDash =
  /(?:chính trị|kinh tế|văn hóa|văn hoá|lao động|khoa học|thể dục|tài chính|kế hoạch|hành chính|tổ chức|thi đua|quy hoạch|phát thanh|truyền thanh|văn nghệ)$/iu
const takesNumber =
  /(?<![a-zÀ-ỹ])(?:khóa|khoá|tháng|năm|ngày|quý|lần|thứ|số|điều|khoản|mục|điểm|chương|phần|hạng|cấp|nhóm|lớp|giai đoạn|nhiệm kỳ)$/iu

/** True where the line ends a sentence or leads a list: its last sign, quotes and brackets apart, is a final mark. */
export function endsUnit(line: string): boolean {
  return /[.!?:;…][”"’')\]»*]{0,6}$/u.test(line.slice(-8))
}

/** `… gồm: (1) …; (2) …;` / `(3) …`: the next of a count that runs through the lines of one paragraph, at the margin by chance. */
function goesOnCounting(line: string, context: LineContext): boolean {
  if (!context.full || context.apart || context.indented === true || !context.unit) return false
  const found = /^(\(?)(\d{1,2}|[b-e])\)\s/u.exec(line)
  if (!found) return false
  const [, bracket, sign] = found as unknown as [string, string, string]
  const before = /^\d/u.test(sign) ? String(Number(sign) - 1) : String.fromCharCode(sign.charCodeAt(0) - 1)
  return context.unit().includes(` ${bracket}${before}) `)
}

const linking = new Set(
  ('của và các những về cho với tại trong do bởi để theo là có từ đến được bị hoặc như ở thứ số cùng trên dưới giữa mà nhằm bằng vào ' +
    'một mỗi mọi này khi nếu thì sẽ đã đang phải cần hay hoặc cũng rằng qua đối gồm không chưa rất tới khóa khoá ngày tháng đồng chí')
    .split(' '),
) // prettier-ignore

/** True where the line breaks off in mid-sentence: after a comma, an opening bracket, or a word that cannot end one. */
export function endsOpen(line: string): boolean {
  if (/[,(“]$/u.test(line)) return true
  const last = line.slice(line.lastIndexOf(' ') + 1)
  return linking.has(last)
}

/** True where the first letter, opening brackets and quotes apart, is a small one. */
export function startsLower(line: string): boolean {
  return /^[("“‘'«[]{0,2}\p{Ll}/u.test(line) || /^[,;)%]/u.test(line)
}

/** True for a line with letters but without a small one, bracketed notes apart. */
export function isCapitals(line: string): boolean {
  return line.length < 600 && /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line.replace(/\([^()]*\)/gu, ''))
}

function hasWord(line: string): boolean {
  return /[A-Za-zÀ-ỹ\d]/u.test(line)
}

function isDocumentType(line: string): boolean {
  return /^(?:kế hoạch|nghị quyết|chỉ thị|kết luận|quy chế|quy định|quyết định|thông tri|hướng dẫn|thông báo|thông cáo|thông tư|báo cáo|quy hoạch|chương trình(?: hành động)?|đề án|phương án|dự án|tờ trình|công văn|biên bản|đề cương|tuyên bố|lời kêu gọi|luật|pháp lệnh|nghị định|lệnh|công điện|phụ lục)$/iu.test(
    line,
  )
}

/** Lines of a letterhead after which nothing goes on. */
function endsLetterhead(line: string): boolean {
  const dated = isPlaceAndDate(line) && !takesNumber.test(line)
  return dated || /^Số[\s:.…\d_]{0,40}[-/]/u.test(line) || /^Độc\s+lập\s*[-–]/u.test(line)
}
