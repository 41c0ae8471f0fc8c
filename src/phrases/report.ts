import type { Phrases } from './phrases.js'

/** Wording of the messages of `report`. */
export const reportPhrases = {} as const satisfies Phrases
