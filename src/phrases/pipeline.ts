import type { Phrases } from './phrases.js'

/** Wording of the errors of `pipeline` and of faults of the program itself. */
export const pipelinePhrases = {
  'pipeline/time': {
    vi: 'Xử lý “{file}” quá {seconds} giây nên đã dừng. Tệp có thể bị hỏng; hãy mở và lưu lại tệp bằng phần mềm soạn thảo rồi thử lại.',
    en: 'Handling “{file}” took more than {seconds} seconds and was ended. The file may be damaged: open it, save it anew, and try again.',
  },
  'pipeline/memory': {
    vi: 'Xử lý “{file}” cần quá nhiều bộ nhớ nên đã dừng. Tệp có thể bị hỏng hoặc quá lớn; hãy tách tệp rồi thử lại.',
    en: 'Handling “{file}” took too much memory and was ended. The file may be damaged or too large: split it and try again.',
  },
  'pipeline/stopped': {
    vi: 'Đã dừng theo yêu cầu trong lúc xử lý “{file}”. Chạy lại lệnh để tiếp tục.',
    en: 'Stopped as asked while handling “{file}”. Run the command again to go on.',
  },
  'pipeline/lost': {
    vi: 'Văn bản “{file}” không còn trong kho dữ liệu. Hãy chạy lại để đọc lại tệp.',
    en: 'The document “{file}” is no longer in the store. Run again to read the file anew.',
  },
  'program/unexpected': {
    vi: 'Chương trình gặp lỗi không lường trước. Chạy lại với --verbose để xem chi tiết.',
    en: 'The program met an error that it did not expect. Run again with --verbose to see the details.',
  },
  'program/extractor-order': {
    vi: 'Bộ trích xuất “{extractor}” cần dấu “{mark}” mà chưa bộ nào trước đó tạo ra.',
    en: 'The extractor “{extractor}” needs marks “{mark}” that none before it writes.',
  },
  'program/extractor-writes': {
    vi: 'Bộ trích xuất “{extractor}” tạo dấu “{mark}” mà không khai báo.',
    en: 'The extractor “{extractor}” wrote marks “{mark}” that it had not declared.',
  },
  'program/span': {
    vi: 'Bộ trích xuất “{extractor}” tạo dấu “{mark}” nằm ngoài văn bản.',
    en: 'The extractor “{extractor}” wrote a mark “{mark}” outside the text.',
  },
} as const satisfies Phrases
