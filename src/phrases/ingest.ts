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

/** Wording of the messages of `ingest`. */
export const ingestPhrases = { ...filePhrases } as const satisfies Phrases
