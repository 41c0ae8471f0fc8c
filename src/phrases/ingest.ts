import type { Phrases } from './phrases.js'

/** Wording of the messages of `ingest`. */
export const ingestPhrases = {} as const satisfies Phrases
