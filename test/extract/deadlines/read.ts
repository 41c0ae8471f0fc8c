import type { Doc } from '../../../src/doc/doc.js'
import { extractors } from '../../../src/extract/index.js'
import { textReader } from '../../../src/ingest/text/text.js'
import { loadModels } from '../../../src/models/load.js'
import { runExtractors } from '../../../src/pipeline/run-extractors.js'
import { defaultReadOptions } from '../../../src/ports.js'

const models = loadModels()

/** A text as a user gives it, read and run through every extractor. */
export async function readText(source: string): Promise<Doc> {
  const bytes = new TextEncoder().encode(source)
  const doc = await textReader.read({ name: 'test.txt', bytes }, { models, read: defaultReadOptions })
  return runExtractors(doc, extractors, models)
}
