import type { PageWord } from '../../layout/page-content.js'
import { opensLine } from './opens-line.js'
import { choosePageReading } from '../readings.js'
import { possibleNumerals, romanValue, toRoman } from './roman-numeral.js'

/**
 * Revises what opens a printed line: `1.` that was read as an I with a tone (no label has one), and TỈNH, whose hook above an I of capitals is
 * read as any other tone. A line is told by the place of its words: nothing stands close to the left.
 */
export function reviseLabels(words: readonly PageWord[]): PageWord[] {
  let last = 0
  return words.map((word, at) => {
    if (!opensLine(words, at)) return word
    const text = word.text.normalize('NFC')
    const next = words[at + 1]?.text.normalize('NFC') ?? ''
    const part = partOf(text, next, last)
    last = part?.value ?? last
    if (word.confidence === undefined) return word
    if (part !== null) return choosePageReading(word, part.text, 'reading/label', 0.85)
    const label = /^[ÌÍĨỈỊ!|]([.)])$/iu.exec(text)
    if (label && /^\p{Lu}\p{Ll}/u.test(next))
      return choosePageReading(word, `1${label[1]!}`, 'reading/label', 0.85)
    if (/^T[ÌÍĨ]NH$/u.test(text) && /^\p{Lu}{2,}$/u.test(next))
      return choosePageReading(word, 'TỈNH', 'reading/place', 0.9)
    return word
  })
}

/**
 * The label of a part before its title in capitals, and its value: as printed, or, where it is no numeral, the one after `last` that an engine may
 * have had before it (`HI.` after II; `H-` and `N-`, whose serifs run together, after I). A numeral stays: a document may misnumber its parts.
 */
function partOf(text: string, next: string, last: number): { text: string; value: number } | null {
  const match = /^([IVXHNJLTUl1|!]{1,6})([.\-–)])$/u.exec(text)
  if (match === null || !/^\p{Lu}{2,}/u.test(next)) return null
  const [core, sign] = [match[1]!, match[2]!]
  const value = romanValue(core)
  if (value !== null) return { text, value }
  if (last === 0 || /^\d/u.test(core)) return null
  const wanted = toRoman(last + 1)
  const isMeant = possibleNumerals(core).includes(wanted) || (core === 'N' && wanted === 'II')
  return isMeant ? { text: wanted + sign, value: last + 1 } : null
}
