import type { Doc } from '../doc/doc.js'
import { withMarks } from '../doc/doc.js'
import type { MarkType } from '../doc/marks.js'
import { DoichieuError } from '../errors.js'
import type { Models } from '../models/models.js'
import type { Extractor } from '../ports.js'

/** Marks that ingest sets, so that an extractor may need them without another extractor writing them. */
const layoutMarks: readonly MarkType[] = ['style', 'cell', 'column', 'footnote', 'reading', 'doubtful']

/**
 * Runs extractors over a document in order. Each sees the marks of those before it; the text is never changed.
 * Throws `program/extractor-order` where one needs marks that nothing before it writes, `program/extractor-writes` where
 * one writes what it did not say, `program/span` where a mark lies outside the text.
 */
export function runExtractors(doc: Doc, extractors: readonly Extractor[], models: Models): Doc {
  const written = new Set<MarkType>(layoutMarks)
  let current = doc
  for (const extractor of extractors) {
    const missing = extractor.needs.find((type) => !written.has(type))
    if (missing)
      throw new DoichieuError('program/extractor-order', { extractor: extractor.name, mark: missing })
    const { marks, messages } = extractor.extract(current, models)
    for (const { type, span } of marks) {
      if (!extractor.writes.includes(type)) {
        throw new DoichieuError('program/extractor-writes', { extractor: extractor.name, mark: type })
      }
      if (!(span.start >= 0 && span.start < span.end && span.end <= doc.text.length)) {
        throw new DoichieuError('program/span', { extractor: extractor.name, mark: type })
      }
    }
    for (const type of extractor.writes) written.add(type)
    current = withMarks(current, marks, messages)
  }
  return current
}
