import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Doc } from '../../src/doc/doc.js'
import type { Box } from '../../src/doc/origin.js'
import { placePictures } from '../../src/ingest/page-pictures.js'

const corpus = join(import.meta.dirname, '../../corpus')
const scan = new Uint8Array(readFileSync(join(corpus, 'huyen-uy-giong-trom.pdf')))
const photograph = new Uint8Array(readFileSync(join(corpus, 'anh-chup-khoi-ben-tre.jpg')))

/** A document of two words, as if recognised at the boxes given (in points). */
function recognised(mediaType: string, boxes: readonly Box[]): Doc {
  const runs = boxes.map((box, index) => ({
    start: index * 4,
    end: index * 4 + 4,
    place: { kind: 'page' as const, page: 1, box, confidence: 0.9 },
  }))
  const source = {
    file: 'a',
    sha256: '',
    mediaType,
    bytes: 0,
    pages: 1,
    ocr: true,
    status: 'read',
    reader: '',
  }
  return { format: 1, id: '', source, text: 'một hai ', runs, marks: [], messages: [] } as unknown as Doc
}
const words = [
  { x: 100, y: 200, width: 200, height: 14 },
  { x: 100, y: 220, width: 350, height: 14 },
]
const whole = [{ id: 'c1', span: { start: 0, end: 8 } }]

describe('pictures of places on recognised pages', () => {
  it.each([
    ['a page of a PDF', 'application/pdf', scan],
    ['a photograph', 'image/jpeg', photograph],
  ])(
    'are cut from %s around all words of the passage, the same bytes each time',
    async (_, mediaType, bytes) => {
      const doc = recognised(mediaType, words)
      const [once, again] = [await placePictures(bytes, doc, whole), await placePictures(bytes, doc, whole)]
      expect(again).toEqual(once)
      const picture = once.get('c1')!
      expect(picture.source).toMatch(/^data:image\/jpeg;base64,\/9j\//u)
      expect(picture.source.length).toBeLessThan(25_000)
      // 350 by 34 points and the paper around them.
      expect(picture.width / picture.height).toBeCloseTo(360 / 44, 0)
    },
  )

  it('are small however much paper a passage takes', async () => {
    const page = recognised('application/pdf', [{ x: 0, y: 0, width: 595, height: 842 }])
    const pictures = await placePictures(scan, page, [{ id: 'c1', span: { start: 0, end: 4 } }])
    for (const { source } of pictures.values()) expect(source.length).toBeLessThan(25_000)
  })

  it.each([
    ['a typed page', typed(recognised('application/pdf', words)), new Uint8Array([1])],
    ['a passage without a word', recognised('application/pdf', []), new Uint8Array([1])],
  ])('are none, and nothing is opened, for %s', async (_, doc, bytes) => {
    expect(await placePictures(bytes, doc, whole)).toEqual(new Map())
  })

  it('are none for a page that is not there', async () => {
    const doc = recognised('application/pdf', words)
    const beyond = { ...doc, runs: doc.runs.map((run) => ({ ...run, place: { ...run.place, page: 99 } })) }
    expect(await placePictures(scan, beyond as Doc, whole)).toEqual(new Map())
  })
})

/** The same document as if its words had been typed: only recognised ones have a confidence. */
function typed(doc: Doc): Doc {
  const text = JSON.stringify(doc, (name, value: unknown) => (name === 'confidence' ? undefined : value))
  return JSON.parse(text) as Doc
}
