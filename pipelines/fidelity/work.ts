import { availableParallelism } from 'node:os'
import type { PlanRecord } from '../../src/doc/plan.js'
import type { Models } from '../../src/models/models.js'
import type { Language } from '../../src/ports.js'
import type { RunOptions } from '../fidelity.js'
import type { Template } from '../template.js'
import type { Session } from '../read.js'

/** What every step of a run has. */
export interface Work {
  readonly session: Session
  /** Absolute path of the folder of the reports. */
  readonly out: string
  readonly language: Language
  readonly formats: readonly string[]
  readonly models: Models
  readonly options: RunOptions
  /** Path of each file of the folder by its name. */
  readonly paths: ReadonlyMap<string, string>
  /** An office's own letterhead; null for the program's. */
  readonly template: Template | null
}

/** A file that was read, with what the whole folder needs to know of it. */
export interface SettledDocument {
  readonly file: string
  readonly docKey: string
  /** The record without what only the document's own page shows. */
  readonly record: PlanRecord
  /** Sampled shingles of its text. */
  readonly shingles: Uint32Array
}

/** How many reports are under way at once. */
export function atOnce(work: Work): number {
  return 2 * Math.max(1, work.options.workers ?? availableParallelism())
}
