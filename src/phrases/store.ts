import type { Phrases } from './phrases.js'

/** Wording of the errors of `store`. */
export const storePhrases = {
  'store/not-writable': {
    vi: 'Không ghi được vào kho dữ liệu “{folder}”. Hãy kiểm tra quyền ghi và chỗ trống trên ổ đĩa; dữ liệu đã lưu vẫn còn nguyên.',
    en: 'The store “{folder}” cannot be written. Check the permission to write and the free space; what was kept is whole.',
  },
  'store/damaged': {
    vi: 'Kho dữ liệu “{folder}” không mở được. Hãy chuyển thư mục này đi nơi khác rồi chạy lại: mọi văn bản sẽ được đọc lại từ đầu.',
    en: 'The store “{folder}” cannot be opened. Move this folder away and run again: every document is then read anew.',
  },
  'store/newer': {
    vi: 'Kho dữ liệu “{folder}” do phiên bản mới hơn của chương trình tạo ra. Hãy dùng phiên bản đó hoặc chọn thư mục khác bằng --store.',
    en: 'The store “{folder}” was written by a later version of the program. Use that version, or another folder by --store.',
  },
  'store/closed': {
    vi: 'Kho dữ liệu “{folder}” đã đóng.',
    en: 'The store “{folder}” is closed already.',
  },
  'store/none': {
    vi: 'Không có kho dữ liệu trong “{folder}”. Hãy chạy “doichieu run THƯ_MỤC” trước, hoặc chỉ thư mục kho bằng --store.',
    en: 'There is no store in “{folder}”. Run “doichieu run FOLDER” first, or name the store’s folder by --store.',
  },
} as const satisfies Phrases
