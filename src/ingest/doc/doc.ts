import type { Doc } from '../../doc/doc.js'
import { DoichieuError } from '../../errors.js'
import type { InputFile, Reader } from '../../ports.js'
import { documentOf } from '../document.js'
import { readDocx } from '../docx/docx.js'
import { textLines } from '../html/html.js'
import { assemble } from '../office/assemble.js'
import { layOut } from '../office/layout.js'
import { findLibreOffice, type Converter } from '../office/libreoffice.js'
import { fileInformation } from './file-information.js'
import { wordBlocks, wordParagraphs } from './blocks.js'
import { extractWord, type WordText } from './word.js'

/**
 * Word files of 1997 to 2003. By way of LibreOffice where there is one, for nothing else here recovers automatic numbers; else by
 * their text alone, with a message that numbers are missing.
 */
export const docReader: Reader = createDocReader(findLibreOffice)

/** The reader with another way to find a converter, for tests. */
export function createDocReader(find: () => Promise<Converter | null>): Reader {
  const reader: Reader = {
    name: 'doc',
    version: '1',
    mediaTypes: ['application/msword'],
    read: async (file, context) => {
      const information = fileInformation(file.bytes)
      // LibreOffice opens nearly anything: what is no Word file is refused, whatever it would make of it.
      if (!information) throw new DoichieuError('ingest/damaged')
      if (information.encrypted) throw new DoichieuError('ingest/encrypted')
      const converter = await find()
      const docx = converter ? await converter.toDocx(file.bytes, 'doc', context.signal) : null
      if (docx) return readDocx(file, context, reader, 'application/msword', docx)
      if (information.before1997) throw new DoichieuError('ingest/needs-libreoffice', { format: 'Word 6/95' })
      return readText(file, reader)
    },
  }
  return reader
}

async function readText(file: InputFile, reader: Reader): Promise<Doc> {
  const word = await extract(file)
  const blocks = [...wordParagraphs(word.textboxes), ...wordBlocks(word.body)]
  const notes = [word.footnotes, word.endnotes].flatMap((text) =>
    wordParagraphs(text).map((block, index) => ({ number: String(index + 1), blocks: [block] })),
  )
  const assembled = assemble(layOut({ blocks, notes, messages: [] }), 'doc')
  const { text } = assembled.source
  if (text === '') throw new DoichieuError('ingest/no-text')
  return documentOf(file, reader, {
    source: { text, runs: textLines(text) },
    marks: assembled.marks,
    messages: [{ code: 'ingest/numbers-missing', severity: 'warning' }, ...assembled.messages],
    mediaType: 'application/msword',
  })
}

async function extract(file: InputFile): Promise<WordText> {
  try {
    return await extractWord(file.bytes)
  } catch (cause) {
    throw new DoichieuError('ingest/damaged', {}, { cause })
  }
}
