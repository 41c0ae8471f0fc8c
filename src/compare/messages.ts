import type { Comparison } from '../doc/comparison.js'
import type { Doc } from '../doc/doc.js'
import { say } from '../phrases/say.js'
import type { Language } from '../ports.js'
import { foldKey } from '../text/key.js'
import { documentOf, keysIn } from './document.js'

type RecordMessage = Comparison['messages'][number]

export interface MessageOptions {
  readonly language: Language
  readonly acrossLevels: boolean
}

/** What a reader of the comparison has to know about its two sides: a parent that is not cited, a text that was read in part. */
export function messagesOf(
  parents: readonly Doc[],
  child: Doc,
  { language, acrossLevels }: MessageOptions,
): RecordMessage[] {
  const messages: RecordMessage[] = []
  const add = (severity: RecordMessage['severity'], code: string, params: Record<string, string>): void => {
    messages.push({ severity, code, text: say(language, code, params), span: null })
  }
  const [named, cited] = [keysIn(child, 'parent'), keysIn(child, 'reference')]
  for (const parent of parents) {
    const { key, file } = documentOf(parent)
    if (key === null || (named.length === 0 && cited.length === 0)) {
      if (acrossLevels) add('info', 'compare/across-levels', { file })
      continue
    }
    const folded = foldKey(key)
    if (named.includes(folded)) continue
    if (acrossLevels || (cited.includes(folded) && named.length > 0))
      add('info', 'compare/across-levels', { file })
    else if (!cited.includes(folded)) add('warning', 'compare/parent-not-cited', { parent: key, file })
  }
  for (const doc of [...parents, child]) {
    if (doc.source.status === 'partly') add('warning', 'compare/read-partly', { file: doc.source.file })
  }
  return messages
}
