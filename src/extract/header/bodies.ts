import { fold } from '../../text/fold.js'
import { trimEndOf } from '../../text/trim.js'
import { bareWords, isCapitals, type Segment } from '../regions/lines.js'
import { matchesOf } from '../../text/matches.js'

/** One body of a letterhead, its wrapped lines taken together. */
export interface BodyRead {
  readonly start: number
  readonly end: number
  /** As printed, lines joined by one blank. */
  readonly text: string
  /** True where a head word of the bodies we know opens it. */
  readonly known: boolean
}

const heads =
  'tinh hoi|thanh hoi|huyen hoi|dang bo|dang uy|dang doan|dang lien|tinh uy|thanh uy|huyen uy|quan uy|thi uy|thi xa uy|chi bo|chi uy|ban|bo|so|cuc|tong cuc|chi cuc|vu|vien|van phong|uy ban|ubnd|hdnd|ubkt|hoi dong|hoi|quoc hoi|chinh phu|thu tuong chinh phu|chu tich nuoc|chu tich ubnd|chu tich uy ban|toa an|tand|vksnd|vien kiem sat|kiem toan|ngan hang|thanh tra|truong|hoc vien|dai hoc|trung tam|phong|cong an|doan|tinh doan|thanh doan|huyen doan|quan doan|thi doan|xa doan|lien doan|tong lien doan|mat tran|cong doan|lien minh|lien hiep|bao hiem|bhxh|kho bac|thue|hai quan|dai|bao|thong tan xa|tong cong ty|tap doan|cong ty|benh vien|to|doi|quan uy|quan khu|binh doan|bch|btv|ubmttq|mttq|bql|hiep hoi|nha xuat ban|tap chi|tram|hat|khoi thi dua|cum|tieu ban|lanh dao|thuong truc|trung uong|tw|tu|uy vien|dong doan|khoi|nhom|chi nhanh|kiem lam|quan chung'.split(
    '|',
  )
const headPattern = new RegExp(`^(?:${heads.sort((a, b) => b.length - a.length).join('|')})(?![a-z])`, 'u')

/** True where bare words open with the head word of a body. */
export function opensBody(bare: string): boolean {
  return (
    headPattern.test(bare) &&
    !/^(?:phong chong|phong va chong|bao ve|bao dam|ban hanh|bo sung|so \d|to chuc|doi voi|hoi nghi|bao cao|doi moi)/u.test(
      bare,
    )
  )
}

// The same with their marks, for running text, where `ĐẠI HỘI` is no `ĐÀI` and `QUY ĐỊNH` no `QUỸ`.
const printedHeads =
  /^(?:đảng (?:bộ|ủy|đoàn)|(?:tỉnh|thành|huyện|quận|thị|thị xã) (?:ủy|đoàn)|chi (?:bộ|ủy|cục)|ban(?! hành)|liên bộ|bộ(?! luật| tiêu| chỉ| câu| thủ| quy| máy| môn| mã| dữ| sản| đội)|sở|cục|tổng cục|vụ(?! việc)|viện|văn phòng|ủy ban|ubnd|hđnd|ubkt|hội đồng|hội(?! nghị| thảo| thi| viên| nhập)|quốc hội|chính phủ|thủ tướng|chủ tịch|tòa án|tand|vksnd|kiểm toán nhà nước|ngân hàng|thanh tra (?:chính phủ|tỉnh|bộ|sở|thành phố)|trường|học viện|đại học|trung tâm|phòng(?!,| chống| và chống| ngừa| cháy)|công an|đoàn(?! kết| viên)|liên đoàn|tổng liên đoàn|mặt trận|công đoàn|liên minh|liên hiệp|bảo hiểm xã hội|kho bạc|đài|báo(?! cáo)|thông tấn xã|tổng công ty|tập đoàn|công ty|bệnh viện|quân (?:ủy|khu)|btv|bch|ubmttq|bql|hiệp hội|thường trực|lãnh đạo|quỹ)(?![A-Za-zÀ-ỹ])/u

/** True where printed text opens with the head word of a body, marks and all. */
export function opensPrintedBody(text: string): boolean {
  return printedHeads.test(fold(text.slice(0, 60)))
}

