/** Runs of three words under a number each. */
export interface NumberedPhrases {
  /** For each list of words the phrases that begin at its words, two fewer than it has words. */
  readonly lists: readonly Int32Array[]
  readonly size: number
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
  return { lists: phrases, size: triples.size }
}

function numberIn(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}
