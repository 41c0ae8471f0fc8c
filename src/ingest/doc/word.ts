import { createRequire } from 'node:module'

/** What the library finds in an old Word file. Cells of a table are parted by tabs, paragraphs by line feeds. */
export interface WordText {
  readonly body: string
  readonly footnotes: string
  readonly endnotes: string
  readonly textboxes: string
}

interface Extractor {
  extract(bytes: Buffer): Promise<{
    getBody(): string
    getFootnotes(): string
    getEndnotes(): string
    getTextboxes(options?: { includeHeadersAndFooters?: boolean }): string
  }>
}

/** Reads the streams of a Word 97-2003 file. Throws the library's own error where it is damaged. */
export async function extractWord(bytes: Uint8Array): Promise<WordText> {
  const load = createRequire(import.meta.url)
  const WordExtractor = load('word-extractor') as new () => Extractor
  const document = await new WordExtractor().extract(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  )
  return {
    body: document.getBody(),
    footnotes: document.getFootnotes(),
    endnotes: document.getEndnotes(),
    textboxes: document.getTextboxes({ includeHeadersAndFooters: false }),
  }
}
