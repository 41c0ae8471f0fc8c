import type { PageWord } from '../../layout/page-content.js'
import { opensLine } from './opens-line.js'
import { choosePageReading } from '../readings.js'

/**
 * Takes specks of a fax off the words they stand before: signs that close a word never open one (`:I-`, `.năm`), and a quotation mark that opens
 * a line is closed again further on. A sign by itself at the head of a line is left out.
 */
export function reviseSpecks(words: readonly PageWord[]): PageWord[] {
  return words.flatMap((word, at) => {
    if (word.confidence === undefined) return [word]
    const text = word.text.normalize('NFC')
    const opens = opensLine(words, at)
    if (opens && /^[.,:;'‘’`_·]$/u.test(text)) return []
    const speck = opens ? (openingSpeck(text) ?? openQuote(words, at)) : innerSpeck(text)
    if (speck === null) return [word]
    return [choosePageReading(word, text.slice(speck.length), 'reading/speck', word.confidence)]
  })
}

/** Signs before the first word of a line, where no number goes on that a dot or a comma parts; a dash before a number that has its own. */
function openingSpeck(text: string): string | null {
  return (/^[.,:;`_·¡]{1,2}(?=[\p{L}\p{N}("“])/u.exec(text) ?? /^-(?=\d{1,2}[-.]$)/u.exec(text))?.[0] ?? null
}

/** Inside a line digits may follow a dot or a comma: a number that was read in two. */
function innerSpeck(text: string): string | null {
  return /^[.,:;`_·¡](?=\p{L}{2})/u.exec(text)?.[0] ?? null
}

/** How many words a quotation may be long. */
const quoted = 80

function openQuote(words: readonly PageWord[], at: number): string | null {
  const text = words[at]!.text
  const mark = /^["“'‘](?=[\p{L}\p{N}])/u.exec(text)?.[0]
  if (mark === undefined || /["”'’]/u.test(text.slice(1))) return null
  const rest = words.slice(at + 1, at + 1 + quoted)
  return rest.some((word) => /["”'’]/u.test(word.text)) ? null : mark
}
