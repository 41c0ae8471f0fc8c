/** Keeps the newest results of a costly look-up, as many as `most`. */
export function cached<T>(most: number, make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  return (key) => {
    const known = kept.get(key)
    if (known) {
      // Taken out and put in again: the first entry is the one unused for longest.
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const made = make(key)
    kept.set(key, made)
    made.catch(() => kept.delete(key))
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return made
  }
}
