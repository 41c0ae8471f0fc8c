import { printed } from '../changes/exchanges.js'
import { trimSigns } from '../units/trim.js'
import type { WordSide } from '../words/words.js'

const mostWords = 6
const mostWordsBefore = 8
const fewestWords = 2

/**
 * What a bare number counts, as printed: the words behind it to the next sign, else those before it. `from` and `to` are places among
 * the words of the side; empty where it stands alone.
 */
export function aboutNumber(side: WordSide, from: number, to: number): string {
  const { lexemes, text } = side
  if (lexemes.slice(from, to).some(({ kind }) => kind !== 'number')) return ''
  const parts = (at: number): boolean =>
    /[,;:.)]$/u.test(text.slice(lexemes[at]!.start, lexemes[at]!.wordsEnd))
  let end = to
  while (end < lexemes.length && end - to < mostWords && !parts(end - 1)) end++
  let start = from
  if (end - to < fewestWords) {
    end = to
    while (start > 0 && from - start < mostWordsBefore && !parts(start - 1)) start--
  }
  const [words, behind] = end > to ? [lexemes.slice(to, end), true] : [lexemes.slice(start, from), false]
  if (words.length < fewestWords) return ''
  const quoted = trimSigns(printed(side, words))
  if (!behind) return `… ${quoted}`
  return end < lexemes.length && !parts(end - 1) ? `… ${quoted}…` : `… ${quoted}`
}
