/**
 * The stretch between the last of the stop signs and `at`, at most `reach` characters back and not before `from`: walked by hand, so that it stays linear.
 * Where a line's end is a stop, one inside a sentence is none: the next line goes on with a small letter or a digit.
 */
export function clauseBefore(
  text: string,
  at: number,
  { stops, reach, from = 0 }: { stops: string; reach: number; from?: number },
): string {
  let start = at
  const limit = Math.max(0, from, at - reach)
  while (start > limit && (!stops.includes(text[start - 1]!) || isWrap(text, start))) start--
  return text.slice(start, at)
}

/** True where the sign before `at` is a line's end that a hard wrap left; behind capitals it parts a heading from its text. */
function isWrap(text: string, at: number): boolean {
  if (text[at - 1] !== '\n') return false
  const line = text.slice(Math.max(0, at - 8), at - 1)
  if (/(?:^|\s)(?:tại|theo|của|và|về|do|số)\s?$/u.test(line)) return true
  return /^(?:[\p{Ll}\d]|- \p{Lu})/u.test(text.slice(at, at + 3)) && /[\p{Ll}\d,]\s?$/u.test(line)
}
