import type { Phrases } from './phrases.js'

/** Wording of the messages of `lineage`. */
export const lineagePhrases = {
  'lineage/link-number-date': {
    vi: 'Phần căn cứ dẫn đúng số, ký hiệu và ngày ban hành.',
    en: 'The basis cites its number, symbol and date.',
  },
  'lineage/link-number': {
    vi: 'Phần căn cứ dẫn đúng số, ký hiệu; không đủ ngày ban hành để đối chiếu.',
    en: 'The basis cites its number and symbol; there is no date to check.',
  },
  'lineage/link-other-date': {
    vi: 'Phần căn cứ dẫn đúng số, ký hiệu nhưng ghi ngày khác ngày ban hành ({date}).',
    en: 'The basis cites its number and symbol under another date than its own ({date}).',
  },
  'lineage/candidate-text': {
    vi: 'Nội dung có {shared} đoạn mẫu trùng nhau ({share}%). Chỉ là gợi ý, cần kiểm tra lại.',
    en: 'The texts share {shared} sampled passages ({share}%). A proposal only, to be checked.',
  },
  'lineage/siblings-present': {
    vi: 'Cùng ban hành để thực hiện {parent}.',
    en: 'Made under the same document, {parent}.',
  },
  'lineage/siblings-missing': {
    vi: 'Cùng ban hành để thực hiện {parent} (văn bản này chưa có trong thư mục).',
    en: 'Made under the same document, {parent}, which is not in the folder.',
  },
  'lineage/siblings-text': {
    vi: 'Cùng cấp và có nội dung gần nhau.',
    en: 'Of one level, with texts near each other.',
  },
} as const satisfies Phrases
