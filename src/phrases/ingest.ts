import type { Phrases } from './phrases.js'
import { recognitionPhrases } from './recognition.js'

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
  'ingest/too-many-pixels': {
    vi: 'Ảnh có {actual} điểm ảnh, vượt mức cho phép {limit} điểm ảnh nên không đọc.',
    en: 'The picture has {actual} pixels, over the limit of {limit}, and was not read.',
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
  'ingest/empty': {
    vi: 'Tệp rỗng, không có nội dung để đọc.',
    en: 'The file is empty.',
  },
  'ingest/no-text': {
    vi: 'Tệp mở được nhưng không có chữ nào để đọc.',
    en: 'The file opens but holds no text.',
  },
  'ingest/encrypted': {
    vi: 'Tệp có đặt mật khẩu nên không đọc được. Hãy gỡ mật khẩu rồi chạy lại.',
    en: 'The file asks for a password and was not read. Take the password off, then run again.',
  },
  'ingest/damaged': {
    vi: 'Tệp bị hỏng hoặc bị cắt cụt nên không mở được. Hãy xin lại tệp gốc.',
    en: 'The file is damaged or cut short and cannot be opened. Ask for the original again.',
  },
  'ingest/unsupported': {
    vi: 'Chưa đọc được loại tệp này ({kind}). Hãy lưu lại dưới dạng DOCX hoặc PDF.',
    en: 'Files of this kind ({kind}) are not read. Save it as DOCX or PDF.',
  },
  'ingest/wrong-extension': {
    vi: 'Tên tệp có đuôi “.{extension}” nhưng nội dung là {kind}; đã đọc theo nội dung.',
    en: 'The name ends in “.{extension}” but the content is {kind}; it was read as that.',
  },
  'ingest/classified': {
    vi: 'Văn bản có dấu chỉ độ mật ({mark}) nên dừng xử lý. Chỉ xử lý tiếp khi được phép, với tùy chọn --allow-classified.',
    en: 'The document bears a classification mark ({mark}); handling was stopped. Go on only where permitted, with --allow-classified.',
  },
  'ingest/classified-allowed': {
    vi: 'Văn bản có dấu chỉ độ mật ({mark}); vẫn xử lý theo yêu cầu.',
    en: 'The document bears a classification mark ({mark}); it was handled as asked.',
  },
  'ingest/stopped': {
    vi: 'Việc đọc tệp đã dừng theo yêu cầu.',
    en: 'Reading was stopped as asked.',
  },
} as const satisfies Phrases

/** Of a PDF's pages. */
const pdfPhrases = {
  'ingest/page-lost': {
    vi: 'Trang {page} bị hỏng nên không đọc được; các trang khác vẫn được đọc.',
    en: 'Page {page} is broken and was not read; the other pages were.',
  },
  'ingest/page-damaged': {
    vi: 'Trang {page} bị hỏng một phần; chỉ đọc được phần còn lại.',
    en: 'Page {page} is broken in part; only what is left of it was read.',
  },
  'ingest/content-damaged': {
    vi: 'Nội dung bên trong tệp PDF bị hỏng nên có thể thiếu hoặc sai chữ; cần đối chiếu với bản gốc.',
    en: 'Content inside the PDF is damaged, so text may be missing or wrong; check against the original.',
  },
  'ingest/cut-short': {
    vi: 'Tệp PDF bị cắt cụt ở cuối nên có thể thiếu nội dung.',
    en: 'The PDF is cut off at its end, so something may be missing.',
  },
  'ingest/repaired': {
    vi: 'Bảng mục lục bên trong tệp PDF bị hỏng, đã dựng lại để đọc; cần đối chiếu với bản gốc.',
    en: 'The table of objects inside the PDF is broken and was rebuilt; check against the original.',
  },
  'ingest/page-blank': {
    vi: 'Trang {page} là trang trắng.',
    en: 'Page {page} is blank.',
  },
  'ingest/page-garbled': {
    vi: 'Trang {page}: lớp chữ trong tệp bị sai mã nên đã nhận dạng lại từ ảnh của trang.',
    en: 'Page {page}: the text layer is garbled, so the page was recognised from its picture.',
  },
  'ingest/page-garbled-unread': {
    vi: 'Trang {page}: lớp chữ trong tệp bị sai mã, chưa nhận dạng lại vì việc nhận dạng chữ đang tắt.',
    en: 'Page {page}: the text layer is garbled; the page was not recognised, as recognition is switched off.',
  },
  'ingest/page-number-doubtful': {
    vi: 'Trang {page}: số {number} đứng riêng ở lề, coi là số trang dù không khớp thứ tự.',
    en: 'Page {page}: the lone number {number} at the edge was taken for a page number although it is out of step.',
  },
  'ingest/turned-text-left-out': {
    vi: 'Trang {page}: có {count} ký tự in xoay hướng khác (chữ chìm hoặc ghi chú lề), không đưa vào nội dung.',
    en: 'Page {page}: {count} characters run in another direction (watermark or margin note) and were left out.',
  },
  'ingest/annotation-left-out': {
    vi: 'Trang {page}: chữ ký số hoặc ghi chú gắn thêm không tính vào nội dung văn bản.',
    en: 'Page {page}: a digital signature or an added note was not taken as part of the text.',
  },
  'ingest/old-font': {
    vi: 'Văn bản dùng phông mã cũ ({encoding}), đã chuyển sang Unicode.',
    en: 'The document is set in an old font code ({encoding}) and was brought to Unicode.',
  },
} as const satisfies Phrases

