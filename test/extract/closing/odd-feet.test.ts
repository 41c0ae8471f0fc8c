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
})
