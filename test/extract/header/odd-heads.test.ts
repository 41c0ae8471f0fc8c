import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { closing } from '../../../src/extract/closing/closing.js'
import { header } from '../../../src/extract/header/header.js'
import { regions } from '../../../src/extract/regions/regions.js'
import { loadModels } from '../../../src/models/load.js'
import { runExtractors } from '../../../src/pipeline/run-extractors.js'
import { makeDoc } from '../../make-doc.js'
import { oddHeads } from './odd-heads.js'
import { runInHeads } from './run-in-heads.js'
import { pageHeads } from './page-heads.js'

const models = loadModels()

describe('a head that is odd in one way', () => {
  it.each([...oddHeads, ...runInHeads, ...pageHeads].map((head) => [head.why, head] as const))(
    '%s',
    (_why, head) => {
      const read = runExtractors(makeDoc(head.text, { markdown: true }), [regions, header, closing], models)
      const fields: Record<string, string> = Object.fromEntries(
        marksOf(read.marks, 'header').map((mark) => [mark.value.field, mark.value.value]),
      )
      expect(
        Object.fromEntries(Object.keys(head.expected).map((field) => [field, fields[field] ?? null])),
      ).toEqual(head.expected)
    },
  )
})

describe('a number of which recognition made a letter', () => {
  const text =
    'HUYỆN ỦY KỲ ANH\nVĂN PHÒNG\n*\nSố 4b - TB/VPHU\nĐẢNG CỘNG SẢN VIỆT NAM\nKỳ Anh, ngày 07 tháng 6 năm 2022\nTHÔNG BÁO\nlịch phơi thóc\nCác xóm phơi theo lịch.'
  const start = text.indexOf('4b')
  const place = { kind: 'page' as const, page: 1, box: { x: 0, y: 0, width: 9, height: 9 } }

  it.each([
    [0.41, null, 'in doubt: no number is better than a wrong one'],
    [0.95, '4b', 'sure of it: a number may have a letter'],
  ])('read at %f is %s: %s', (confidence, expected, _why) => {
    const doc = { ...makeDoc(text), runs: [{ start, end: start + 2, place: { ...place, confidence } }] }
    const read = runExtractors(doc, [regions, header], models)
    const found = (field: string): string | undefined =>
      marksOf(read.marks, 'header').find(({ value }) => value.field === field)?.value.value
    expect(found('number') ?? null).toBe(expected)
    expect(found('symbol')).toBe('TB/VPHU')
  })
})
