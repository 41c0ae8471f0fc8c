import type { Models } from '../../../models/models.js'
import type { PageContent, PageWord } from '../../layout/page-content.js'
import { compoundsOf } from './compounds.js'
import { reviseAuthority } from './revise-authority.js'
import { reviseCodes } from './revise-codes.js'
import { reviseFigures } from './revise-figures.js'
import { reviseLabels } from './revise-labels.js'
import { reviseMotto } from './revise-motto.js'
import { reviseNumerals } from './revise-numerals.js'
import { reviseRoles } from './revise-roles.js'
import { reviseSpecks } from './revise-specks.js'
import { reviseTones } from './revise-tones.js'

/**
 * Revises doubtful readings by the whole document: congress terms, document codes, the authority above the signature, tones. Typed words
 * stay as they are; every recognised word whose text changes keeps the engine's first reading in `reading`.
 */
export function reviseReadings(pages: readonly PageContent[], models: Models): readonly PageContent[] {
  const isCompound = compoundsOf(models.compounds ?? [])
  const steps = [
    reviseSpecks,
    reviseFigures,
    reviseMotto,
    reviseNumerals,
    reviseLabels,
    (all: readonly PageWord[]) => reviseCodes(all, models),
    reviseAuthority,
    (all: readonly PageWord[]) => reviseRoles(all, models),
    (all: readonly PageWord[]) => reviseTones(all, isCompound),
  ]
  const tagged = pages.flatMap((page, of) => page.words.map((word) => ({ ...word, of })))
  const revised = steps.reduce<readonly PageWord[]>((all, step) => step(all), tagged) as readonly Tagged[]
  return pages.map((page, at) =>
    page.recognised ? { ...page, words: revised.filter((word) => word.of === at).map(untagged) } : page,
  )
}

/** A word with the index of its page: a step may join words of a line or leave some out. */
interface Tagged extends PageWord {
  readonly of: number
}

function untagged({ of: _, ...word }: Tagged): PageWord {
  return word
}
