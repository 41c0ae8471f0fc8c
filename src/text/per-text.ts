import type { Span } from '../doc/span.js'

/**
 * A reading of stretches that answers each once a text: deadlines and assignments ask about the same sentences, some of them for every time
 * that stands below. Only what was asked of the last text is kept.
 */
export function perText<Value>(
  read: (text: string, span: Span) => Value,
): (text: string, span: Span) => Value {
  let last = ''
  let known = new Map<number, Value>()
  return (text, span) => {
    if (text !== last) {
      last = text
      known = new Map()
    }
    const key = span.start * longest + (span.end - span.start)
    let value = known.get(key)
    if (value === undefined) {
      value = read(text, span)
      known.set(key, value)
    }
    return value
  }
}

// More signs than any text has; the key is exact up to twice as many.
const longest = 2 ** 26
