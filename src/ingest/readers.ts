import type { Reader } from '../ports.js'

/** The program's own reader of a media type, loaded when first asked for; null where there is none. */
export async function builtInReader(mediaType: string): Promise<Reader | null> {
  return (await loaders[mediaType]?.()) ?? null
}

const loaders: Readonly<Record<string, () => Promise<Reader>>> = {
  'application/pdf': async () => (await import('./pdf/pdf-reader.js')).createPdfReader(),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async () =>
    (await import('./docx/docx.js')).docxReader,
  'application/msword': async () => (await import('./doc/doc.js')).docReader,
  'application/rtf': async () => (await import('./office/rtf.js')).rtfReader,
  'application/vnd.oasis.opendocument.text': async () => (await import('./office/odt.js')).odtReader,
  'text/html': async () => (await import('./html/html.js')).htmlReader,
  'image/png': image,
  'image/jpeg': image,
  'image/tiff': image,
  'text/plain': async () => (await import('./text/text.js')).textReader,
  'text/markdown': async () => (await import('./text/text.js')).markdownReader,
}

async function image(): Promise<Reader> {
  return (await import('./image/image.js')).imageReader
}
