import type { Phrases } from './phrases.js'

/** Wording of the messages of `cli`. */
export const cliPhrases = {} as const satisfies Phrases
