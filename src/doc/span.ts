/** A stretch of a document's text: UTF-16 offsets from 0, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with where a reader finds it: `line` from 1 (of the file for plain text, else of the text), `page` from 1 or null. */
export interface Located extends Span {
  readonly line: number
  readonly page: number | null
}

/** What a span names. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** True where `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** True where the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The span without blanks at its two ends; empty at `start` where nothing but blanks is left. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlankAt(text, start)) start++
  while (end > start && isBlankAt(text, end - 1)) end--
  return { start, end }
}

/** True where a blank stands, as `\s` means it: told by its code, since a pattern for one sign takes ten times as long. */
export function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code === 0xa0 || (code >= 0x1680 && /\s/u.test(text[at]!))
}
