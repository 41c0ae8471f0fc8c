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
