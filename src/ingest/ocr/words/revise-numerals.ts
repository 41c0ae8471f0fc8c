import { bare } from '../../../text/fold.js'
import type { PageWord } from '../../layout/page-content.js'
import { choosePageReading } from '../readings.js'
import { possibleNumerals, romanValue } from './roman-numeral.js'

/**
 * Revises congress terms that are no numeral (khóa XTI) by the terms that the document prints elsewhere: the one among them that the
 * engine may have had before it. A term that is a numeral is never changed: a document may name two.
 */
export function reviseNumerals(words: readonly PageWord[]): PageWord[] {
  const printed = new Set(
    words.flatMap((word, at) =>
      isTerm(words, at) && romanValue(coreOf(word.text)) !== null ? [coreOf(word.text)] : [],
    ),
  )
  return words.map((word, at) => {
    if (word.confidence === undefined || !isTerm(words, at)) return word
    const core = coreOf(word.text)
    if (core === '' || romanValue(core) !== null || /\d{2}/u.test(core)) return word
    const possible = possibleNumerals(core).filter((numeral) => printed.has(numeral))
    if (possible.length !== 1) return { ...word, confidence: Math.min(word.confidence, 0.5) }
    return choosePageReading(word, word.text.replace(core, possible[0]!), 'reading/repeated', 0.8)
  })
}

function isTerm(words: readonly PageWord[], at: number): boolean {
  const before = bare(words[at - 1]?.text ?? '').replace(/[^a-z]/gu, '')
  return before === 'khoa' && /^[IVXHLDJT]/u.test(coreOf(words[at]!.text))
}

function coreOf(text: string): string {
  return /^[(“"]{0,2}([\p{L}\p{N}|]{1,8})/u.exec(text)?.[1] ?? ''
}
