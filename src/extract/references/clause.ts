/** The stretch between the last of the stop signs and `at`, at most `reach` characters back and not before `from`: walked by hand, so that it stays linear. */
export function clauseBefore(
  text: string,
  at: number,
  { stops, reach, from = 0 }: { stops: string; reach: number; from?: number },
): string {
  let start = at
  const limit = Math.max(0, from, at - reach)
  while (start > limit && !stops.includes(text[start - 1]!)) start--
  return text.slice(start, at)
}
