import type { Phrases } from './phrases.js'

/** Wording of the command line: help, progress, usage errors. */
export const cliPhrases = {
  'cli/about': {
    vi: 'Đối chiếu kế hoạch của địa phương với văn bản cấp trên: đọc tệp, tìm văn bản gốc, so sánh từng đoạn, lập báo cáo. Chạy hoàn toàn trên máy, không dùng mạng.',
    en: 'Collates plans with the higher documents they are made under: reads files, finds the parents, compares passage by passage, writes reports. Runs wholly on this machine, without a network.',
  },
  'cli/examples': {
    vi: 'Ví dụ:\n  doichieu run ke-hoach/ --out bao-cao         đọc cả thư mục, lập mọi báo cáo\n  doichieu compare tinh.docx huyen.pdf         đối chiếu kế hoạch huyện với kế hoạch tỉnh\n  doichieu extract 48-KH-DUK.pdf               in các trường của một văn bản',
    en: 'Examples:\n  doichieu run plans/ --out reports            read a whole folder, write every report\n  doichieu compare province.docx district.pdf  lay the district’s plan beside the province’s\n  doichieu extract 48-KH-DUK.pdf               print the fields of one document',
  },
  'cli/title-usage': { vi: 'Cách dùng:', en: 'Usage:' },
  'cli/title-options': { vi: 'Tùy chọn:', en: 'Options:' },
  'cli/title-arguments': { vi: 'Tham số:', en: 'Arguments:' },
  'cli/title-commands': { vi: 'Lệnh:', en: 'Commands:' },
  'cli/usage-options': { vi: 'tùy chọn', en: 'options' },
  'cli/usage-command': { vi: 'lệnh', en: 'command' },
  'cli/usage-choices': { vi: 'một trong: {choices}', en: 'one of: {choices}' },
  'cli/usage-default': { vi: 'mặc định: {value}', en: 'default: {value}' },
  'cli/did-you-mean': { vi: 'Có phải ý là “{near}”?', en: 'Was “{near}” meant?' },
  'cli/info': { vi: 'Thông tin', en: 'Info' },
  'cli/warning': { vi: 'Lưu ý', en: 'Warning' },
  'cli/error': { vi: 'Lỗi', en: 'Error' },

  'cli/option-lang': { vi: 'ngôn ngữ của báo cáo và thông báo', en: 'language of reports and messages' },
  'cli/option-quiet': { vi: 'chỉ in kết quả và lỗi', en: 'print results and errors only' },
  'cli/option-verbose': {
    vi: 'in thêm chi tiết kỹ thuật khi có lỗi',
    en: 'print technical details of errors',
  },
  'cli/option-no-color': {
    vi: 'không dùng màu (cũng như biến NO_COLOR)',
    en: 'no colour (as the variable NO_COLOR)',
  },
  'cli/option-log': {
    vi: 'in thông báo dạng JSON, mỗi dòng một mục',
    en: 'print messages as JSON, one a line',
  },
  'cli/option-store': {
    vi: 'thư mục lưu văn bản đã đọc và kết quả nhận dạng',
    en: 'folder in which read documents and recognition are kept',
  },
  'cli/option-help': { vi: 'in hướng dẫn này', en: 'print this help' },
  'cli/option-version': { vi: 'in số phiên bản', en: 'print the version' },
  'cli/option-ocr': {
    vi: 'nhận dạng trang quét: auto (kèm theo chương trình), native (tesseract cài trên máy), off (không nhận dạng)',
    en: 'recognition of scans: auto (bundled), native (tesseract on this machine), off',
  },
  'cli/option-changes': {
    vi: 'đọc tệp Word có theo dõi thay đổi: accepted (đã chấp nhận) hay original (bản gốc)',
    en: 'how tracked changes of a Word file are read',
  },
  'cli/option-allow-classified': {
    vi: 'vẫn đọc văn bản có dấu chỉ độ mật',
    en: 'read on past a classification mark',
  },
  'cli/option-workers': {
    vi: 'số luồng xử lý (mặc định bằng số lõi của máy)',
    en: 'threads to use (as many as cores unless given)',
  },
  'cli/option-format': { vi: 'dạng in ra', en: 'output format' },
  'cli/option-text': { vi: 'thêm toàn văn vào kết quả', en: 'add the document’s text to the record' },
  'cli/option-out-file': {
    vi: 'ghi báo cáo ra tệp, dạng theo đuôi tệp: {endings}',
    en: 'write a report, its format by the ending: {endings}',
  },
  'cli/option-out-folder': { vi: 'thư mục ghi báo cáo', en: 'folder for the reports' },
  'cli/option-parent': { vi: 'văn bản cấp trên chung', en: 'the parent of them all' },
  'cli/option-open': { vi: 'mở báo cáo sau khi ghi', en: 'open the report when it is written' },
  'cli/option-template': {
    vi: 'mẫu tiêu đề riêng của cơ quan (DOCX)',
    en: 'the office’s own letterhead (DOCX)',
  },
  'cli/option-tracked': {
    vi: 'ghi văn bản cấp trên kèm các thay đổi được theo dõi (DOCX)',
    en: 'write the parent with tracked changes (DOCX)',
  },
  'cli/option-pipeline': {
    vi: 'quy trình riêng của người dùng: một mô-đun ES (.mjs, .js)',
    en: 'your own composition: an ES module (.mjs, .js)',
  },
  'cli/option-watch': {
    vi: 'theo dõi thư mục, cập nhật báo cáo khi có tệp mới',
    en: 'watch the folder and update the reports as files come',
  },
  'cli/option-formats': {
    vi: 'các dạng báo cáo cần lập, cách nhau bằng dấu phẩy',
    en: 'formats of the reports, separated by commas',
  },
  'cli/option-most': {
    vi: 'số kết quả nhiều nhất (50 nếu không nêu)',
    en: 'results at the most (50 unless given)',
  },

  'cli/extract-about': { vi: 'đọc tệp, in các trường của văn bản', en: 'read files and print their records' },
  'cli/extract-examples': {
    vi: 'Ví dụ:\n  doichieu extract 48-KH-DUK.pdf\n  doichieu extract *.docx --format csv > danh-sach.csv\n  doichieu extract ban-quet.pdf --format json --text | jq .[0].header',
    en: 'Examples:\n  doichieu extract 48-KH-DUK.pdf\n  doichieu extract *.docx --format csv > list.csv\n  doichieu extract scan.pdf --format json --text | jq .[0].header',
  },
  'cli/compare-about': {
    vi: 'đối chiếu tệp cuối cùng với các văn bản cấp trên đứng trước',
    en: 'align and judge the last file against the ones before it',
  },
  'cli/compare-examples': {
    vi: 'Ví dụ:\n  doichieu compare tinh.docx huyen.pdf\n  doichieu compare trung-uong.pdf tinh.docx --out doi-chieu.docx\n  doichieu compare tinh.docx huyen.docx --out sua-doi.docx --tracked',
    en: 'Examples:\n  doichieu compare province.docx district.pdf\n  doichieu compare central.pdf province.docx --out collated.docx\n  doichieu compare province.docx district.docx --out changes.docx --tracked',
  },
  'cli/collate-about': { vi: 'đặt các văn bản cùng cấp cạnh nhau', en: 'lay siblings side by side' },
  'cli/collate-examples': {
    vi: 'Ví dụ:\n  doichieu collate huyen-a.docx huyen-b.pdf --parent tinh.docx\n  doichieu collate khoi-*.txt --out tong-hop.xlsx',
    en: 'Examples:\n  doichieu collate district-a.docx district-b.pdf --parent province.docx\n  doichieu collate bloc-*.txt --out matrix.xlsx',
  },
  'cli/lineage-about': {
    vi: 'văn bản nào ban hành theo văn bản nào, còn thiếu văn bản gốc nào, viện dẫn nào sai',
    en: 'who was made under whom, missing parents, citation check',
  },
  'cli/lineage-examples': {
    vi: 'Ví dụ:\n  doichieu lineage ke-hoach/\n  doichieu lineage ke-hoach/ --format svg > so-do.svg',
    en: 'Examples:\n  doichieu lineage plans/\n  doichieu lineage plans/ --format svg > lineage.svg',
  },
  'cli/run-about': {
    vi: 'việc chính: đọc cả thư mục, lập mọi báo cáo',
    en: 'the main job: a whole folder, every report',
  },
  'cli/run-examples': {
    vi: 'Ví dụ:\n  doichieu run ke-hoach/\n  doichieu run ke-hoach/ --out bao-cao --workers 4\n  doichieu run ke-hoach/ --watch',
    en: 'Examples:\n  doichieu run plans/\n  doichieu run plans/ --out reports --workers 4\n  doichieu run plans/ --watch',
  },
  'cli/search-about': {
    vi: 'tìm trong kho văn bản đã đọc (không cần gõ dấu)',
    en: 'search the store (diacritics not needed)',
  },
  'cli/search-examples': {
    vi: 'Ví dụ:\n  doichieu search "dang uy khoi" --store reports/.doichieu',
    en: 'Examples:\n  doichieu search "dang uy khoi" --store reports/.doichieu',
  },
  'cli/list-about': { vi: 'liệt kê văn bản trong kho', en: 'list the documents of the store' },
  'cli/list-examples': {
    vi: 'Ví dụ:\n  doichieu list --store reports/.doichieu',
    en: 'Examples:\n  doichieu list --store reports/.doichieu',
  },
  'cli/show-about': {
    vi: 'in một văn bản trong kho theo số và ký hiệu',
    en: 'print a document of the store by its key',
  },
  'cli/show-examples': {
    vi: 'Ví dụ:\n  doichieu show 145-KH/TU --store reports/.doichieu',
    en: 'Examples:\n  doichieu show 145-KH/TU --store reports/.doichieu',
  },
  'cli/schema-about': { vi: 'in lược đồ JSON của một bản ghi', en: 'print the JSON Schema of a record' },
  'cli/schema-examples': { vi: 'Ví dụ:\n  doichieu schema plan', en: 'Examples:\n  doichieu schema plan' },

  'cli/no-command': {
    vi: 'Chưa có lệnh. Cần một trong các lệnh dưới đây.',
    en: 'No command was given. One of the commands below is expected.',
  },
  'cli/unknown-option': {
    vi: 'Không có tùy chọn “{what}”. Gõ “doichieu --help” hoặc “doichieu LỆNH --help” để xem các tùy chọn.',
    en: 'There is no option “{what}”. “doichieu --help” or “doichieu COMMAND --help” lists the options.',
  },
  'cli/unknown-command': {
    vi: 'Không có lệnh “{what}”. Gõ “doichieu --help” để xem các lệnh.',
    en: 'There is no command “{what}”. “doichieu --help” lists the commands.',
  },
  'cli/missing-argument': {
    vi: 'Thiếu tham số “{what}”. Gõ “doichieu LỆNH --help” để xem cách dùng và ví dụ.',
    en: 'The argument “{what}” is missing. “doichieu COMMAND --help” shows usage and examples.',
  },
  'cli/option-without-value': {
    vi: 'Tùy chọn “{what}” cần một giá trị đi kèm.',
    en: 'The option “{what}” needs a value.',
  },
  'cli/invalid-value': {
    vi: 'Tùy chọn “{option}” không nhận giá trị “{value}”: {detail}.',
    en: 'The option “{option}” does not take “{value}”: {detail}.',
  },
  'cli/not-a-choice': {
    vi: 'Tùy chọn “{option}” không nhận giá trị “{value}”. Cần một trong các giá trị: {choices}.',
    en: 'The option “{option}” does not take “{value}”. One of these is expected: {choices}.',
  },
  'cli/too-many-arguments': {
    vi: 'Thừa tham số. Gõ “doichieu LỆNH --help” để xem cách dùng và ví dụ.',
    en: 'Too many arguments. “doichieu COMMAND --help” shows usage and examples.',
  },
  'cli/wrong-usage': { vi: 'Cách gọi lệnh chưa đúng: {detail}', en: 'The call is not right: {detail}' },
  'cli/whole-number': {
    vi: 'cần một số nguyên từ 1 đến {most}',
    en: 'a whole number from 1 to {most} is expected',
  },
  'cli/two-files': {
    vi: 'Cần ít nhất hai tệp: các văn bản cấp trên đứng trước, văn bản của địa phương đứng cuối.',
    en: 'At least two files are expected: the parents first, the locality’s document last.',
  },
  'cli/two-siblings': {
    vi: 'Cần ít nhất hai văn bản cùng cấp, hoặc một văn bản cùng với --parent.',
    en: 'At least two siblings are expected, or one together with --parent.',
  },
  'cli/ending': {
    vi: 'Không ghi được dạng “{ending}”. Cần một trong các đuôi tệp: {endings}.',
    en: 'The format “{ending}” is not written. One of these endings is expected: {endings}.',
  },
  'cli/tracked-docx': {
    vi: 'Tùy chọn --tracked cần --out với đuôi .docx và đúng một văn bản cấp trên.',
    en: '--tracked needs --out with the ending .docx, and exactly one parent.',
  },
  'cli/tracked-parent': {
    vi: 'Tùy chọn --tracked của lệnh collate cần --parent và --out.',
    en: '--tracked of collate needs --parent and --out.',
  },
  'cli/template-docx': {
    vi: 'Tùy chọn --template cần --out với đuôi .docx, và không dùng cùng --tracked.',
    en: '--template needs --out with the ending .docx, and does not go with --tracked.',
  },
  'cli/open-needs-out': {
    vi: 'Tùy chọn --open cần --out để có báo cáo mà mở.',
    en: '--open needs --out: there has to be a report to open.',
  },
  'cli/no-schema': {
    vi: 'Không có lược đồ “{name}”. Cần một trong các tên: {names}.',
    en: 'There is no schema “{name}”. One of these names is expected: {names}.',
  },
  'cli/not-found': {
    vi: 'Không có văn bản “{key}” trong kho. Gõ “doichieu list” để xem các văn bản.',
    en: 'The store holds no document “{key}”. “doichieu list” shows what it holds.',
  },
  'cli/nothing-found': { vi: 'Không tìm thấy văn bản nào.', en: 'No document was found.' },
  'cli/pipeline-module': {
    vi: 'Không dùng được “{file}”: cần một mô-đun ES (.mjs, .js) xuất mặc định một hàm.',
    en: '“{file}” cannot be used: an ES module (.mjs, .js) with a function as its default export is expected.',
  },
  'cli/pipeline-failed': {
    vi: 'Quy trình “{file}” dừng vì lỗi: {reason}. Chạy lại với --verbose để xem chi tiết.',
    en: 'The composition “{file}” was ended by an error: {reason}. Run again with --verbose to see the details.',
  },
  'cli/file-failed': { vi: '{file}: {message}', en: '{file}: {message}' },
  'cli/written': { vi: 'Đã ghi {file}', en: 'Wrote {file}' },
  'cli/reading': { vi: 'Đọc {done}/{total}', en: 'Reading {done}/{total}' },
  'cli/making': { vi: 'Lập báo cáo {done}/{total}', en: 'Writing reports {done}/{total}' },
  'cli/page': {
    vi: 'nhận dạng {file}, trang {page}/{pages}',
    en: 'recognising {file}, page {page} of {pages}',
  },
  'cli/progress': {
    vi: '{bar} {percent} %, {rate} tệp/giây, còn {left}',
    en: '{bar} {percent} %, {rate} files/s, {left} left',
  },
  'cli/run-nothing-read': {
    vi: 'Không đọc được tệp nào trong “{folder}”; lý do của từng tệp ở trên.',
    en: 'No file in “{folder}” could be read; the reason of each stands above.',
  },
  'cli/run-summary': {
    vi: 'Đã đọc {read}/{total} tệp ({partly} tệp chỉ đọc được một phần, {failed} tệp không đọc được). {comparisons} bảng đối chiếu, {collations} bảng tổng hợp, {missing} văn bản gốc chưa có trong thư mục.',
    en: 'Read {read} of {total} files ({partly} only in part, {failed} not at all). {comparisons} comparisons, {collations} collations, {missing} parents missing from the folder.',
  },
  'cli/run-open': { vi: 'Mở báo cáo: {file}', en: 'Open the report: {file}' },
  'cli/watch-pipeline': {
    vi: 'Không dùng --watch cùng --pipeline: quy trình riêng tự quyết định khi nào chạy lại.',
    en: '--watch does not go with --pipeline: a composition of your own decides when to run again.',
  },
  'cli/watching-ended': { vi: 'Đã dừng theo dõi “{folder}”.', en: 'Watching “{folder}” has ended.' },
  'cli/watching': {
    vi: 'Đang theo dõi “{folder}”. Nhấn Ctrl+C để dừng.',
    en: 'Watching “{folder}”. Press Ctrl+C to stop.',
  },
} as const satisfies Phrases
