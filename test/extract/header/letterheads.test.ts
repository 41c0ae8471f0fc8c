import { describe, expect, it } from 'vitest'
import type { Doc } from '../../../src/doc/doc.js'
import { marksOf } from '../../../src/doc/marks.js'
import { closing } from '../../../src/extract/closing/closing.js'
import { header } from '../../../src/extract/header/header.js'
import { regions } from '../../../src/extract/regions/regions.js'
import { loadModels } from '../../../src/models/load.js'
import { runExtractors } from '../../../src/pipeline/run-extractors.js'
import { makeDoc } from '../../make-doc.js'
import { genres } from './genres.js'
import { layouts } from './layouts.js'

const models = loadModels()

function fieldsOf(doc: Doc): Record<string, string> {
  const read = runExtractors(doc, [regions, header, closing], models)
  return Object.fromEntries(marksOf(read.marks, 'header').map((mark) => [mark.value.field, mark.value.value]))
}

describe.each(Object.entries(layouts))('a letterhead left as: %s', (_, flatten) => {
  it.each(genres.map((genre) => [genre.why, genre] as const))('%s', (_why, genre) => {
    const fields = fieldsOf(makeDoc(flatten(genre)))
    const read = Object.fromEntries(
      Object.keys(genre.expected).map((field) => [field, fields[field] ?? null]),
    )
    expect(read).toEqual(genre.expected)
  })
})

it('is sure of what it has right, and right in what it is sure of', () => {
  let right = 0
  let sure = 0
  let sureAndWrong = 0
  for (const flatten of Object.values(layouts)) {
    for (const genre of genres) {
      const read = runExtractors(makeDoc(flatten(genre)), [regions, header, closing], models)
      for (const mark of marksOf(read.marks, 'header')) {
        const same = genre.expected[mark.value.field] === mark.value.value
        if (same) right++
        if (mark.confidence < 0.9) continue
        sure++
        if (!same) sureAndWrong++
      }
    }
  }
  expect(sureAndWrong).toBe(0)
  expect(sure / right).toBeGreaterThan(0.85)
})
