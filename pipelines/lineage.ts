import { stat } from 'node:fs/promises'
import type { Lineage } from '../src/doc/lineage.js'
import type { PlanRecord } from '../src/doc/plan.js'
import { DoichieuError } from '../src/errors.js'
import { listFolder, type FoundFile } from '../src/files/list.js'
import { buildLineage } from '../src/lineage/index.js'
import type { Outcome } from '../src/pipeline/batch.js'
import { failuresOf, type ExtractOptions, type Failure } from './extract.js'
import { namedFile, openSession, refusal } from './read.js'
import { recordOf } from './record.js'

export interface Traced {
  readonly lineage: Lineage
  readonly records: readonly PlanRecord[]
  readonly failures: readonly Failure[]
}

/** Reads files, and the files of folders, and tells who was made under whom. */
export async function lineage(paths: readonly string[], options: ExtractOptions = {}): Promise<Traced> {
  const language = options.language ?? 'vi'
  const session = await openSession(options)
  try {
    const { files, refused } = await filesOf(paths)
    const outcomes = [...(await session.read(files)), ...refused]
    const models = session.models()
    const entries: { file: string; record: PlanRecord; text: string }[] = []
    for (const outcome of outcomes) {
      if (!('docKey' in outcome)) continue
      const doc = await session.doc(outcome)
      entries.push({ file: outcome.name, record: recordOf(doc, models, { language }), text: doc.text })
    }
    return {
      lineage: buildLineage(entries, { models, language }),
      records: entries.map(({ record }) => record),
      failures: failuresOf(outcomes, language),
    }
  } finally {
    await session.close()
  }
}

/** The files that paths stand for, each once, in an order that does not depend on that of the paths; what a folder holds and nobody reads is named. */
async function filesOf(paths: readonly string[]): Promise<{ files: FoundFile[]; refused: Outcome[] }> {
  const files = new Map<string, FoundFile>()
  const refused = new Map<string, Outcome>()
  for (const path of paths) {
    const found = await stat(path).catch(() => null)
    const { name } = namedFile(path)
    if (!found?.isDirectory()) files.set(name, namedFile(path))
    else {
      const listing = await listFolder(path)
      if (listing.files.length + listing.refused.length === 0)
        throw new DoichieuError('files/empty-folder', { folder: path })
      const below = (inside: string): string => (name.endsWith('/') ? name : `${name}/`) + inside
      for (const file of listing.files) files.set(below(file.name), { ...file, name: below(file.name) })
      for (const entry of listing.refused)
        refused.set(below(entry.name), refusal(below(entry.name), entry.code))
    }
  }
  return { files: [...files.values()].sort(byName), refused: [...refused.values()].sort(byName) }
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}
