import type { Message } from '../../doc/doc.js'
import type { Context } from '../../ports.js'
import type { PageContent } from '../layout/page-content.js'

/** Recognises the picture (PNG) of one page. Handed in, so that the reader is tested without the engine. */
export type RecognisePage = (
  input: { readonly image: Uint8Array; readonly page: number; readonly dpi: number },
  context: Context,
) => Promise<{ readonly content: PageContent; readonly messages: readonly Message[] }>

/** The program's own recognition, loaded when the first page asks for it. */
export const recogniseLazily: RecognisePage = async (input, context) => {
  const { recognisePage } = await import('../ocr/recognise-page.js')
  return recognisePage(input, context)
}
