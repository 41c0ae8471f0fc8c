/** Runs of three words under a number each. */
export interface NumberedPhrases {
  /** For each list of words the phrases that begin at its words, two fewer than it has words. */
  readonly lists: readonly Int32Array[]
  readonly size: number
  /** The number of a phrase; -1 for one that stands in none of the lists. */
  readonly find: (first: number, second: number, third: number) => number
}

/** Numbers the runs of three words in lists of words, which are numbers below `size`. */
export function numberPhrases(lists: readonly Int32Array[], size: number): NumberedPhrases {
  const pairs = new Map<number, number>()
  const triples = new Map<number, number>()
  // By way of the pairs: three numbers in one would be a float, and dear to look up.
  const phrases = lists.map((words) => {
    const found = new Int32Array(Math.max(0, words.length - 2))
    for (let at = 0; at < found.length; at++) {
      const pair = numberIn(pairs, words[at]! * size + words[at + 1]!)
      found[at] = numberIn(triples, pair * size + words[at + 2]!)
    }
    return found
  })
  const find = (first: number, second: number, third: number): number => {
    const pair = pairs.get(first * size + second)
    return pair === undefined ? -1 : (triples.get(pair * size + third) ?? -1)
  }
  return { lists: phrases, size: triples.size, find }
}

function numberIn(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

/** In how many of the lists each number stands. */
export function countIn(lists: readonly Int32Array[], size: number): Int32Array {
  const counts = new Int32Array(size)
  const seenIn = new Int32Array(size).fill(-1)
  lists.forEach((list, at) => {
    for (const number of list) {
      if (seenIn[number] === at) continue
      seenIn[number] = at
      counts[number]!++
    }
  })
  return counts
}
