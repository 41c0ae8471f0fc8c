import { compareDocs } from '../src/compare/index.js'
import type { Comparison } from '../src/doc/comparison.js'
import type { Doc } from '../src/doc/doc.js'
import type { PlanRecord } from '../src/doc/plan.js'
import { failuresOf, type ExtractOptions, type Failure } from './extract.js'
import type { Sources } from './pictures.js'
import { namedFile, openSession } from './read.js'
import { recordOf } from './record.js'

export interface Compared {
  /** Null where a file could not be read, so that nothing was compared. */
  readonly comparison: Comparison | null
  readonly parents: readonly PlanRecord[]
  readonly child: PlanRecord | null
  readonly parentDocs: readonly Doc[]
  readonly childDoc: Doc | null
  readonly failures: readonly Failure[]
  /** The documents with the files that they were read from; null where nothing was compared. */
  readonly sources: Sources | null
}

/** Reads the parents and the child and lays the child beside them. Does as told; a child that does not cite a parent is a message. */
export async function compare(
  parents: readonly string[],
  child: string,
  options: ExtractOptions = {},
): Promise<Compared> {
  const language = options.language ?? 'vi'
  const session = await openSession(options)
  try {
    const outcomes = await session.read([...parents, child].map(namedFile))
    const failures = failuresOf(outcomes, language)
    const docs: Doc[] = []
    const paths: string[] = []
    for (const [index, outcome] of outcomes.entries()) {
      if (!('docKey' in outcome)) continue
      docs.push(await session.doc(outcome))
      paths.push([...parents, child][index]!)
    }
    const models = session.models()
    const records = docs.map((doc) => recordOf(doc, models, { language }))
    const childDoc = 'docKey' in outcomes.at(-1)! ? docs.at(-1)! : null
    const parentDocs = childDoc ? docs.slice(0, -1) : docs
    const comparison =
      childDoc && parentDocs.length > 0
        ? compareDocs({ parents: parentDocs, child: childDoc, models, language })
        : null
    return {
      comparison,
      parents: records.slice(0, parentDocs.length),
      child: childDoc ? records.at(-1)! : null,
      parentDocs,
      childDoc,
      sources: childDoc && {
        parents: parentDocs.map((doc, index) => ({ doc, path: paths[index]! })),
        child: { doc: childDoc, path: child },
      },
      failures,
    }
  } finally {
    await session.close()
  }
}
