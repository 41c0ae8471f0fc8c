import type { Phrases } from './phrases.js'

/** Wording of the messages of `lineage`. */
export const lineagePhrases = {} as const satisfies Phrases
