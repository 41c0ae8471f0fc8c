import type { Context, Reader } from '../../ports.js'
import { refuseBombs } from './bombs.js'
import { ownRecognition, type Recognition } from './recognise.js'

/**
 * Reads PDF files, typed, scanned and mixed, each page judged alone. A page that cannot be read is named in a message and the
 * others go on. Throws `ingest/encrypted`, `ingest/damaged`, `ingest/too-many-pages`, `ingest/too-slow`, `ingest/no-text`, and
 * `ingest/entry-too-big` for a bomb, which is found before pdf.js is loaded.
 */
export function createPdfReader(recognition: (context: Context) => Recognition = ownRecognition): Reader {
  const reader = { name: 'pdf', version: '1', mediaTypes: ['application/pdf'] }
  return {
    ...reader,
    read: async (file, context) => {
      await refuseBombs(file.bytes)
      const { readPdf } = await import('./read-pdf.js')
      return readPdf(file, context, reader, recognition(context))
    },
  }
}
