import type { Phrases } from './phrases.js'

/** Wording of the messages of `compare`. */
export const comparePhrases = {} as const satisfies Phrases
