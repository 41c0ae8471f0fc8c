import type { Doc } from '../src/doc/doc.js'
import type { PlanRecord } from '../src/doc/plan.js'
import { say } from '../src/phrases/say.js'
import type { Outcome } from '../src/pipeline/batch.js'
import type { Language } from '../src/ports.js'
import { addSlipsFromOthers } from './slips.js'
import { namedFile, openSession, type ReadFilesOptions } from './read.js'
import { recordOf } from './record.js'

export interface ExtractOptions extends ReadFilesOptions {
  readonly language?: Language | undefined
  /** Adds each document's text to its record. */
  readonly text?: boolean | undefined
}

/** Why a file has no record, or that it was read only in part: a reason code and a sentence. */
export interface Failure {
  readonly file: string
  readonly code: string
  readonly message: string
  readonly status: 'failed' | 'refused'
  readonly detail: string | null
}

export interface Extracted {
  readonly records: readonly PlanRecord[]
  readonly failures: readonly Failure[]
}

/** Reads files and gives the record of each, in their order; a file that fails is named with its reason and stops no other. */
export async function extract(files: readonly string[], options: ExtractOptions = {}): Promise<Extracted> {
  const language = options.language ?? 'vi'
  const session = await openSession(options)
  try {
    const outcomes = await session.read(files.map(namedFile))
    const docs: Doc[] = []
    for (const outcome of outcomes) if ('docKey' in outcome) docs.push(await session.doc(outcome))
    const failures = failuresOf(outcomes, language)
    if (docs.length === 0) return { records: [], failures }
    const models = session.models()
    const records = addSlipsFromOthers(docs).map((doc) =>
      recordOf(doc, models, { language, text: options.text ?? false }),
    )
    return { records, failures }
  } finally {
    await session.close()
  }
}

/** The files that could not be read, each with its reason in words. */
export function failuresOf(outcomes: readonly Outcome[], language: Language): Failure[] {
  return outcomes.flatMap((outcome) =>
    'code' in outcome
      ? [
          {
            file: outcome.name,
            code: outcome.code,
            message: say(language, outcome.code, outcome.params),
            status: outcome.status,
            detail: outcome.detail ?? null,
          },
        ]
      : [],
  )
}
