import { foldKey } from '../text/key.js'

/**
 * The form in which keys of documents and citations meet: without the signs between letters, which citations exchange and leave out
 * (`133/KH-TU` for `133-KH/TU`, `SGD&ĐT` for `SGDĐT`); no two documents differ in them alone.
 */
export function matchKey(key: string): string {
  return foldKey(key)
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/-(?!\d)|(?<!\d)-/gu, '')
}

/** True where two keys differ by one sign at most: a digit or a letter misread. */
export function isNearKey(a: string, b: string): boolean {
  return differByOneAtMost(matchKey(a), matchKey(b))
}

/** True where two strings differ by one sign at most, exchanged, put in or left out. */
export function differByOneAtMost(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  let start = 0
  while (start < shorter.length && shorter[start] === longer[start]) start++
  return shorter.slice(shorter.length === longer.length ? start + 1 : start) === longer.slice(start + 1)
}
