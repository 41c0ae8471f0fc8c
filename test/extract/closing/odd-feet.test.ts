import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { closing } from '../../../src/extract/closing/closing.js'
import { regions } from '../../../src/extract/regions/regions.js'
import { loadModels } from '../../../src/models/load.js'
import { runExtractors } from '../../../src/pipeline/run-extractors.js'
import { makeDoc } from '../../make-doc.js'
import { oddFeet } from './odd-feet.js'

const models = loadModels()
const body =
  'KẾ HOẠCH\nthả cá xuống hồ\nThực hiện Kế hoạch số 1-KH/TU, Ban Thường vụ xây dựng kế hoạch như sau:\nI. MỤC ĐÍCH\n- Giữ nước sạch.\n'

describe('a foot that is odd in one way', () => {
  it.each(oddFeet.map((foot) => [foot.why, foot] as const))('%s', (_why, foot) => {
    const read = runExtractors(makeDoc(body + foot.text), [regions, closing], models)
    const fields: Record<string, unknown> = {
      recipients: marksOf(read.marks, 'recipient').map((mark) => mark.value.name),
      ...Object.fromEntries(
        marksOf(read.marks, 'header').map((mark) => [mark.value.field, mark.value.value]),
      ),
    }
    expect(
      Object.fromEntries(Object.keys(foot.expected).map((field) => [field, fields[field] ?? null])),
    ).toEqual(foot.expected)
  })

  it('makes an office doubtful for which a deputy signs: the word for the deputy was lost', () => {
    const sureOf = (role: string): number => {
      const foot = `Nơi nhận:\n- Như trên;\n- Lưu: VT.\nKT. GIÁM ĐỐC\n${role}\nLương Văn Tải`
      const { marks } = runExtractors(makeDoc(body + foot), [regions, closing], models)
      return marksOf(marks, 'header').find((mark) => mark.value.field === 'signerRole')!.confidence
    }
    expect(sureOf('PHÓ GIÁM ĐỐC')).toBeGreaterThan(0.9)
    expect(sureOf('GIÁM ĐỐC')).toBeLessThan(0.8)
  })

  it.each([
    ['Eim Vân', 0.42, null, 'a stamp left half of the name, and what is left opens no name'],
    ['Eim Vân', 0.95, 'Eim Vân', 'recognition is sure of it: names are of all kinds'],
    ['Lò Thị Vân', 0.42, 'Lò Thị Vân', 'a family name opens it: doubtful, and not lost'],
  ])('the name %s, read at %f, is given as %s: %s', (name, confidence, expected, _why) => {
    const text = `${body}Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n${name}`
    const place = { kind: 'page' as const, page: 1, box: { x: 0, y: 0, width: 9, height: 9 }, confidence }
    const doc = { ...makeDoc(text), runs: [{ start: text.length - name.length, end: text.length, place }] }
    const { marks } = runExtractors(doc, [regions, closing], models)
    const found = marksOf(marks, 'header').find((mark) => mark.value.field === 'signerName')
    expect(found?.value.value ?? null).toBe(expected)
    if (confidence < 0.5 && found) expect(found.confidence).toBeLessThan(0.8)
  })
})
