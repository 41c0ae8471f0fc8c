import type { DeadlineKind, Recurrence } from '../../doc/plan.js'
import type { Passage } from './passage.js'

/** A time by which, in which or how often something must be done. Offsets into the unit. */
export interface Time {
  readonly start: number
  readonly end: number
  readonly kind: DeadlineKind
  readonly date: string | null
  readonly recurrence: Recurrence | null
  /** 0 to 1. */
  readonly confidence: number
}

export interface TimeOptions {
  /** ISO date of the document itself, perhaps partial: what lies before it is history. Null where unknown. */
  readonly issued: string | null
  /** Year that a date without one may take. */
  readonly year: number | null
  /** True where all of the unit tells a time: a cell or paragraph under `Thời gian`. */
  readonly timeUnit: boolean
  /** The label over the time says that it is one to finish by (`Thời gian hoàn thành`). */
  readonly finishes?: boolean
  /** The document makes rules that stand: a day without a year comes every year. */
  readonly standing: boolean
  /** Stretches that are citations, offsets into the unit: dates there are those of documents. */
  readonly cited: readonly { start: number; end: number }[]
  /** What the passage does: a frequency orders something only where the passage orders. */
  readonly passage: Passage
}
