import type { Models } from '../../models/models.js'
import type { PageContent, PageWord } from '../layout/page-content.js'
import { compoundsOf } from './compounds.js'
import { reviseAuthority } from './revise-authority.js'
import { reviseCodes } from './revise-codes.js'
import { reviseNumerals } from './revise-numerals.js'
import { reviseTones } from './revise-tones.js'

/**
 * Revises doubtful readings by the whole document: congress terms, document codes, the authority above the signature, tones. Typed words
 * stay as they are; every recognised word whose text changes keeps the engine's first reading in `reading`.
 */
export function reviseReadings(pages: readonly PageContent[], models: Models): readonly PageContent[] {
  const words = pages.flatMap((page) => [...page.words])
  const isCompound = compoundsOf(models.compounds ?? [])
  const steps = [
    reviseNumerals,
    (all: readonly PageWord[]) => reviseCodes(all, models),
    reviseAuthority,
    (all: readonly PageWord[]) => reviseTones(all, isCompound),
  ]
  const revised = steps.reduce<readonly PageWord[]>((all, step) => step(all), words)
  let from = 0
  return pages.map((page) => {
    const own = revised.slice(from, from + page.words.length)
    from += page.words.length
    return page.recognised ? { ...page, words: own } : page
  })
}
