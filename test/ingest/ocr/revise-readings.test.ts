import { describe, expect, it } from 'vitest'
import type { PageContent, PageWord } from '../../../src/ingest/layout/page-content.js'
import { reviseReadings } from '../../../src/ingest/ocr/words/revise-readings.js'
import { loadModels } from '../../../src/models/load.js'

const models = await loadModels()

/** A page of words in one line, each as sure as an engine says of most. */
function pageOf(text: string, typed = false): PageContent {
  const words = text.split(' ').map((word, at): PageWord => {
    const box = { x: at * 40, y: 100, width: 36, height: 12 }
    return typed ? { text: word, box } : { text: word, box, confidence: 0.9 }
  })
  return { page: 1, width: 595, height: 842, words, rules: [], recognised: !typed }
}

const cases = [
  {
    read: 'xây dựng, tố chức thực hiện',
    now: 'xây dựng, tổ chức thực hiện',
    why: 'tố chức is no word, tổ chức is',
  },
  { read: 'đơn tố cáo của công dân', now: 'đơn tố cáo của công dân', why: 'tố cáo is a word' },
  { read: 'toàn thế giới', now: 'toàn thế giới', why: 'thế giới is a word, though toàn thể is one too' },
  {
    read: 'không chỉ bộ phận tham mưu',
    now: 'không chỉ bộ phận tham mưu',
    why: 'after không a syllable stands alone',
  },
  { read: 'các chỉ bộ trực thuộc', now: 'các chi bộ trực thuộc', why: 'chỉ bộ is no word' },
  { read: 'TRIẾN KHAI', now: 'TRIỂN KHAI', why: 'capitals stay capitals' },
  {
    read: 'HỌC TẬP QUẢN TRIỆT',
    now: 'HỌC TẬP QUẢN TRIỆT',
    why: 'no engine reads an acute as a hook: the typist slipped',
  },
  { read: 'đồng chí Ủy viên', now: 'đồng chí Ủy viên', why: 'nor a bare vowel as an acute' },
  { read: 'Tố trưởng', now: 'Tổ trưởng', why: 'and so does the first letter' },
  { read: 'tố, chức', now: 'tố, chức', why: 'a comma parts two words' },
  { read: 'TIM BAN THƯỜNG VỤ', now: 'T/M BAN THƯỜNG VỤ', why: 'a stroke taken for an I, before a body' },
  { read: 'TIM MẠCH', now: 'TIM MẠCH', why: 'tim is a word where no body follows' },
  { read: 'số 12-KH/TVW ngày', now: 'số 12-KH/TW ngày', why: 'a W read in halves' },
  { read: 'số 12-KH/HĐNDD ngày', now: 'số 12-KH/HĐND ngày', why: 'no issuer, but one known is of its shape' },
  { read: 'số 31-CTr/ĐĐU ngày', now: 'số 31-CTr/ĐU ngày', why: 'a letter read twice' },
  { read: 'số 21-KL/TW ngày', now: 'số 21-KL/TW ngày', why: 'a known symbol stays' },
  {
    read: 'khóa XIII và khóa XHI',
    now: 'khóa XIII và khóa XIII',
    why: 'the one term of the document that it may be',
  },
  { read: 'khóa XIII và khóa XII', now: 'khóa XIII và khóa XII', why: 'a document may name two terms' },
] as const

describe('readings revised by the document', () => {
  it.each(cases)('$read: $why', ({ read, now }) => {
    const [page] = reviseReadings([pageOf(read)], models)
    expect(page!.words.map((word) => word.text).join(' ')).toBe(now)
  })

  it.each(cases)('keeps the first reading of every word it changes: $read', ({ read }) => {
    const raw = read.split(' ')
    const [page] = reviseReadings([pageOf(read)], models)
    page!.words.forEach((word, at) => {
      expect(word.reading?.raw ?? word.text).toBe(raw[at])
      if (word.reading) expect(word.reading.why).toMatch(/^reading\/[a-z]+$/u)
    })
  })

  it('never touches what was typed', () => {
    const typed = pageOf('tố chức theo số 31-CTr/ĐĐU', true)
    expect(reviseReadings([typed], models)).toEqual([typed])
  })

  it('doubts a term that is no numeral and that nothing explains', () => {
    const [page] = reviseReadings([pageOf('Đảng khóa XTI')], models)
    expect(page!.words.at(-1)).toMatchObject({ text: 'XTI', confidence: 0.5 })
  })
})
