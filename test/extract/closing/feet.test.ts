import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { closing } from '../../../src/extract/closing/closing.js'
import { regions } from '../../../src/extract/regions/regions.js'
import { loadModels } from '../../../src/models/load.js'
import { runExtractors } from '../../../src/pipeline/run-extractors.js'
import { makeDoc } from '../../make-doc.js'
import { feet, footLayouts } from './feet.js'

const models = loadModels()

describe.each(Object.entries(footLayouts))('a foot left as: %s', (layout, flatten) => {
  it.each(feet.map((foot) => [foot.why, foot] as const))('%s', (_why, foot) => {
    const doc = makeDoc(flatten(foot))
    const read = runExtractors(doc, [regions, closing], models)
    const fields = Object.fromEntries(
      marksOf(read.marks, 'header').map((mark) => [mark.value.field, mark.value.value]),
    )
    const { recipients, ...signer } = foot.expected
    expect({
      recipients: marksOf(read.marks, 'recipient').map((mark) => mark.value.name),
      authority: fields['authority'] ?? null,
      signerRole: fields['signerRole'] ?? null,
      signerName: fields['signerName'] ?? null,
    }).toEqual({ recipients: layout === 'no recipients' ? [] : recipients, ...signer })
    const last = marksOf(read.marks, 'region').find((mark) => mark.value.part === 'body')!
    expect(doc.text.slice(0, last.span.end).endsWith('báo cáo kết quả.')).toBe(true)
  })
})
