import type { Phrases } from './phrases.js'

/** Of recognition: engines, pages and parts that were not read, what was set aside. */
export const recognitionPhrases = {
  'ingest/ocr-engine': {
    vi: 'Bộ nhận dạng chữ {engine} không chạy được.',
    en: 'The recognition engine {engine} could not be run.',
  },
  'ingest/ocr-missing': {
    vi: 'Máy chưa cài {engine} cùng dữ liệu tiếng Việt (vie). Cài thêm hoặc bỏ tùy chọn --ocr native.',
    en: 'The program {engine} with its Vietnamese data (vie) is not installed. Install it, or leave out --ocr native.',
  },
  'ingest/recognition-off': {
    vi: 'Tệp là ảnh chụp văn bản nhưng việc nhận dạng chữ đang tắt nên không đọc.',
    en: 'The file is a picture of a document and recognition is switched off, so it was not read.',
  },
  'ingest/image-broken': {
    vi: 'Ảnh hỏng hoặc quá lớn nên không mở được.',
    en: 'The picture is broken or too big and could not be opened.',
  },
  'ingest/page-not-recognised': {
    vi: 'Trang {page} là ảnh, chưa nhận dạng vì việc nhận dạng chữ đang tắt.',
    en: 'Page {page} is a picture and was not recognised: recognition is switched off.',
  },
  'ingest/page-broken': {
    vi: 'Trang {page} không mở được nên không đọc.',
    en: 'Page {page} could not be opened and was not read.',
  },
  'ingest/page-empty': {
    vi: 'Trang {page} không có chữ.',
    en: 'Page {page} has no text on it.',
  },
  'ingest/part-unread': {
    vi: 'Trang {page}: có chữ không đọc được ở khoảng {from}% đến {until}% chiều cao trang.',
    en: 'Page {page}: there is print that could not be read between {from}% and {until}% of its height.',
  },
  'ingest/stamp-set-aside': {
    vi: 'Trang {page}: đã tách dấu hoặc nét bút màu để đọc chữ in bên dưới.',
    en: 'Page {page}: a stamp or coloured ink was lifted off to read the print below it.',
  },
  'ingest/signature-stamp': {
    vi: 'Trang {page}: có dòng thông tin chữ ký số, không tính vào nội dung văn bản.',
    en: 'Page {page}: the text of a digital signature was set aside.',
  },
  'ingest/received-stamp': {
    vi: 'Trang {page}: có dấu “Đến” của văn thư, không tính vào nội dung văn bản.',
    en: "Page {page}: an archive's received-stamp was set aside.",
  },
  'ingest/handwriting': {
    vi: 'Trang {page}: số hoặc ngày tháng ở đầu văn bản viết tay, giá trị đọc được chưa chắc chắn.',
    en: 'Page {page}: number or date in the letterhead are written by hand; what was read is doubtful.',
  },
  'reading/strokes': {
    vi: 'Số La Mã đọc lại theo nét chữ trên ảnh.',
    en: 'A Roman numeral, read again off its strokes in the picture.',
  },
  'reading/dot': {
    vi: 'Dấu nặng không có trên ảnh.',
    en: 'The picture shows no dot under the letter.',
  },
  'reading/dot-printed': {
    vi: 'Dấu nặng có trên ảnh mà lần đọc đầu bỏ sót.',
    en: 'The picture shows a dot under the letter that the first reading passed over.',
  },
  'reading/speck': {
    vi: 'Vết bẩn trước chữ bị đọc thành dấu câu.',
    en: 'A speck before a word, read as a sign.',
  },
  'reading/figure': {
    vi: 'Chữ số trong ngày, tháng hoặc dấu phần trăm bị đọc thành chữ.',
    en: 'A figure of a date or a sign of per cent, read as a letter.',
  },
  'reading/motto': {
    vi: 'Quốc hiệu, tiêu ngữ hoặc tiêu đề của Đảng bị đọc sai dấu.',
    en: 'The motto of the letterhead, read with wrong tones.',
  },
  'reading/alone': {
    vi: 'Số, ký hiệu đọc lại riêng từng chỗ.',
    en: 'A document code, read again by itself.',
  },
  'reading/label': {
    vi: 'Số thứ tự đầu dòng bị đọc nhầm thành chữ.',
    en: 'A number that opens a line, read as a letter.',
  },
  'reading/place': {
    vi: 'Tên loại đơn vị hành chính ở đầu văn bản bị đọc sai dấu.',
    en: 'A kind of administrative unit in the letterhead, read with a wrong tone.',
  },
  'reading/role': {
    vi: 'Chức vụ bị dấu hoặc chữ ký đè lên, chọn theo danh mục chức vụ.',
    en: 'An office under a stamp or a signature, chosen from the known offices.',
  },
  'reading/hand': {
    vi: 'Số viết tay, đọc từ nét bút; cần đối chiếu với ảnh.',
    en: 'A figure written by hand, read off its strokes; check it against the picture.',
  },
  'reading/repeated': {
    vi: 'Số khóa đọc lại theo những chỗ khác trong cùng văn bản.',
    en: 'A congress term, read as the same document prints it elsewhere.',
  },
  'reading/code': {
    vi: 'Ký hiệu đọc lại theo cách ghi ký hiệu văn bản (tên loại, cơ quan ban hành).',
    en: 'A document symbol, read by the way symbols are built (type, issuer).',
  },
  'reading/authority': {
    vi: 'Thẩm quyền ký đọc lại theo cách ghi T/M, K/T.',
    en: 'The authority above a signature, read by the way T/M and K/T are written.',
  },
  'reading/word': {
    vi: 'Dấu thanh đọc lại theo từ mà tiếng ấy ghép thành với tiếng bên cạnh.',
    en: 'A tone, read by the word that the syllable makes with its neighbour.',
  },
  'ingest/page-turned': {
    vi: 'Trang {page} quét bị quay {degrees}°, đã xoay lại cho đúng chiều.',
    en: 'Page {page} was scanned turned by {degrees}° and was set right.',
  },
} as const satisfies Phrases
