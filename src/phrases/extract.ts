import type { Phrases } from './phrases.js'

/** Wording of the messages of `extract`. */
export const extractPhrases = {} as const satisfies Phrases
