import type { ChangeKind, Comparison, Finding } from '../../doc/comparison.js'
import type { Doc } from '../../doc/doc.js'
import type { Near } from '../align/align.js'
import type { Judged } from '../changes/judge-pairs.js'
import type { Unit } from '../units/units.js'

export type RecordSoFar = Omit<Comparison, 'findings' | 'summary'>

export interface FindingContext {
  readonly judged: Judged
  readonly nearest: readonly Near[]
  readonly childUnits: readonly Unit[]
  readonly parentUnits: readonly Unit[]
  readonly child: Doc
  readonly parents: readonly Doc[]
  /** The places of the parents, those first that take precedence. */
  readonly precedence: readonly number[]
}

/** Words left out and put in at one place, as printed; one of the two may be empty. */
export interface WordsExchanged {
  readonly removed: string
  readonly added: string
  /** What a bare number counts. */
  readonly about?: string
  /** How often, where the exchange goes through the document. */
  readonly count?: number
}

/** One finding before it is worded. */
export interface Draft {
  readonly code: string
  readonly severity: Finding['severity']
  readonly confidence: number
  readonly reason?: Finding['reason']
  readonly parent: readonly number[]
  readonly child: readonly number[]
  readonly params?: Readonly<Record<string, string | number>>
  /** Params that are places in the outline: worded in each language. */
  readonly places?: Readonly<Record<string, Unit | undefined>>
  /** Named in each language. */
  readonly kinds?: readonly ChangeKind[]
  readonly exchanges?: readonly WordsExchanged[]
  /** True where it is one for the whole document, whichever paragraphs show it. */
  readonly throughout?: boolean
}
