/** Puts items behind a list, any number of them: `push(...items)` breaks off at some hundred thousand. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item)
}
