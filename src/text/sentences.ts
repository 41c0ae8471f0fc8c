import type { Span } from '../doc/span.js'
import { trimSpan } from '../doc/span.js'
import { matchesOf } from './matches.js'
import { perText } from './per-text.js'

/**
 * The sentences of a stretch of text, in order, without blanks at their ends. A full stop ends one where a blank and a
 * capital, a digit, a quotation mark or a bracket follow, but not after an abbreviation (`TP.`, `Th.S.`), an initial or a number's label.
 */
export const sentencesOf = perText((text, span): readonly Span[] => {
  const sentences: Span[] = []
  let from = span.start
  for (const match of matchesOf(text.slice(span.start, span.end), /[.!?…](?=[\s"”’')]*\s)/gu)) {
    const at = span.start + match.index
    if (at < from || !endsSentence(text, from, at, span.end)) continue
    push(sentences, text, { start: from, end: at + 1 })
    from = at + 1
  }
  push(sentences, text, { start: from, end: span.end })
  return sentences
})

/** The stretch between two strong stops (full stop of a sentence, semicolon) around `at`, inside `sentence`. */
export function clauseAround(text: string, sentence: Span, at: number): Span {
  // Looked for inside the sentence alone: a text without semicolons would be searched from end to end for each of its clauses.
  const before = text.slice(sentence.start, at).lastIndexOf(';')
  const after = text.slice(at, sentence.end).indexOf(';')
  return trimSpan(text, {
    start: before < 0 ? sentence.start : sentence.start + before + 1,
    end: after < 0 ? sentence.end : at + after,
  })
}

const abbreviation =
  /(?:^|[\s("“])(?:tp|tx|th\.?s|ts|pgs|gs|bs|cn|ks|đ\/c|[ôbqph]|mr|mrs|st|tr|nxb|v\.v|tt|no|t\.ư)$/iu

function endsSentence(text: string, from: number, at: number, end: number): boolean {
  const next = /^[.…\s"”’')]*/u.exec(text.slice(at + 1, Math.min(end, at + 12)))![0].length + at + 1
  if (next >= end) return false
  if (!/[\p{Lu}\d"“‘'(*+\-–]/u.test(text[next]!)) return false
  if (text[at] !== '.') return true
  const left = text.slice(Math.max(from, at - 12), at)
  // `1. Nội dung`, `I. Mục đích`: a label, not the end of a sentence.
  if (/^[\s("“]*(?:\d{1,2}|[ivx]{1,5}|[a-zÀ-ỹ])$/iu.test(text.slice(from, at))) return false
  return !abbreviation.test(left) && !/(?:^|[\s.])\p{Lu}$/u.test(left)
}

function push(sentences: Span[], text: string, span: Span): void {
  const trimmed = trimSpan(text, span)
  if (/[A-Za-zÀ-ỹ\d]/u.test(text.slice(trimmed.start, trimmed.end))) sentences.push(trimmed)
}
