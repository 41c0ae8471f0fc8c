import { stat } from 'node:fs/promises'
import type { Lineage } from '../src/doc/lineage.js'
import type { PlanRecord } from '../src/doc/plan.js'
import { listFolder, type FoundFile } from '../src/files/list.js'
import { buildLineage } from '../src/lineage/index.js'
import { loadModels } from '../src/models/load.js'
import { failuresOf, type ExtractOptions, type Failure } from './extract.js'
import { namedFile, openSession } from './read.js'
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
    const outcomes = await session.read(await filesOf(paths))
    const models = loadModels()
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

async function filesOf(paths: readonly string[]): Promise<FoundFile[]> {
  const files: FoundFile[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => null)
    if (!found?.isDirectory()) files.push(namedFile(path))
    else
      for (const file of (await listFolder(path)).files) files.push({ ...file, name: `${path}/${file.name}` })
  }
  return files
}