// Names that say nothing without what follows them, so that the next line belongs to them.
const incomplete =
  /^(?:uy ban thuong|uy ban thuong vu|hoi dong tham|dang uy|dang bo|dang uy khoi|dang uy cac|uy ban|ban chap hanh|ban chap hanh dang bo|chi bo|ban quan ly|ban chi dao|truong|truong dai hoc|truong cao dang|so|bo|cuc|uy ban trung uong|ban can su dang|dang doan|uy ban mttq|hoi lien hiep|doan|van phong uy ban|dang uy uy ban|tong cong ty|tap doan|cong ty|trung tam|benh vien|vien|hoi|hoi dong|ban|phong|vien kiem sat|toa an|van phong doan|ngan hang|bch doan|bch dang bo|bch|tong|uy|van|thu|chinh|quoc|ngan|toa|kiem|dai|tinh|huyen|thanh|uy ban nhan|hoi dong nhan|thu tuong|mat tran|lien doan|lien doan lao|uy ban mat tran|uy ban mat tran to|bo giao duc va dao|ban tuyen|ban to|.*(?:nong nghiep|tai nguyen) va moi|.* cac truong|(?:vien kiem sat|toa an) nhan dan toi)$/u
const continues =
  /^(?:tinh(?! uy| doan| hoi)|thanh pho|tp|huyen(?! uy| doan)|quan(?! uy| doan| khu| chung)|thi xa(?! uy)|xa(?! doan)|phuong|thi tran|dac khu|khu vuc|khu|va|cac|viet nam|trung uong|tw|nhan dan|toi cao|khoa|nhiem ky|ve|cua|cap|thuoc|tai|huu nghi)(?![a-z])/u

/**
 * Gathers the lines of a letterhead into bodies, top to bottom: a line opens a new body where a body's head word opens it,
 * and goes on with the one before where that one is incomplete or the line is a place, `VÀ …`, `CÁC …`.
 */
export function readBodies(segments: readonly Segment[]): BodyRead[] {
  const bodies: BodyRead[] = []
  for (const segment of segments.flatMap(partsOf)) {
    const bare = bareWords(segment.text)
    const last = bodies.at(-1)
    const lastBare = last ? bareWords(last.text) : ''
    const unfinished =
      last !== undefined &&
      (incomplete.test(lastBare) ||
        /(?:^| )(?:va|cua|cac|voi)$/u.test(lastBare) ||
        /[,–-]$/u.test(last.text) ||
        isQuoteOpen(last.text))
    // By its print: without marks a faculty cannot be told from a term (KHÓA XV).
    const faculty = /^KHOA (?![IVXL]+(?![A-ZÀ-ỹ])|\d)/u.test(segment.text)
    const opens = faculty || (opensBody(bare) && !continues.test(bare))
    if (
      last &&
      (unfinished || !opens) &&
      !(last.known && !unfinished && !isCapitals(segment.text) && isCapitals(last.text))
    ) {
      bodies[bodies.length - 1] = {
        ...last,
        end: segment.end,
        text: `${last.text} ${segment.text}`.replace(/\s+/gu, ' '),
        known: last.known || opensBody(`${lastBare} ${bare}`),
      }
    } else if (!last || opens) {
      const { start, end, text } = segment
      bodies.push({ start, end, text: text.replace(/\s+/gu, ' '), known: opens })
    }
  }
  return bodies
}

