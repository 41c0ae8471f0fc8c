import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspectPicture } from '../src/ingest/ocr/picture/picture.js'
import { openEngine } from '../src/ingest/ocr/engines/engine.js'
import { explains } from '../src/ingest/ocr/words/roman-numeral.js'
import { recognisePage } from '../src/ingest/ocr/recognise-page.js'
import { preparePage } from '../src/ingest/ocr/picture/prepare.js'
import { cut, encodePicture } from '../src/ingest/ocr/picture/picture.js'
import { resolutionOf } from '../src/ingest/image/resolution.js'
import { defaultReadOptions, type Context, type OcrEngine, type OcrPage } from '../src/ports.js'

/**
 * Records recognition for the tests, from a folder that scripts/make-scans.ts wrote: what the engine answered for two pages, and pictures of
 * printed numerals. Run after a change of the preparation: npx tsx scripts/record-recognition.ts FOLDER
 */
const folder = process.argv[2]!
const target = join(import.meta.dirname, '../test/fixtures/recognition')
mkdirSync(target, { recursive: true })
const engine = await openEngine('auto')
for (const name of ['library-2', 'water-2']) await recordPage(name)
await recordNumerals()
await engine.close()

async function recordPage(name: string): Promise<void> {
  const image = readFileSync(join(folder, 'office', `${name}.jpg`))
  const answers: { key: string; page: OcrPage }[] = []
  const recording: OcrEngine = {
    ...engine,
    recognize: async (request) => {
      const { width, height } = await inspectPicture(request.image)
      const page = await engine.recognize(request)
      answers.push({ key: `${request.segmentation ?? 3} ${width}x${height}`, page })
      return page
    },
  }
  const context: Context = { models: undefined as never, read: defaultReadOptions, ocr: recording }
  const dpi = resolutionOf(await inspectPicture(image))
  await recognisePage({ image, page: 1, dpi }, context)
  writeFileSync(join(target, `${name}.jpg`), image)
  writeFileSync(join(target, `${name}.json`), `${JSON.stringify({ dpi, answers })}\n`)
}

/** Pictures of the words that the letters print with a Roman numeral, by quality, with what is printed there. */
async function recordNumerals(): Promise<void> {
  const pictures: object[] = []
  for (const quality of ['clean', 'office', 'hard', 'fax', 'worn']) {
    for (const letter of ['library-1', 'water-1', 'water-serif-1']) {
      const ending = quality === 'clean' || quality === 'fax' ? 'png' : 'jpg'
      const image = readFileSync(join(folder, quality, `${letter}.${ending}`))
      const dpi = resolutionOf(await inspectPicture(image))
      const page = await preparePage(image, dpi)
      const truth = readFileSync(join(folder, 'truth', `${letter}.txt`), 'utf8')
      const printed = [...truth.matchAll(/(?:khóa|lần thứ|quý|Quý|thứ) ([IVX]+)/gu)].map((match) => match[1]!)
      const { content } = await recognisePage(
        { image, page: 1, dpi },
        { models: undefined as never, read: defaultReadOptions, ocr: engine },
      )
      const found = content.words.filter(
        (word, at) =>
          /^(?:\(?khóa|thứ|quý|Quý)$/u.test(content.words[at - 1]?.text ?? '') &&
          /^[IVXHLT]/u.test(word.text),
      )
      // Only where every one was found, in order, is it sure which picture shows which.
      if (found.length !== printed.length) continue
      if (found.some((word, at) => !explains(printed[at]!, /[\p{L}\d|]+/u.exec(word.text)?.[0] ?? '')))
        continue
      for (const [at, word] of found.entries()) {
        const point = page.dpi / 72
        const box = {
          x: word.box.x * point - 6,
          y: word.box.y * point - 6,
          width: word.box.width * point + 12,
          height: word.box.height * point + 12,
        }
        const png = await encodePicture(cut(page.picture, box))
        pictures.push({
          quality,
          letter,
          printed: printed[at],
          paper: page.ink.level,
          png: Buffer.from(png).toString('base64'),
        })
      }
    }
  }
  writeFileSync(join(target, 'numerals.json'), `${JSON.stringify(pictures, null, 1)}\n`)
}
