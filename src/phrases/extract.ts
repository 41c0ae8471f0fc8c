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
  // References
  'citation/letters-in-number': {
    vi: 'Số văn bản lẫn chữ cái với chữ số.',
    en: 'The number mixes letters with digits.',
  },
  'citation/type-abbreviation': {
    vi: 'Chữ viết tắt tên loại trong ký hiệu không đúng với tên loại văn bản.',
    en: "The type's abbreviation in the symbol is not that of the type named.",
  },
  'citation/type-and-symbol': {
    vi: 'Tên loại văn bản không khớp với ký hiệu.',
    en: 'The type named does not agree with the symbol.',
  },
  'citation/issuer-abbreviation': {
    vi: 'Chữ viết tắt cơ quan ban hành trong ký hiệu bị sai hoặc thiếu chữ.',
    en: "The issuer's abbreviation in the symbol is wrong or lacks a letter.",
  },
  'citation/year': {
    vi: 'Năm ban hành trong ký hiệu không hợp lệ.',
    en: 'The year in the symbol is not a year.',
  },
  'citation/separator': {
    vi: 'Dấu nối trong ký hiệu không đúng thể thức.',
    en: 'The sign inside the symbol is not the prescribed one.',
  },
  'citation/impossible-date': {
    vi: 'Ngày, tháng ghi cho văn bản không có thật.',
    en: 'The date given for the document cannot be.',
  },
  'citation/contradicting-date': {
    vi: 'Ngày ban hành không khớp với ký hiệu hoặc với chỗ khác dẫn cùng văn bản.',
    en: 'The date does not agree with the symbol or with another citation of the same document.',
  },
  'citation/contradicting-issuer': {
    vi: 'Cơ quan ban hành không khớp với chỗ khác dẫn cùng văn bản.',
    en: 'The issuer does not agree with another citation of the same document.',
  },
  'citation/contradicting-type': {
    vi: 'Tên loại không khớp với chỗ khác dẫn cùng văn bản.',
    en: 'The type does not agree with another citation of the same document.',
  },
} as const satisfies Phrases
