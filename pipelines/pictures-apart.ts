import type { Comparison } from '../src/doc/comparison.js'
import { caps } from '../src/ingest/caps.js'
import { createPool } from '../src/pipeline/pool.js'
import type { Picture } from '../src/report/index.js'
import type { Sources } from './pictures.js'
import { workerModule } from './read.js'

/** Sixty pictures of a long scan take seconds; a damaged file is not waited for. */
const milliseconds = 120_000

/** Pictures of a comparison, cut in a thread that can be ended; none where nothing was recognised, where no thread is started. */
export async function picturesApart(
  comparison: Comparison,
  sources: Sources,
): Promise<ReadonlyMap<string, Picture> | undefined> {
  const recognised = [...sources.parents, sources.child].filter(({ doc }) => doc.source.ocr)
  if (recognised.length === 0) return undefined
  const pool = await createPool({ module: workerModule(), threads: 1, memoryBytes: caps.memoryBytes })
  try {
    const task = { do: 'pictures', comparison, sources }
    return await pool.run<Map<string, Picture>>(task, { name: sources.child.doc.source.file, milliseconds })
  } catch {
    return undefined // a report without pictures is still whole
  } finally {
    await pool.close()
  }
}
