import type { Language } from '../ports.js'
import { cliPhrases } from './cli.js'
import { comparePhrases } from './compare.js'
import { extractPhrases } from './extract.js'
import { ingestPhrases } from './ingest.js'
import { lineagePhrases } from './lineage.js'
import { filesPhrases } from './files.js'
import { pipelinePhrases } from './pipeline.js'
import { fill, type Phrases } from './phrases.js'
import { reportPhrases } from './report.js'
import { storePhrases } from './store.js'

const all: Phrases = {
  ...filesPhrases,
  ...pipelinePhrases,
  ...ingestPhrases,
  ...extractPhrases,
  ...lineagePhrases,
  ...comparePhrases,
  ...reportPhrases,
  ...storePhrases,
  ...cliPhrases,
}

/** The sentence for a code (of a message, a finding, an error, a label) in a language; the code itself where no wording exists. */
export function say(
  language: Language,
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const phrase = all[code]
  return phrase ? fill(phrase, language, params) : code
}
