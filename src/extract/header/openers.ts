import { bareWords, isCapitals } from '../regions/lines.js'

/** True for a rule that parts title and body (`-----`, `* * *`, `o0o`) and for any line without a letter or digit. */
export function isRule(text: string): boolean {
  return !/[A-Za-zÀ-ỹ\d]/u.test(text) || /^[-–—*_.~=\s]*[o0]+[-–—*_.~=\s]*$/iu.test(text)
}

const basisOpeners =
  /^(?:[-–+•*]\s*)?[“"]?(?:căn cứ|thực hiện|theo đề nghị|theo |xét (?!nghiệm|tuyển|chọn|tặng|thưởng|duyệt|công nhận|thăng|nâng|xử|hỏi|giảm|đặc|tốt)|trên cơ sở|để |nhằm |tiếp tục |quán triệt|chấp hành|thi hành|triển khai|sau khi|ngày |trong |qua |hưởng ứng|hướng tới|kính gửi|được sự|những năm|thời gian qua|hiện nay|vừa qua|phát huy|trước |đồng kính gửi|kỷ niệm|nhân dịp)/iu

/** True where a line opens as the basis (căn cứ) of a document opens: `Căn cứ …`, `Thực hiện …`, `Xét đề nghị …`. */
export function opensBasis(text: string): boolean {
  return /^\p{Lu}\p{Ll}|^[-–+•*“"]/u.test(text) && !isCapitals(text.slice(0, 60)) && basisOpeners.test(text)
}

/** True where a line is a State basis item: `Căn cứ`, `Xét`, `Theo đề nghị`. */
export function opensLegalBasis(text: string): boolean {
  return /^(?:[-–+•*]\s*)?(?:căn cứ|xét(?! nghiệm| tuyển| chọn| tặng| thưởng| duyệt| công nhận| thăng| nâng| xử| hỏi| giảm| đặc| tốt)|theo đề nghị|thực hiện|trên cơ sở)(?![A-ZÀ-ỹ])/iu.test(
    text,
  )
}

/** True for a numbered heading of the body's first level: `I.`, `Điều 1`, `Chương I`, `Phần thứ nhất`, `1.`, `A.`. */
export function opensHeading(text: string): boolean {
  // `V/v` opens a subject and is no fifth part.
  if (/^v\s?[/.]\s?v(?![A-ZÀ-ỹ])/iu.test(text)) return false
  return (
    /^(?:[IVX]{1,5}|\d{1,2}|[A-H])\s?(?:[-–.)/]|\.-)\s*[A-Za-zÀ-ỹ]/u.test(text) ||
    /^(?:điều\s+\d|chương\s+[IVX\d]+(?![A-ZÀ-ỹ])|phần\s+(?:thứ\s+[A-ZÀ-ỹ]|[IVX\d]+(?![A-ZÀ-ỹ]))|mục\s+[IVX\d]+(?![A-ZÀ-ỹ]))/iu.test(
      text,
    )
  )
}

/** True for a note in brackets under a title that is no part of it: `(Ban hành kèm theo …)`, `(Dự thảo)`. */
export function isBracketNote(text: string): boolean {
  if (!/^[([]/u.test(text)) return false
  return /^(?:ban hanh|kem theo|du thao|lan |luu hanh|tai lieu|da duoc|duoc ban hanh|duoc phe|phe duyet kem|thuc hien theo|phuc vu|trinh |dinh kem|theo |thang |ngay |so |trich|thay the|tai ky hop|khoa .* ky hop|sua doi.* (?:theo|boi|tai|nam|ngay) |co hieu luc|mat|noi bo)/u.test(
    bareWords(text.slice(0, 200)),
  )
}

/** True for a mark that is no part of the letterhead's fields: urgency, secrecy, drafts, stamps, signatures of software, page heads. */
export function isNoise(text: string): boolean {
  const words = bareWords(text.slice(0, 120))
  if (words === '') return !/[A-Za-zÀ-ỹ]/u.test(text)
  // `MẪU`, but not the `MAU` that a narrow cell broke off `CÀ MAU`.
  if (words === 'mau') return !/^mau$/iu.test(text.trim())
  return noiseAlone.test(words) || noiseOpening.test(words)
}

const noiseAlone =
  /^(?:(?:du thao|hoa toc|thuong khan|khan|mat|toi mat|tuyet mat|ban sao|den|chuyen|trang|page|luu ho so|van ban mau|mau|tai lieu)(?: \d{1,4}| lan \d)?|\d{1,4})$/u
const noiseOpening =
  /^(?:du thao (?:lan|ngay)|sao y|sao luc|trich sao|cong van den|den so|so den|ngay den|den ngay|chuyen (?:den|cho)|luu ho so|cong bao|phan van ban|van ban quy pham|ky boi|nguoi ky|co quan (?:ky|ubnd|so)|thoi gian ky|email|ngay ky|dia chi|dien thoai|fax|website (?:www|http)|https?|www|mau so|bieu mau|so luu tru|luu hanh noi bo|ma so|ma ho so|chuc danh|duoc ky boi|signed|signature|tai lieu (?:luu|mat|nay)|hop thu|dt |tel )/u

/** True for a line of the card that law libraries on the web print over a text: `Số hiệu: …`, `Người ký | …`. */
export function isLibraryCard(text: string): boolean {
  return card.test(bareWords(text.slice(0, 60)))
}

const card =
  /^(?:so hieu|loai van ban|noi ban hanh|co quan ban hanh|nguoi ky|ngay ban hanh|ngay (?:co |het )?hieu luc|ngay (?:dang )?cong bao|so cong bao|tinh trang(?: hieu luc)?|hieu luc (?:con|het|chua)|luot xem|ngay dang|tu khoa|muc luc|dang tai|he thong phap luat)(?![a-z])/u
