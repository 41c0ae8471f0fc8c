import { isBlankAt } from '../../doc/span.js'
import type { DocumentType } from '../../models/models.js'
import { bare } from '../../text/fold.js'
import { isLetterAt } from '../../text/letters.js'
import { matchesOf } from '../../text/matches.js'

/** What the gazetteer of document types says, in the forms that reading citations needs. Made once a set of models. */
export interface TypeWords {
  /** The type word that ends right before `at` (with `số`, a colon, `của` its issuer aside): its name and where it starts. */
  readonly before: (text: string, at: number) => TypeWord | null
  /** The same where the tones of the word were misread (`Chi thị số 5-CT/TW`): taken only where the symbol's abbreviation is its own. */
  readonly misreadBefore: (text: string, at: number, abbreviation: string) => TypeWord | null
  /** The type word that ends at `end`. */
  readonly endingAt: (text: string, end: number) => TypeWord | null
  /** The type word that starts at `at`. */
  readonly at: (text: string, at: number) => TypeWord | null
  /** Every type word of a clause, in order. For short stretches: whole texts are asked from the side of what is looked for. */
  readonly all: (text: string) => TypeWord[]
  readonly abbreviationsOf: (type: string) => readonly string[]
  readonly isAbbreviation: (abbreviation: string) => boolean
  /** The one type of an abbreviation; null where several share it (QĐ of the Party) and none is usual. */
  readonly typeOf: (abbreviation: string, state: boolean) => string | null
}

export interface TypeWord {
  readonly name: string
  readonly start: number
  readonly end: number
}

