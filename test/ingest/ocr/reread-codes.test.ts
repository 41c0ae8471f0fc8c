import { describe, expect, it } from 'vitest'
import { rereadCodes } from '../../../src/ingest/ocr/rereading/reread-codes.js'
import type { OcrEngine } from '../../../src/ports.js'
import { blank, pageOf } from './draw.js'

/** An engine that answers with one text after the other, and counts how often it was asked. */
function answering(...texts: readonly string[]): { engine: OcrEngine; asked: () => number } {
  let asked = 0
  const box = { x: 0, y: 0, width: 90, height: 20 }
  const engine: OcrEngine = {
    name: 'answering',
    version: '1',
    recognize: () => {
      const words = texts[asked++]!.split(' ').map((text) => ({ text, box, confidence: 0.9 }))
      return Promise.resolve({ lines: [{ words, box }], turned: 0 })
    },
    close: () => Promise.resolve(),
  }
  return { engine, asked: () => asked }
}

const cases = [
  { read: '40/NQ-HĐND', sure: 0.87, answers: ['49/NQ-HĐND', '49/NQ-HĐND'], now: '49/NQ-HĐND', confidence: 0.85, why: 'two readings of the code alone agree' },
  { read: '(49/NQ-HĐND)', sure: 0.84, answers: ['49/NQ-HĐND.'], now: '(49/NQ-HĐND)', confidence: 0.91, why: 'the second reading bears out the first' },
  { read: '49/NQ-HĐND', sure: 0.87, answers: ['4/NQ-HĐND', '49/NQ-HĐND'], now: '49/NQ-HĐND', confidence: 0.75, why: 'the third reading decides for the first' },
  { read: '40/NQ-HĐND', sure: 0.87, answers: ['49/NQ-HĐND', '19/NQ-HĐND'], now: '40/NQ-HĐND', confidence: 0.55, why: 'three readings differ' },
  { read: '40/NQ-HĐND', sure: 0.87, answers: ['—', '—'], now: '40/NQ-HĐND', confidence: 0.55, why: 'alone it is no code' },
  { read: '40/NQ-HĐND', sure: 0.95, answers: [], now: '40/NQ-HĐND', confidence: 0.95, why: 'the engine was sure' },
  { read: 'ngày', sure: 0.5, answers: [], now: 'ngày', confidence: 0.5, why: 'no code' },
] // prettier-ignore

describe('a code read again by itself', () => {
  it.each(cases)('$read: $why', async ({ read, sure, answers, now, confidence }) => {
    const { engine, asked } = answering(...answers)
    const box = { x: 100, y: 100, width: 90, height: 20 }
    const lines = [{ words: [{ text: read, box, confidence: sure }], box }]
    const [line] = await rereadCodes(pageOf(blank(400, 300)), engine, lines)
    expect(line!.words[0]).toMatchObject({ text: now, confidence })
    expect(line!.words[0]!.reading?.raw).toBe(now === read ? undefined : read)
    expect(asked()).toBe(answers.length)
  })
})
