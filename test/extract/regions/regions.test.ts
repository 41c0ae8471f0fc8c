import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { textOf } from '../../../src/doc/span.js'
import { regions } from '../../../src/extract/regions/regions.js'
import { loadModels } from '../../../src/models/load.js'
import { makeDoc } from '../../make-doc.js'

const models = loadModels()

/** The parts of a text written with their borders inside: `[part …]`. */
function parse(marked: string): { text: string; parts: Record<string, string> } {
  const parts: Record<string, string> = {}
  const text = marked.replace(/\[(letterhead|title|basis|body|recipients|signature|annex) |\]/gu, '')
  const open: { part: string; from: number }[] = []
  let at = 0
  for (const match of marked.matchAll(
    /\[(letterhead|title|basis|body|recipients|signature|annex) |\]|[^[\]]+|\[/gu,
  )) {
    if (match[1]) open.push({ part: match[1], from: at })
    else if (match[0] === ']') {
      const { part, from } = open.pop()!
      parts[part] = text.slice(from, at)
    } else at += match[0].length
  }
  return { text, parts }
}

describe('the parts of a document', () => {
  it.each([
    [
      'a whole plan',
      '[letterhead TỈNH ỦY CÀ MAU\n*\nSố 6-KH/TU]\n[title KẾ HOẠCH\ntrồng đước]\n-----\n[body [basis Thực hiện Nghị quyết số 1-NQ/TU, Tỉnh ủy xây dựng kế hoạch như sau:]\nI. MỤC ĐÍCH\n- Giữ đất.]\n[recipients Nơi nhận:\n- Như trên,\n- Lưu VP.]\n[signature T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê Văn Đước]\n[annex PHỤ LỤC\n1. Danh mục]',
    ],
    [
      'signature first, several Căn cứ',
      '[letterhead CHÍNH PHỦ\nSố: 9/2022/NĐ-CP]\n[title NGHỊ ĐỊNH\nQuy định về vườn ươm]\n[body [basis Căn cứ Luật Lâm nghiệp;\nTheo đề nghị của Bộ trưởng;]\nChính phủ ban hành Nghị định.\nĐiều 1. Phạm vi\nVườn ươm.]\n[signature TM. CHÍNH PHỦ\nTHỦ TƯỚNG\nPhạm Văn Ươm]\n[recipients Nơi nhận:\n- Quốc hội;\n- Lưu: VT.]',
    ],
    [
      'a text that breaks off',
      '[title KẾ HOẠCH\ntrồng đước]\n-----\n[body [basis Thực hiện Nghị quyết, Tỉnh ủy xây dựng kế hoạch như sau:]\nI. MỤC ĐÍCH\n- Giữ đất]',
    ],
  ])('%s', (_why, marked) => {
    const { text, parts } = parse(marked)
    const doc = makeDoc(text)
    const found = Object.fromEntries(
      marksOf(regions.extract(doc, models).marks, 'region').map((mark) => [
        mark.value.part,
        textOf(text, mark.span),
      ]),
    )
    expect(found).toEqual(parts)
  })

  it.each([
    ['', 'an empty text'],
    [' \n\t\n ', 'blanks alone'],
    ['KẾ HOẠCH', 'a type alone'],
    ['Nơi nhận:', 'a heading of recipients alone'],
    [
      'KẾ HOẠCH\ntrồng đước\n|\nGiữ đất.\n|\nTM. ỦY BAN\nCHỦ TỊCH\nLê Văn Đước',
      'strokes of a table alone on their lines',
    ],
    ['\ud800\nSố: \udc00/KH', 'lone surrogates'],
    ['\u202eKẾ HOẠCH\u202c', 'signs that turn the writing'],
    [
      'KẾ HOẠCH\nthả cá\n|\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Bè\n|',
      'bars alone in their lines, no recipients',
    ],
    ['¦\n|\n|', 'nothing but bars'],
  ])('marks nothing outside the text: %j', (text) => {
    const doc = makeDoc(text)
    for (const { span } of regions.extract(doc, models).marks) {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(doc.text.length)
    }
  })
})
