import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodePicture } from '../../../src/ingest/ocr/picture/picture.js'
import { romanStrokes } from '../../../src/ingest/ocr/words/roman-strokes.js'

interface Printed {
  readonly quality: string
  readonly letter: string
  readonly printed: string
  readonly paper: number
  readonly png: string
}
const file = join(import.meta.dirname, '../../fixtures/recognition/numerals.json')
const pictures = JSON.parse(readFileSync(file, 'utf8')) as Printed[]

async function strokesOf(picture: Printed): Promise<string | null> {
  const decoded = await decodePicture(Buffer.from(picture.png, 'base64'))
  const box = { x: 6, y: 6, width: decoded.width - 12, height: decoded.height - 12 }
  return romanStrokes(decoded, box, picture.paper, { goesOn: true })?.numeral ?? null
}

describe('strokes of printed numerals', () => {
  it('has pictures of several numerals, fonts and qualities', () => {
    expect(new Set(pictures.map((one) => one.printed)).size).toBeGreaterThanOrEqual(6)
    expect(new Set(pictures.map((one) => one.letter)).size).toBeGreaterThanOrEqual(2)
  })

  it('reads at least nine of ten of them', async () => {
    const read = await Promise.all(pictures.map(strokesOf))
    const right = read.filter((numeral, at) => numeral === pictures[at]!.printed).length
    expect(right / pictures.length).toBeGreaterThanOrEqual(0.9)
  })

  it('sees no numeral where there is no ink', () => {
    const blank = { width: 60, height: 40, grey: new Uint8Array(2400).fill(255) }
    expect(romanStrokes(blank, { x: 5, y: 5, width: 50, height: 30 }, 255)).toBeNull()
  })
})
