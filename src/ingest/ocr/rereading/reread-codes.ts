import type { OcrEngine } from '../../../ports.js'
import type { PreparedPage } from '../picture/prepare.js'
import { grow, readPart } from '../read-page.js'
import { chooseReading, type ReadLine, type ReadWord } from '../readings.js'

/** A document code: number, perhaps a year, type and issuer (36-HD/VPTW, 30/2020/NĐ-CP). */
const code = /\d{1,5}(?:\/\d{4})?[-–/]\p{Lu}\p{L}{0,9}(?:[-–/]\p{L}{1,14}){0,3}/u

/** Below this confidence a code is read once more; above it a second reading has not been seen to differ. */
const doubted = 0.9

/**
 * Reads document codes once more, each alone: in its line an engine guesses a blurred figure from what stands around it (20 for 29). Where the two
 * readings differ, a third one, enlarged, decides; where all three do, none is believed.
 */
export async function rereadCodes(
  page: PreparedPage,
  engine: OcrEngine,
  lines: readonly ReadLine[],
): Promise<ReadLine[]> {
  const result: ReadLine[] = []
  for (const line of lines) {
    const words: ReadWord[] = []
    for (const word of line.words)
      words.push(word.confidence < doubted && code.test(word.text) ? await reread(page, engine, word) : word)
    result.push({ ...line, words })
  }
  return result
}

async function reread(page: PreparedPage, engine: OcrEngine, word: ReadWord): Promise<ReadWord> {
  const first = code.exec(word.text)![0]
  const second = await readAlone(page, engine, word, 1)
  if (second === first) return { ...word, confidence: Math.max(word.confidence, 0.91) }
  const third = await readAlone(page, engine, word, 1.4)
  if (third === first) return { ...word, confidence: Math.min(word.confidence, 0.75) }
  if (third === null || third !== second) return { ...word, confidence: Math.min(word.confidence, 0.55) }
  return chooseReading(word, word.text.replace(first, second), 'reading/alone', 0.85)
}

/** The one code that is read in a word's box; null where there is none. */
async function readAlone(
  page: PreparedPage,
  engine: OcrEngine,
  { box }: ReadWord,
  scale: number,
): Promise<string | null> {
  const lines = await readPart(page, engine, grow(box, page.dpi / 40), { segmentation: 7, scale })
  const text = lines.flatMap((line) => line.words.map((word) => word.text)).join(' ')
  return code.exec(text)?.[0] ?? null
}
