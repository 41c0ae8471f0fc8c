/** What of a page's truth was found. Words count as printed, whitespace apart; `critical` are numbers, codes, dates and Roman numerals. */
export interface Measure {
  readonly words: readonly [found: number, all: number]
  readonly codes: readonly [found: number, all: number]
  readonly dates: readonly [found: number, all: number]
  readonly terms: readonly [found: number, all: number]
  readonly numerals: readonly [found: number, all: number]
  /** Edits of characters from the truth to what was read, in reading order, and the characters of the truth. */
  readonly characters: readonly [edits: number, all: number]
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

const patterns = {
  codes: /(?<!\d)\d{1,5}(?:\/\d{4})?[-/]\p{Lu}\p{L}{0,7}(?:[-/]\p{Lu}\p{L}{0,9}){1,2}/gu,
  dates: /(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}|ngày \d{1,2} tháng \d{1,2} năm \d{4}/gu,
  terms: /(?:khóa|lần thứ|quý|Quý|tuần thứ) \(?[IVX]+/gu,
  numerals: /(?<![\p{L}\p{N}])[IVX]+(?![\p{L}\p{N}])/gu,
} as const

/** Compares what was read with what is printed. */
export function measure(truth: string, read: string): Measure {
  const [wanted, got] = [bag(truth.normalize('NFC').split(/\s+/u)), bag(read.normalize('NFC').split(/\s+/u))]
  const matches = (pattern: RegExp): readonly [number, number] => {
    const of = (text: string): Map<string, number> =>
      bag([...text.replace(/\s+/gu, ' ').matchAll(pattern)].map((match) => match[0]))
    return shared(of(truth), of(read))
  }
  return {
    words: shared(wanted, got),
    codes: matches(patterns.codes),
    dates: matches(patterns.dates),
    terms: matches(patterns.terms),
    numerals: matches(patterns.numerals),
    characters: [distance(plain(truth), plain(read)), plain(truth).length],
    missed: difference(wanted, got),
    extra: difference(got, wanted),
  }
}

/** Sums of several pages. */
export function total(measures: readonly Measure[]): Measure {
  const sum = (of: (one: Measure) => readonly [number, number]): readonly [number, number] => [
    measures.reduce((all, one) => all + of(one)[0], 0),
    measures.reduce((all, one) => all + of(one)[1], 0),
  ]
  return {
    words: sum((one) => one.words),
    codes: sum((one) => one.codes),
    dates: sum((one) => one.dates),
    terms: sum((one) => one.terms),
    numerals: sum((one) => one.numerals),
    characters: sum((one) => one.characters),
    missed: measures.flatMap((one) => one.missed),
    extra: measures.flatMap((one) => one.extra),
  }
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

function bag(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function shared(wanted: Map<string, number>, got: Map<string, number>): readonly [number, number] {
  let [found, all] = [0, 0]
  for (const [word, count] of wanted) {
    all += count
    found += Math.min(count, got.get(word) ?? 0)
  }
  return [found, all]
}

function difference(of: Map<string, number>, without: Map<string, number>): string[] {
  return [...of].flatMap(([word, count]) =>
    Array.from({ length: Math.max(0, count - (without.get(word) ?? 0)) }, () => word),
  )
}

/** Levenshtein's distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
