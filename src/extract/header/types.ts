import type { Span } from '../../doc/span.js'
import type { Models } from '../../models/models.js'
import { isNear } from '../../text/near.js'
import { trimEndOf } from '../../text/trim.js'
import { bareWords, isCapitals } from '../regions/lines.js'
import { matchesOf } from '../../text/matches.js'

/** A document type read off a line: where it stands and what of the line is left for the title. */
export interface TypeRead {
  readonly name: string
  /** Offsets in the line's text. */
  readonly span: Span
  /** Where the title begins that is glued to the type; null where the type stands alone. */
  readonly rest: number | null
  readonly exact: boolean
}

/** Types by their bare words, the longest first: made once a document. */
export type TypeIndex = readonly {
  readonly name: string
  readonly words: readonly string[]
  readonly bare: string
}[]

/** Lays the document types of the models out for look-up. */
export function typeIndex(models: Models): TypeIndex {
  return models.documentTypes
    .map(({ name }) => ({ name, words: bareWords(name).split(' '), bare: bareWords(name) }))
    .sort((a, b) => b.words.length - a.words.length || b.bare.length - a.bare.length)
}

/**
 * Reads the type (tên loại) that a line prints: alone (`KẾ HOẠCH`, `K Ế  H O Ạ C H`, `Kế hoạch`, one letter misread) or with the
 * title glued to it (`KẾ HOẠCH Thực hiện …`). Only capitals open a glued title, so that a sentence about a plan is none.
 */
export function readType(text: string, types: TypeIndex): TypeRead | null {
  // Without its marks a ward whose name opens in `An` reads as `phương án`.
  if (text.length > 1200 || /^ph[ưu]ờng(?![A-ZÀ-ỹ])/iu.test(text)) return null
  const alone = trimEndOf(text, ':.*-–_,')
  if (alone.length <= 60) {
    const bare = bareWords(alone)
    const joined = bare.replace(/ /gu, '')
    const capitals = isCapitals(alone)
    for (const type of types) {
      const same = bare === type.bare || (capitals && joined === type.bare.replace(/ /gu, ''))
      const near = capitals && type.bare.length >= 7 && bare[0] === type.bare[0] && isNear(bare, type.bare, 1)
      if (!same && !near) continue
      if (!capitals && !/^\p{Lu}\P{Lu}*$/u.test(alone)) continue
      return { name: type.name, span: { start: 0, end: alone.length }, rest: null, exact: same && capitals }
    }
  }
  return gluedType(text, types)
}

function gluedType(text: string, types: TypeIndex): TypeRead | null {
  const words = matchesOf(text.slice(0, 120), /[A-Za-zÀ-ỹ\p{M}]+/gu)
  if (words.length === 0 || words[0]!.index > 0) return null
  for (const type of types) {
    const taken = words.slice(0, type.words.length)
    if (taken.length < type.words.length) continue
    if (!taken.every((word, index) => bareWords(word[0]) === type.words[index])) continue
    const end = taken.at(-1)!.index + taken.at(-1)![0].length
    if (!isCapitals(text.slice(0, end))) continue
    const after = text.slice(end)
    // A letterhead's `LUẬT SỐ`, a list `KẾ HOẠCH, ĐỀ ÁN` and an enacting `QUYẾT ĐỊNH:` are no type with its title.
    if (/^\s*[:;,/)]/u.test(after) || /^\s+s[ốóô]\s*[:\d.…]/iu.test(after)) return null
    const gap = /^[\s\-–_*.]*/u.exec(after)![0].length
    if (gap === 0 || end + gap >= text.length) return null
    return { name: type.name, span: { start: 0, end }, rest: end + gap, exact: false }
  }
  return null
}
