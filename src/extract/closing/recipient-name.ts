import type { Span } from '../../doc/span.js'
import { trimEndOf } from '../../text/trim.js'

/** A recipient as printed: no dash, no closing mark, no comma before a note in brackets, stray signs of a brace left out. */
export function recipientName(text: string, spans: readonly Span[]): string {
  const joined = spans.map((span) => text.slice(span.start, span.end)).join(' ')
  const plain = joined
    .replace(/[*_`\\{}|¦]+/gu, ' ')
    .replace(/^\s*(?:(?:~\s)?[-–—−•*+·▪►‐_~]+\s*|\d{1,2}[.)]\s+)/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  // A single small letter behind the closing comma is a stroke of the other column.
  const name = trimEndOf(plain.replace(/[,;.] \p{Ll}$/u, ''), '.,;:/')
  const note = /\([^()]*\)$/u.exec(name)
  if (!note || /[A-Za-zÀ-ỹ\d]$/u.test(name.slice(0, note.index))) return name
  return `${trimEndOf(name.slice(0, note.index), '.,;:')} ${note[0]}`.trim()
}