const longestLeft = 60
// At least a blank or a colon, then `số` in the spellings of typists and recognition.
const betweenTypeAndNumber = /(?:\s{1,3}\(?|\s{0,3}:\s{0,3})(?:(?:số|sổ|sô)\s{0,3}[:.]?\s{0,3})?$/iu
const mostWords = 5

/** Makes the look-ups from the gazetteer of document types. */
export function typeWords(types: readonly DocumentType[]): TypeWords {
  const names = new Map(types.map(({ name }) => [fold(name), name]))
  const abbreviations = new Map(types.map((type) => [type.name, type.abbreviations]))
  const known = new Set(types.flatMap((type) => type.abbreviations))
  const word = (printed: string, start: number): TypeWord => ({
    name: names.get(fold(printed))!,
    start,
    end: start + printed.length,
  })
  const bareNames = new Map(types.map(({ name }) => [bare(name), name]))
  const endBefore = (text: string, at: number): number | null => {
    const left = text.slice(Math.max(0, at - longestLeft), at)
    const tail = betweenTypeAndNumber.exec(left)
    return tail ? at - left.length + tail.index : null
  }
  const endingAt = (text: string, end: number): TypeWord | null => {
    const stretch = text.slice(Math.max(0, end - longestLeft), end)
    const isName = (words: string): boolean => names.has(fold(words))
    const printed = lastWords(stretch).find(isName) ?? runOn(stretch).find(isName)
    if (printed === undefined || isLawAtLarge(stretch, printed)) return null
    return word(printed, end - printed.length)
  }
  return {
    before(text, at) {
      const end = endBefore(text, at)
      return end === null ? null : endingAt(text, end)
    },
    misreadBefore(text, at, abbreviation) {
      const end = endBefore(text, at)
      if (end === null) return null
      for (const printed of lastWords(text.slice(Math.max(0, end - longestLeft), end))) {
        // `Ouy định`: the tail of a Q lost.
        const name = bareNames.get(bare(printed.replace(/\s+/gu, ' ')).replace(/^ou/u, 'qu'))
        if (name && abbreviations.get(name)!.some((one) => isReadAs(one, abbreviation)))
          return { name, start: end - printed.length, end }
      }
      return null
    },
    endingAt,
    at: (text, at) => {
      const printed = firstWords(text.slice(at, at + longestLeft)).find((words) => names.has(fold(words)))
      return printed === undefined ? null : word(printed, at)
    },
    all: (clause) => {
      const found: TypeWord[] = []
      for (const match of matchesOf(clause, /[A-Za-zÀ-ỹ]+/gu)) {
        if (match.index < (found.at(-1)?.end ?? 0)) continue
        const printed = firstWords(clause.slice(match.index, match.index + longestLeft)).find((words) =>
          names.has(fold(words)),
        )
        if (printed !== undefined) found.push(word(printed, match.index))
      }
      return found
    },
    abbreviationsOf: (type) => abbreviations.get(type) ?? [],
    isAbbreviation: (abbreviation) => known.has(abbreviation),
    typeOf: (abbreviation, state) => usual(abbreviation, state) ?? firstOf(types, abbreviation, state),
  }
}

/** An abbreviation as printed, or with its marks or the strokes of an H misread. */
function isReadAs(known: string, printed: string): boolean {
  return known === printed || bare(known) === bare(printed) || known === printed.replace(/II/u, 'H')
}

/** `Thực hiệnNghị quyết số …`: the last words from a capital on that a converter ran together with the word before. */
function runOn(stretch: string): string[] {
  const match = /(?<=[a-zà-ỹ])[BCĐHKLNPQT][a-zà-ỹ]{1,8}(?: [a-zà-ỹ]{1,8}){0,3}$/u.exec(stretch)
  return match ? [match[0]] : []
}

/** `văn bản quy phạm pháp luật số …`: the law at large, not a law. */
function isLawAtLarge(stretch: string, printed: string): boolean {
  return printed.toLowerCase() === 'luật' && /pháp\s{1,2}luật$/iu.test(stretch)
}

/** The last one to five words of a stretch as printed, the longest first. */
function lastWords(stretch: string): string[] {
  const found: string[] = []
  let start = stretch.length
  for (let count = 0; count < mostWords && start > 0; count++) {
    let next = start
    while (next > 0 && isBlankAt(stretch, next - 1)) next--
    while (next > 0 && isLetterAt(stretch, next - 1)) next--
    if (next === start || !isLetterAt(stretch, next)) break
    found.unshift(stretch.slice(next))
    start = next
  }
  return found
}

/** The first one to five words of a stretch as printed, the longest first; none where it does not open with a letter. */
function firstWords(stretch: string): string[] {
  const found: string[] = []
  let end = 0
  for (let count = 0; count < mostWords; count++) {
    let next = end
    if (count > 0) while (next < stretch.length && isBlankAt(stretch, next)) next++
    if (count > 0 && next === end) break
    const start = next
    while (next < stretch.length && isLetterAt(stretch, next)) next++
    if (next === start) break
    found.unshift(stretch.slice(0, next))
    end = next
  }
  return found
}

/** Abbreviations that several types share: the usual one, or none for the Party's QĐ (quyết định, quy định). */
function usual(abbreviation: string, state: boolean): string | null {
  if (abbreviation === 'QĐ') return state ? 'Quyết định' : null
  const shared: Readonly<Record<string, string>> = {
    CT: 'Chỉ thị', CTr: 'Chương trình', TB: 'Thông báo', BC: 'Báo cáo', HD: 'Hướng dẫn', KH: 'Kế hoạch', TC: 'Thông cáo', L: 'Luật',
  } // prettier-ignore
  return shared[abbreviation] ?? null
}

function firstOf(types: readonly DocumentType[], abbreviation: string, state: boolean): string | null {
  if (abbreviation === 'QĐ') return null
  const fitting = types.filter((type) => type.abbreviations.includes(abbreviation))
  return (fitting.find((type) => type.world === (state ? 'state' : 'party')) ?? fitting[0])?.name ?? null
}

function fold(printed: string): string {
  return printed.toLowerCase().replace(/\s+/gu, ' ')
}
