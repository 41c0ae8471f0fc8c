import type { Phrases } from './phrases.js'

/** Wording of the messages of `store`. */
export const storePhrases = {} as const satisfies Phrases
