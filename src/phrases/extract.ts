import type { Phrases } from './phrases.js'

/** Wording of the messages of `extract`. */
export const extractPhrases = {
  // Models and outline
  'models/malformed': {
    vi: 'Tệp dữ liệu {file}, dòng {line}: cột “{column}” không hợp lệ. Đề nghị sửa lại dòng này theo mẫu ở đầu tệp.',
    en: 'Data file {file}, line {line}: column "{column}" is not valid. Correct this row after the head of the file.',
  },
  'models/missing': {
    vi: 'Thiếu tệp dữ liệu {file}.',
    en: 'Data file {file} is missing.',
  },
  'outline/number-repeated': {
    vi: 'Số thứ tự “{label}” bị trùng.',
    en: 'Number "{label}" is used twice.',
  },
  'outline/number-skipped': {
    vi: 'Số thứ tự “{label}” nhảy cóc, đúng ra là {expected}.',
    en: 'Number "{label}" skips; {expected} was expected.',
  },
  'outline/number-parent': {
    vi: 'Số thứ tự “{label}” không khớp với mục cấp trên “{above}”.',
    en: 'Number "{label}" does not fit the heading "{above}" above it.',
  },
} as const satisfies Phrases
