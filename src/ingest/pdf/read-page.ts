import type { Message } from '../../doc/doc.js'
import type { PageContent } from '../layout/page-content.js'
import { judgePage } from './judge.js'
import { decodeOldFonts } from './old-fonts.js'
import { paintedOn } from './paint.js'
import type { PdfFile } from './pdfjs.js'
import { uprightPage } from './turned.js'
import { wordsOf, type TypedWord } from './words.js'

/** One page as its text layer gives it, and whether that is enough. */
export interface ReadPage {
  readonly needs: 'nothing' | 'recognition' | 'recognition-garbled'
  readonly content: PageContent
  readonly messages: readonly Message[]
  /** False where a part of the page could not be read. */
  readonly whole: boolean
  render(dpi: number): Promise<Uint8Array>
  close(): void
}

/** Fewer letters than this in another direction are not worth a message. */
const fewLetters = 12

/** Reads and judges one page, from 1. Throws where the page cannot be opened. */
export async function readPage(pdf: PdfFile, number: number): Promise<ReadPage> {
  const page = await pdf.page(number)
  const painted = paintedOn(page)
  const upright = uprightPage(painted, page.width, page.height)
  const all = wordsOf(upright.glyphs)
  const { words, encodings } = decodeOldFonts(all.filter((word) => !isAdded(word) && isOnPage(word, upright)))
  const judged = judgePage(painted, words)
  const content: PageContent = {
    page: number,
    width: upright.width,
    height: upright.height,
    words: words.map(({ text, box, size, bold, italic }) => ({ text, box, size, bold, italic })),
    rules: upright.rules,
    recognised: false,
  }
  const needs =
    judged === 'good' || judged === 'blank'
      ? 'nothing'
      : judged === 'garbage'
        ? 'recognition-garbled'
        : 'recognition'
  const messages: Message[] = []
  if (page.damaged)
    messages.push({ code: 'ingest/page-damaged', severity: 'warning', params: { page: number } })
  if (judged === 'blank')
    messages.push({ code: 'ingest/page-blank', severity: 'info', params: { page: number } })
  if (needs === 'nothing' && upright.leftOut >= fewLetters) {
    messages.push({
      code: 'ingest/turned-text-left-out',
      severity: 'info',
      params: { page: number, count: upright.leftOut },
    })
  }
  for (const encoding of needs === 'nothing' ? encodings : []) {
    messages.push({ code: 'ingest/old-font', severity: 'info', params: { encoding } })
  }
  if (all.some(isAdded)) {
    messages.push({ code: 'ingest/annotation-left-out', severity: 'info', params: { page: number } })
  }
  return { needs, content, messages, whole: !page.damaged, render: page.render, close: page.close }
}

/** Put onto the page after it was made: digital signatures, stamps, notes. What is typed into a form's fields belongs to it. */
function isAdded(word: TypedWord): boolean {
  return word.annotation !== null && !/^Widget:(?:Tx|Ch|Btn)$/u.test(word.annotation)
}

/** What stands wholly outside of the page is never seen: crop marks, leftovers of a larger sheet. */
function isOnPage({ box }: TypedWord, page: { readonly width: number; readonly height: number }): boolean {
  return box.x < page.width && box.x + box.width > 0 && box.y < page.height && box.y + box.height > 0
}
