import { isBlankAt } from '../doc/span.js'

/** A text without the given signs (and blanks) at its end. A loop, where a pattern would try every run of signs in the middle. */
export function trimEndOf(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && (isBlankAt(text, end - 1) || signs.includes(text[end - 1]!))) end--
  return text.slice(0, end)
}

/** The text without the given signs and blanks at its start. */
export function trimStartOf(text: string, signs: string): string {
  let start = 0
  while (start < text.length && (isBlankAt(text, start) || signs.includes(text[start]!))) start++
  return text.slice(start)
}
