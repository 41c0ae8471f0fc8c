import type { Doc } from '../doc/doc.js'
import { marksOf } from '../doc/marks.js'
import { foldKey, keyOf } from '../text/key.js'

/** The file and key that a record names a document by; null where it prints no number. */
export function documentOf(doc: Doc): { file: string; key: string | null } {
  const value = (field: 'number' | 'symbol'): string | undefined =>
    marksOf(doc.marks, 'header').find((mark) => mark.value.field === field)?.value.value
  const [number, symbol] = [value('number'), value('symbol')]
  return { file: doc.source.file, key: number && symbol ? keyOf({ number, symbol }) : null }
}

/** The keys of what a document names as its parents, or cites, folded for comparison and in its order. */
export function keysIn(doc: Doc, type: 'parent' | 'reference'): string[] {
  return marksOf(doc.marks, type).flatMap(({ value }) => (value.key === null ? [] : [foldKey(value.key)]))
}
