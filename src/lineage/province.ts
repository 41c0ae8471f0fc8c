import type { Province } from '../models/models.js'
import { fold } from '../text/fold.js'

/** What of a document shows its province. */
export interface ProvinceSource {
  readonly place: string | null
  readonly issuer: string | null
  readonly superior: string | null
  /** ISO, as precise as known: a province is read by the names of its day. */
  readonly date: string | null
  readonly level: number | null
  /** The document's text, where at hand: `trên địa bàn tỉnh …` and the recipients tell it where nothing else does. */
  readonly text?: string | null
}

/**
 * The province of a document, from its own place, bodies and letterhead (then from its text), by the names of its date; null where nothing
 * shows it, and for a central document, whose place Hà Nội is its seat.
 */
export function provinceOf(
  source: ProvinceSource,
  provinces: readonly Province[],
): { name: string; confidence: number } | null {
  if (source.level === 0) return null
  const index = indexOf(provinces)
  const bodies = [source.issuer, source.superior].flatMap((body) => namesAfterKind(body ?? '', index))
  const place = source.place
    ? (index.byName.get(fold(source.place).replace(/^(?:tỉnh|thành phố|tp\.?) /u, '')) ?? [])
    : []
  const inBodies = choose(bodies, source.date)
  if (inBodies) return { name: inBodies.name, confidence: 0.97 }
  const atPlace = choose(place, source.date)
  if (atPlace)
    return { name: atPlace.name, confidence: source.level === 2 || source.level === 1 ? 0.95 : 0.85 }
  return source.text ? inText(source.text, source.date, index) : null
}

/** True where two provinces are one, or one became part of the other (2025). */
export function areSameProvince(a: string, b: string, provinces: readonly Province[]): boolean {
  if (fold(a) === fold(b)) return true
  return provinces.some(
    ({ name, into }) => into !== null && ((name === a && into === b) || (name === b && into === a)),
  )
}

interface ProvinceIndex {
  readonly byName: ReadonlyMap<string, Province[]>
  readonly pattern: RegExp
}
const indexes = new WeakMap<readonly Province[], ProvinceIndex>()

function indexOf(provinces: readonly Province[]): ProvinceIndex {
  const known = indexes.get(provinces)
  if (known) return known
  const byName = new Map<string, Province[]>()
  for (const province of provinces) {
    for (const name of [province.name, ...province.spellings])
      byName.set(fold(name), [...(byName.get(fold(name)) ?? []), province])
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).join('|')
  // A kind before the name: `Lạng Sơn` alone may be a street, `tỉnh Lạng Sơn` is the province.
  const pattern = new RegExp(
    String.raw`(?:tỉnh|tỉnh ủy|tỉnh đoàn|thành phố|tp\.?|thành ủy|thành đoàn) (${names})(?![A-Za-zÀ-ỹ])`,
    'gu',
  )
  const made = { byName, pattern }
  indexes.set(provinces, made)
  return made
}

function namesAfterKind(printed: string, { byName, pattern }: ProvinceIndex): Province[] {
  return [...fold(printed).matchAll(pattern)].flatMap((match) => byName.get(match[1]!) ?? [])
}

/** Of rows with one name, the one in use on the day; where none was, the first: an old name lives on in print. */
function choose(candidates: readonly Province[], date: string | null): Province | null {
  if (date === null) return candidates[0] ?? null
  const day = date.padEnd(10, '-99').slice(0, 10)
  return (
    candidates.find(
      ({ from, until }) =>
        (from === null || from <= day) && (until === null || date.slice(0, until.length) <= until),
    ) ??
    candidates[0] ??
    null
  )
}

/** The province named most often with its kind; null where another is named nearly as often. */
function inText(
  text: string,
  date: string | null,
  index: ProvinceIndex,
): { name: string; confidence: number } | null {
  const counts = new Map<string, number>()
  for (const found of namesAfterKind(text.slice(0, 200_000), index))
    counts.set(found.name, (counts.get(found.name) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!first || (second && second[1] * 2 > first[1])) return null
  const province = choose(index.byName.get(fold(first[0])) ?? [], date)
  return province ? { name: province.name, confidence: first[1] > 1 ? 0.75 : 0.6 } : null
}