/** `BAN CHỈ ĐẠO PHONG TRÀO "TOÀN DÂN` goes on until its quotation closes. */
function isQuoteOpen(text: string): boolean {
  const plain = text.match(/"/gu)?.length ?? 0
  return plain % 2 === 1 || text.lastIndexOf('“') > text.lastIndexOf('”')
}

// Where one line holds two bodies: the second opens with one of these behind a first one that is whole.
const second =
  /(?<=[A-Za-zÀ-ỹ\d]\s)(?:SỞ\s|ĐẢNG [ỦU][ỶYỲÝ]\s|HUYỆN [ỦU][ỶY]\s|(?<!(?:[ỦU][ỶY]|TRƯỞNG)\s)BAN\s|VĂN PHÒNG|(?<!(?:QUỐC|HẢI|VĂN|DỰ|XÂY|TRUY|THIÊN|BIÊN)\s)PHÒNG\s(?!CHÁY|,|VÀ CHỐNG|CHỐNG)|CHI BỘ\s|[ỦU][ỶY] BAN (?:KIỂM TRA|TRUNG ƯƠNG$|MTTQ|MẶT TRẬN|VĂN HÓA|PHÁP|KINH TẾ)|BỘ CHỈ HUY|QUÂN KHU|(?<!TỔNG )CÔNG TY\s|THƯỜNG TRỰC H|TỔ CÔNG TÁC|KHOA\s|HỌC VIỆN\s|ĐẢNG BỘ\s|TỈNH HỘI|HỘI (?:LIÊN HIỆP|NÔNG DÂN|CỰU CHIẾN|CHỮ THẬP)|CÔNG ĐOÀN\s|(?<!TỔNG )LIÊN ĐOÀN LAO|TRƯỜNG (?:TIỂU|TRUNG|MẦM|MẪU|CHÍNH TRỊ|TH|PT)|TRƯỜNG (?:ĐẠI|CAO)|VIỆN KIỂM SÁT|T[ÒO][AÀ] ÁN|BẢO HIỂM XÃ|KHO BẠC|HẠT KIỂM|TRUNG TÂM\s|BỆNH VIỆN\s|CÔNG AN (?:TỈNH|HUYỆN|XÃ|PHƯỜNG|THÀNH|THỊ)|CHI CỤC\s|TỔNG CỤC\s|(?<!(?:CHI|TỔNG) )CỤC\s)/gu
// What a first body must be, so that `BAN QUẢN LÝ VĂN PHÒNG` or `BỘ VÀ SỞ` stays whole: named with its place, its field or its country.
const whole = [
  /^(?:ubnd|uy ban nhan dan|tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang bo|dang uy|bo|hdnd|hoi dong nhan dan|so|tong cuc|tong cong ty|hoc vien|truong chinh tri|quan khu|quoc hoi khoa|thanh pho) .*\S/u,
  /^(?:uy ban (?:mttq|mat tran)|hoi|lien doan|tong lien doan|cong doan|bao hiem xa hoi) .*(?:viet nam|(?:tinh|huyen|thanh pho|xa|phuong|quan) \S+)/u,
  /^(?:ban chap hanh trung uong|mat tran to quoc viet nam|kho bac nha nuoc.*|(?:vien kiem sat|toa an) nhan dan (?:toi cao|cap cao .*|tinh .*|thanh pho .*)|dai hoc \S+ \S.*)$/u,
]

function partsOf(segment: Segment): Segment[] {
  // Words were put right: places in it are no longer those of the text.
  if (segment.text.length !== segment.end - segment.start) return [segment]
  const parts: Segment[] = []
  let from = 0
  for (const match of matchesOf(segment.text, second)) {
    const before = segment.text.slice(from, match.index)
    const bare = bareWords(before)
    if (!whole.some((pattern) => pattern.test(bare))) continue
    if (/(?:^| )(?:va|cua|cac|ban|uy)$/u.test(bare) || incomplete.test(bare)) continue
    if (
      /^(?:uy|hoi) .* nhan dan$|^(?:dang bo|hdnd|ubnd|truong chinh tri) (?:tinh|huyen|thanh pho|quan|xa)$|^thanh pho \S+$/u.test(
        bare,
      )
    )
      continue
    parts.push(part(segment, from, match.index))
    from = match.index
  }
  parts.push(part(segment, from, segment.text.length))
  return parts
}

function part(segment: Segment, from: number, to: number): Segment {
  const text = withoutRule(segment.text.slice(from, to))
  return { ...segment, text, start: segment.start + from, end: segment.start + from + text.length }
}

/** The rule under a body's name, where it stands in the same line; a single hyphen joins the next body. */
function withoutRule(text: string): string {
  const bare = trimEndOf(text, '-–—_*=')
  return text.trimEnd().length - bare.length >= 3 ? bare : text.trimEnd()
}

/** True where a body's name says nothing without the line below it (`ỦY BAN NHÂN`, `SỞ`). */
export function isIncompleteBody(bare: string): boolean {
  return incomplete.test(bare)
}
