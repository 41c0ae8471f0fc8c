import type { Store, StoreChange } from '../ports.js'
import { bare } from '../text/fold.js'

/** A store that lives as long as the process: for commands run without `--store`, and for tests. */
export function memoryStore(): Store {
  const kinds = new Map<string, Map<string, { json: string; words?: string }>>()
  const kindOf = (kind: string): Map<string, { json: string; words?: string }> => {
    let entries = kinds.get(kind)
    if (!entries) kinds.set(kind, (entries = new Map()))
    return entries
  }
  const apply = ({ kind, key, value, words }: StoreChange): void => {
    if (value === null) kindOf(kind).delete(key)
    else {
      const known = words === undefined ? kindOf(kind).get(key)?.words : bare(words)
      kindOf(kind).set(key, { json: JSON.stringify(value), ...(known === undefined ? {} : { words: known }) })
    }
  }
  const sorted = (kind: string): string[] => [...kindOf(kind).keys()].sort()
  return {
    get: async (kind, key) => {
      const entry = kindOf(kind).get(key)
      return entry ? JSON.parse(entry.json) : undefined
    },
    put: async (kind, key, value) => apply({ kind, key, value }),
    delete: async (kind, key) => apply({ kind, key, value: null }),
    keys: async function* (kind) {
      yield* sorted(kind)
    },
    entries: async function* (kind) {
      for (const key of sorted(kind)) yield [key, JSON.parse(kindOf(kind).get(key)!.json)] as const
    },
    write: async (changes) => changes.forEach(apply),
    search: async (kind, words, most) => {
      const asked = bare(words).match(/[\p{L}\p{N}]+/gu) ?? []
      if (asked.length === 0) return []
      const holds = (held: string): boolean => {
        const parts = held.match(/[\p{L}\p{N}]+/gu) ?? []
        return asked.every((word) => parts.some((part) => part.startsWith(word)))
      }
      return sorted(kind)
        .filter((key) => holds(kindOf(kind).get(key)!.words ?? ''))
        .slice(0, most)
    },
    close: async () => undefined,
  }
}