/** Of text and office formats: encodings, damage, parts that were set aside or lost. */
const officePhrases = {
  'ingest/damaged-archive': {
    vi: 'Tệp bị hỏng hoặc bị cắt cụt nên không mở được (phần {part}).',
    en: 'The file is damaged or cut short and could not be opened (part {part}).',
  },
  'ingest/damaged-xml': {
    vi: 'Nội dung tệp bị hỏng ở phần {part} nên không đọc được.',
    en: 'The content of the file is damaged in {part} and could not be read.',
  },
  'ingest/xml-doctype': {
    vi: 'Phần {part} của tệp có khai báo kiểu tài liệu (DTD), dấu hiệu của tệp phá hoại, nên không đọc.',
    en: 'The part {part} declares a document type (DTD), the sign of an attack; the file was not read.',
  },
  'ingest/needs-libreoffice': {
    vi: 'Muốn đọc tệp {format} cần có LibreOffice trên máy. Hãy cài LibreOffice hoặc lưu tệp thành DOCX rồi đọc lại.',
    en: 'Reading {format} needs LibreOffice on this machine. Install it, or save the file as DOCX and read that.',
  },
  'ingest/conversion-failed': {
    vi: 'LibreOffice không chuyển đổi được tệp {format}. Hãy mở tệp và lưu thành DOCX rồi đọc lại.',
    en: 'LibreOffice could not convert the {format} file. Open it, save it as DOCX and read that.',
  },
  'ingest/numbers-missing': {
    vi: 'Tệp DOC cũ: số thứ tự tự động (nếu có) không đọc được vì máy không có LibreOffice; cần đối chiếu với bản in.',
    en: 'Old DOC file: automatic numbers, if there are any, were not read as there is no LibreOffice here; check against the print.',
  },
  'ingest/changes-accepted': {
    vi: 'Tệp có {count} chỗ sửa theo chế độ theo dõi thay đổi; đã đọc theo bản chấp nhận mọi thay đổi.',
    en: 'The file holds {count} tracked changes; it was read with all of them accepted.',
  },
  'ingest/changes-original': {
    vi: 'Tệp có {count} chỗ sửa theo chế độ theo dõi thay đổi; đã đọc theo bản gốc trước khi sửa.',
    en: 'The file holds {count} tracked changes; it was read as it was before them.',
  },
  'ingest/hidden-text': {
    vi: 'Tệp có {count} đoạn chữ ẩn không in ra; đã bỏ qua.',
    en: 'The file holds {count} stretches of hidden text, which is not printed; they were left out.',
  },
  'ingest/letterhead-in-header': {
    vi: 'Phần đầu văn bản nằm ở đầu trang (header) của tệp, đã đưa vào nội dung.',
    en: 'The letterhead stands in the page header of the file and was read as part of the text.',
  },
  'ingest/part-not-read': {
    vi: 'Phần {part} của tệp không đọc được; nội dung còn lại vẫn được đọc.',
    en: 'The part {part} of the file was not read; the rest was.',
  },
  'ingest/old-encoding': {
    vi: 'Văn bản dùng bảng mã cũ {encoding}, đã chuyển sang Unicode.',
    en: 'The text is in the old encoding {encoding} and was brought to Unicode.',
  },
  'ingest/encoding-guessed': {
    vi: 'Không nhận ra chắc chắn bảng mã của tệp, tạm đọc theo {encoding}; cần kiểm tra lại dấu tiếng Việt.',
    en: 'The encoding of the file is not certain; it was read as {encoding}. Check the Vietnamese signs.',
  },
  'ingest/broken-encoding': {
    vi: 'Có {count} chỗ sai mã không đọc được, đánh dấu bằng �.',
    en: '{count} places are broken in their encoding and could not be read; they are shown as �.',
  },
  'ingest/lone-surrogates': {
    vi: 'Có {count} ký tự hỏng (nửa cặp mã), đánh dấu bằng �.',
    en: '{count} characters are broken (half of a pair) and are shown as �.',
  },
  'ingest/direction-marks': {
    vi: 'Có {count} ký tự ẩn đổi chiều chữ; đã bỏ, nên thứ tự chữ có thể khác với khi nhìn trên màn hình.',
    en: '{count} hidden marks that turn the direction of text were removed; the order may differ from what a screen shows.',
  },
  'ingest/damaged-letters': {
    vi: 'Có {count} chỗ chữ bị hỏng do phông hoặc do chuyển đổi tệp, đã sửa lại (như Ƣ thành Ư).',
    en: 'In {count} places letters damaged by a font or a conversion were mended (such as Ƣ for Ư).',
  },
  'ingest/eth-for-d': {
    vi: 'Có {count} chỗ dùng ký tự ð, Ð thay cho đ, Đ, đã sửa lại.',
    en: 'In {count} places ð or Ð stood for đ or Đ and was mended.',
  },
  'ingest/look-alike-letters': {
    vi: 'Có {count} chỗ lẫn chữ cái Nga hoặc Hy Lạp trông giống chữ Việt, đã sửa lại.',
    en: 'In {count} places Cyrillic or Greek letters that look like Latin ones were mended.',
  },
  'ingest/symbol-font': {
    vi: 'Có {count} ký hiệu của phông Symbol, Wingdings, đã thay bằng ký hiệu thường.',
    en: '{count} signs of the Symbol or Wingdings fonts were put as plain ones.',
  },
  'ingest/private-letters': {
    vi: 'Có {count} ký tự riêng của một phông không có trong tệp nên không đọc được.',
    en: '{count} characters belong to a font that is not in the file and could not be read.',
  },
} as const satisfies Phrases

/** Wording of the messages of `ingest`. */
export const ingestPhrases = {
  ...filePhrases,
  ...pdfPhrases,
  ...recognitionPhrases,
  ...officePhrases,
} as const satisfies Phrases
