/** Puts two texts in order by their code units, which is the same on every machine: negative, 0 or positive, for `sort`. */
export function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
