import { collateDocs } from '../src/compare/index.js'
import type { Collation } from '../src/doc/collation.js'
import type { Doc } from '../src/doc/doc.js'
import type { PlanRecord } from '../src/doc/plan.js'
import { failuresOf, type ExtractOptions, type Failure } from './extract.js'
import { namedFile, openSession } from './read.js'
import { recordOf } from './record.js'

export interface Collated {
  /** Null where fewer than two siblings (or none beside a parent) could be read. */
  readonly collation: Collation | null
  readonly parent: PlanRecord | null
  readonly children: readonly PlanRecord[]
  readonly parentDoc: Doc | null
  readonly childDocs: readonly Doc[]
  readonly failures: readonly Failure[]
}

/** Lays siblings side by side, under their parent where one is given. */
export async function collate(
  children: readonly string[],
  options: ExtractOptions & { readonly parent?: string | undefined } = {},
): Promise<Collated> {
  const language = options.language ?? 'vi'
  const session = await openSession(options)
  try {
    const named = [...(options.parent === undefined ? [] : [options.parent]), ...children]
    const outcomes = await session.read(named.map(namedFile))
    const docs: (Doc | null)[] = []
    for (const outcome of outcomes) docs.push('docKey' in outcome ? await session.doc(outcome) : null)
    const parent = options.parent === undefined ? null : (docs.shift() ?? null)
    const siblings = docs.filter((doc) => doc !== null)
    const models = session.models()
    const enough = siblings.length >= (parent ? 1 : 2)
    const record = (doc: Doc): PlanRecord => recordOf(doc, models, { language })
    return {
      collation: enough
        ? collateDocs({ parent: parent ?? undefined, children: siblings, models, language })
        : null,
      parent: parent ? record(parent) : null,
      children: siblings.map(record),
      parentDoc: parent,
      childDocs: siblings,
      failures: failuresOf(outcomes, language),
    }
  } finally {
    await session.close()
  }
}
