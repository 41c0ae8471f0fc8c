import type { Doc } from '../../doc/doc.js'
import { DoichieuError } from '../../errors.js'
import type { Context, InputFile, Reader } from '../../ports.js'
import { readDocx } from '../docx/docx.js'
import { findLibreOffice, type Converter } from './libreoffice.js'

/** RTF, by way of LibreOffice. Where there is none it says so: a half-read file would look whole. */
export const rtfReader: Reader = createRtfReader(findLibreOffice)

/** The reader with another way to find a converter, for tests. */
export function createRtfReader(find: () => Promise<Converter | null>): Reader {
  const reader: Reader = {
    name: 'rtf',
    version: '1',
    mediaTypes: ['application/rtf', 'text/rtf'],
    read: (file, context) => readRtf(file, context, reader, find),
  }
  return reader
}

async function readRtf(
  file: InputFile,
  context: Context,
  reader: Reader,
  find: () => Promise<Converter | null>,
): Promise<Doc> {
  const converter = await find()
  if (!converter) throw new DoichieuError('ingest/needs-libreoffice', { format: 'RTF' })
  const docx = await converter.toDocx(file.bytes, 'rtf', context.signal)
  if (!docx) throw new DoichieuError('ingest/conversion-failed', { format: 'RTF' })
  return readDocx(file, context, reader, 'application/rtf', docx)
}
