import type { Phrases } from './phrases.js'

/** Of every file: its type, its caps, what is refused. */
const filePhrases = {
  'ingest/file-too-big': {
    vi: 'Tệp lớn {actual} MB, vượt mức cho phép {limit} MB nên không đọc.',
    en: 'The file has {actual} MB, over the limit of {limit} MB, and was not read.',
  },
  'ingest/unpacked-too-big': {
    vi: 'Tệp nén bung ra {actual} MB, vượt mức cho phép {limit} MB nên không đọc.',
    en: 'The archive unpacks to {actual} MB, over the limit of {limit} MB, and was not read.',
  },
  'ingest/entry-too-big': {
    vi: 'Một phần trong tệp nén bung ra {actual} MB, vượt mức cho phép {limit} MB nên không đọc.',
    en: 'A part of the archive unpacks to {actual} MB, over the limit of {limit} MB, and was not read.',
  },
  'ingest/packed-too-tightly': {
    vi: 'Tệp nén bung ra gấp {actual} lần, vượt mức cho phép {limit} lần (dấu hiệu của tệp phá hoại) nên không đọc.',
    en: 'The archive unpacks to {actual} times its size, over the limit of {limit} (the sign of a bomb), and was not read.',
  },
  'ingest/too-many-entries': {
    vi: 'Tệp nén có {actual} phần, vượt mức cho phép {limit} phần nên không đọc.',
    en: 'The archive holds {actual} entries, over the limit of {limit}, and was not read.',
  },
  'ingest/too-many-pages': {
    vi: 'Tệp có {actual} trang, vượt mức cho phép {limit} trang nên không đọc.',
    en: 'The file has {actual} pages, over the limit of {limit}, and was not read.',
  },
  'ingest/too-slow': {
    vi: 'Đọc tệp quá {limit} giây mà chưa xong nên đã dừng.',
    en: 'Reading took more than {limit} seconds and was stopped.',
  },
  'ingest/too-much-memory': {
    vi: 'Đọc tệp cần quá {limit} MB bộ nhớ nên đã dừng.',
    en: 'Reading took more than {limit} MB of memory and was stopped.',
  },
} as const satisfies Phrases

/** Of recognition: engines, pages and parts that were not read, what was set aside. */
const recognitionPhrases = {
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
  'ingest/received-stamp': {
    vi: 'Trang {page}: có dấu “Đến” của văn thư, không tính vào nội dung văn bản.',
    en: "Page {page}: an archive's received-stamp was set aside.",
  },
  'ingest/page-turned': {
    vi: 'Trang {page} quét bị quay {degrees}°, đã xoay lại cho đúng chiều.',
    en: 'Page {page} was scanned turned by {degrees}° and was set right.',
  },
} as const satisfies Phrases

/** Wording of the messages of `ingest`. */
export const ingestPhrases = { ...filePhrases, ...recognitionPhrases } as const satisfies Phrases
