import type { PageWord } from '../layout/page-content.js'
import { opensLine } from './opens-line.js'
import { choosePageReading } from './readings.js'

/**
 * Revises what opens a printed line: `1.` that was read as an I with a tone (no label has one), and TỈNH, whose hook above an I of capitals is
 * read as any other tone. A line is told by the place of its words: nothing stands close to the left.
 */
export function reviseLabels(words: readonly PageWord[]): PageWord[] {
  const first = words.findIndex((word, at) => /^I[.\-–)]$/u.test(word.text) && opensLine(words, at))
  return words.map((word, at) => {
    if (word.confidence === undefined || !opensLine(words, at)) return word
    const text = word.text.normalize('NFC')
    const next = words[at + 1]?.text.normalize('NFC') ?? ''
    const label = /^[ÌÍĨỈỊ!|]([.)])$/iu.exec(text)
    if (label && /^\p{Lu}\p{Ll}/u.test(next))
      return choosePageReading(word, `1${label[1]!}`, 'reading/label', 0.85)
    // After a part I, an H before capitals is a II whose serifs run together.
    const part = /^[HN]([.\-–)])$/u.exec(text)
    if (part && first >= 0 && first < at && /^\p{Lu}{2,}/u.test(next))
      return choosePageReading(word, `II${part[1]!}`, 'reading/label', 0.85)
    if (/^T[ÌÍĨ]NH$/u.test(text) && /^\p{Lu}{2,}$/u.test(next))
      return choosePageReading(word, 'TỈNH', 'reading/place', 0.9)
    return word
  })
}
