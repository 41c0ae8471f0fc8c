import { foldKey } from '../text/key.js'

/** True where two keys differ by one sign at most: a digit or a letter misread. */
export function isNearKey(a: string, b: string): boolean {
  const [one, other] = [foldKey(a), foldKey(b)]
  if (Math.abs(one.length - other.length) > 1) return false
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  let start = 0
  while (start < shorter.length && shorter[start] === longer[start]) start++
  return shorter.slice(shorter.length === longer.length ? start + 1 : start) === longer.slice(start + 1)
}
