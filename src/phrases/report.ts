import type { Phrases } from './phrases.js'
import { reportSentences } from './report-sentences.js'
import { reportTerms } from './report-terms.js'

/** Wording of the reports. */
export const reportPhrases = { ...reportTerms, ...reportSentences } as const satisfies Phrases
