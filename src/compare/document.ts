import type { Doc } from '../doc/doc.js'
import { marksOf } from '../doc/marks.js'
import { keyOf } from '../text/key.js'

/** The file and key that a record names a document by; null where it prints no number. */
export function documentOf(doc: Doc): { file: string; key: string | null } {
  const value = (field: 'number' | 'symbol'): string | undefined =>
    marksOf(doc.marks, 'header').find((mark) => mark.value.field === field)?.value.value
  const [number, symbol] = [value('number'), value('symbol')]
  return { file: doc.source.file, key: number && symbol ? keyOf({ number, symbol }) : null }
}
