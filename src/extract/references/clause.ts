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
  if (text[at - 1] !== '\n' || !/[\p{Ll}\d]/u.test(text[at] ?? '')) return false
  return /[\p{Ll}\d,]\s?$/u.test(text.slice(Math.max(0, at - 3), at - 1))
}
