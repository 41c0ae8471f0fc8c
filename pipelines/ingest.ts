import type { Doc } from '../src/doc/doc.js'
import { extractors } from '../src/extract/index.js'
import { ingest } from '../src/ingest/index.js'
import { runExtractors } from '../src/pipeline/run-extractors.js'
import type { Context, Extractor, InputFile, Reader } from '../src/ports.js'

/** One file's bytes to a document with all its marks. Throws where nothing can be read. */
export async function readDocument(
  file: InputFile,
  context: Context,
  parts: { readonly readers?: readonly Reader[]; readonly extractors?: readonly Extractor[] } = {},
): Promise<Doc> {
  const doc = await ingest(file, context, parts.readers)
  return runExtractors(doc, parts.extractors ?? extractors, context.models)
}
