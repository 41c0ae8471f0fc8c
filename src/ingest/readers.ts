import type { Reader } from '../ports.js'

/** The program's own reader of a media type, loaded when first asked for; null where there is none. */
export async function builtInReader(mediaType: string): Promise<Reader | null> {
  return (await loaders[mediaType]?.()) ?? null
}

const loaders: Readonly<Record<string, () => Promise<Reader>>> = {
  'application/pdf': async () => (await import('./pdf/pdf-reader.js')).createPdfReader(),
  'text/plain': async () => (await import('./text/text.js')).textReader,
  'text/markdown': async () => (await import('./text/text.js')).markdownReader,
}
