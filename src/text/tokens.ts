import type { Span } from '../doc/span.js'

/** One word as printed, with its span. `126-KL/TW`, `25/10/2021`, `1.1` and `T/M` are one word each; any other sign stands alone. */
export interface Token extends Span {
  readonly text: string
}

const word = /[\p{L}\p{M}\p{N}]+(?:[-/.][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu

/** Words and signs of a text in order; blanks are left out. Offsets are UTF-16 units from the start of `text`, moved by `offset`. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(word)) {
    const start = offset + match.index
    tokens.push({ text: match[0], start, end: start + match[0].length })
  }
  return tokens
}

/** True for a token that holds a letter or a digit: a word and not a sign. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token)
}
