/**
 * True where two short strings differ by at most `most` letters put in, left out or exchanged. For names read by a
 * recogniser; strings longer than 200 are compared for equality only, so that the time stays small.
 */
export function isNear(a: string, b: string, most: number): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > most || a.length > 200 || b.length > 200) return false
  if (most === 1) return isOneAway(a, b)
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const exchanged = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      const cost = Math.min(exchanged, above[column]! + 1, current[column - 1]! + 1)
      current.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return false
    above = current
  }
  return above[b.length]! <= most
}

/** The same for one letter: behind the first that differs the rests are equal. */
function isOneAway(a: string, b: string): boolean {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const [left, right] = [a.length >= b.length ? at + 1 : at, b.length >= a.length ? at + 1 : at]
  return a.slice(left) === b.slice(right)
}
