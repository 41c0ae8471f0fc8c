import type { Phrases } from './phrases.js'

/** Wording of the errors of `files`. */
export const filesPhrases = {
  'files/no-folder': {
    vi: 'Không tìm thấy thư mục “{folder}”. Hãy kiểm tra lại đường dẫn; cần một thư mục có sẵn chứa các văn bản.',
    en: 'There is no folder “{folder}”. Check the path: an existing folder with documents is expected.',
  },
  'files/empty-folder': {
    vi: 'Thư mục “{folder}” không có tệp nào. Hãy đặt các văn bản (PDF, Word, văn bản thuần, ảnh quét) vào thư mục rồi chạy lại.',
    en: 'The folder “{folder}” holds no file. Put documents (PDF, Word, text, scans) into it and run again.',
  },
  'files/too-many': {
    vi: 'Thư mục “{folder}” có hơn {most} tệp. Hãy chia thành nhiều thư mục nhỏ hơn rồi chạy từng thư mục.',
    en: 'The folder “{folder}” holds more than {most} files. Split it into smaller folders and run each.',
  },
  'files/link-leads-out': {
    vi: 'Liên kết dẫn ra ngoài thư mục nên không được đọc. Hãy chép tệp vào thư mục.',
    en: 'A link that leads out of the folder is not followed. Copy the file into the folder.',
  },
  'files/not-a-file': {
    vi: '“{file}” không phải là một tệp. Cần một tệp văn bản, không phải thư mục hay thiết bị.',
    en: '“{file}” is not a file. A document file is expected, not a folder or a device.',
  },
  'files/not-found': {
    vi: 'Không tìm thấy tệp “{file}”. Hãy kiểm tra lại tên và đường dẫn.',
    en: 'There is no file “{file}”. Check the name and the path.',
  },
  'files/no-template': {
    vi: 'Không đọc được tệp mẫu “{file}”. Cần một tệp Word (.docx) có tiêu đề riêng của cơ quan; hãy kiểm tra lại đường dẫn.',
    en: 'The template “{file}” cannot be read. A Word file (.docx) with the office’s letterhead is expected: check the path.',
  },
  'files/not-readable': {
    vi: 'Không mở được tệp “{file}”. Hãy kiểm tra quyền đọc và ổ đĩa.',
    en: 'The file “{file}” cannot be opened. Check the permission to read it, and the disk.',
  },
  'files/too-large': {
    vi: 'Tệp “{file}” nặng {size} MB, quá mức cho phép {most} MB. Hãy tách tệp hoặc giảm độ phân giải bản quét.',
    en: 'The file “{file}” has {size} MB; at most {most} MB are read. Split it or lower the resolution of the scan.',
  },
  'files/changed': {
    vi: 'Tệp “{file}” bị thay đổi trong lúc đang đọc. Hãy đợi việc ghi xong rồi chạy lại.',
    en: 'The file “{file}” changed while it was read. Wait until it is written, then run again.',
  },
  'files/not-ours': {
    vi: 'Không ghi đè “{file}”: tệp này không do chương trình tạo ra. Hãy chọn tên khác hoặc chuyển tệp đi nơi khác.',
    en: 'Not overwritten: “{file}” was not written by this program. Choose another name or move that file away.',
  },
  'files/not-writable': {
    vi: 'Không ghi được “{file}”. Hãy kiểm tra quyền ghi và chỗ trống trên ổ đĩa.',
    en: '“{file}” cannot be written. Check the permission to write and the free space on the disk.',
  },
} as const satisfies Phrases
