import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { outline } from '../../../src/extract/outline/outline.js'
import { regions } from '../../../src/extract/regions/regions.js'
import { loadModels } from '../../../src/models/load.js'
import { runExtractors } from '../../../src/pipeline/run-extractors.js'
import { makeDoc } from '../../make-doc.js'
import { readText } from '../deadlines/read.js'
import { bodies } from './bodies.js'
import { oddBodies } from './odd-bodies.js'

const models = loadModels()
const head =
  'KẾ HOẠCH\ngiữ nước sạch\n-----\nThực hiện Kế hoạch số 1-KH/TU, Ban Thường vụ xây dựng kế hoạch như sau:\n'
const foot = '\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nMai Văn Tấn'

describe('the outline of a body', () => {
  it.each([...bodies, ...oddBodies].map((body) => [body.why, body] as const))('%s', (_why, body) => {
    const read = runExtractors(makeDoc(head + body.text + foot), [regions, outline], models)
    const lines = marksOf(read.marks, 'heading').map(
      ({ value }) => `${value.depth} ${value.label}: ${value.content ? '…' : value.title}`,
    )
    expect(lines).toEqual(body.outline)
    expect(marksOf(read.marks, 'outlineError').map((mark) => mark.value.code)).toEqual(body.errors ?? [])
  })

  it.each([
    {
      why: 'a bold heading that a full stop parts from its text on the line',
      text: '## I. MỤC ĐÍCH\n\n**1. Mục đích.** Giữ gìn nguồn nước cho đời sau.\n\n**2.** Các xã giữ sạch hồ. **Làm ngay.**',
      outline: ['1 I: MỤC ĐÍCH', '2 1: Mục đích', '2 2: …'],
    },
    {
      why: 'a heading in capitals over a table, whose head is no further line of it',
      text: '## II. PHÂN VIỆC\n\n| TT | VIỆC | NƠI LÀM |\n|---|---|---|\n| 1 | Vớt bèo | Xóm Đình |\n| 2 | Thả cá | Xóm Chùa |',
      outline: ['1 II: PHÂN VIỆC'],
    },
  ])('in markup: $why', async ({ text, outline: expected }) => {
    const read = await readText(`${head}\n${text}\n${foot}`)
    const lines = marksOf(read.marks, 'heading').map(
      ({ value }) => `${value.depth} ${value.label}: ${value.content ? '…' : value.title}`,
    )
    expect(lines).toEqual(expected)
  })
})
