import type { Language } from '../ports.js'

/** One sentence in both languages. `{name}` stands for a parameter. Vietnamese in the register of the offices. */
export interface Phrase {
  readonly vi: string
  readonly en: string
}
export type Phrases = Readonly<Record<string, Phrase>>

/** Puts the parameters into a phrase. A missing one stays visible as `{name}`: a fault of ours, never hidden. */
export function fill(
  phrase: Phrase,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return phrase[language].replace(/\{(\w+)\}/gu, (hole, name: string) => String(params[name] ?? hole))
}
