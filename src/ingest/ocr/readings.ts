import type { OcrLine, OcrWord } from '../../ports.js'
import type { PageWord } from '../layout/page-content.js'

/** A recognised word with the engine's first reading where another one was chosen. `why` is a code of the phrases of ingest. */
export interface ReadWord extends OcrWord {
  readonly reading?: { readonly raw: string; readonly why: string }
}
export interface ReadLine extends OcrLine {
  readonly words: readonly ReadWord[]
}

/** The word with another text: its first reading is kept, however often it changes; the same text only takes the confidence. */
export function chooseReading(word: ReadWord, text: string, why: string, confidence: number): ReadWord {
  if (text === word.text) return { ...word, confidence }
  const raw = word.reading?.raw ?? word.text
  if (raw === text) return { text, box: word.box, confidence }
  return { ...word, text, confidence, reading: { raw, why } }
}

/** The same for a word of a page. A word that a person typed has no confidence and takes no reading. */
export function choosePageReading(word: PageWord, text: string, why: string, confidence: number): PageWord {
  if (text === word.text) return word
  const raw = word.reading?.raw ?? word.text
  return { ...word, text, confidence, reading: raw === text ? undefined : { raw, why } }
}
