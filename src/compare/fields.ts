import type { Comparison } from '../doc/comparison.js'
import type { Doc } from '../doc/doc.js'
import { marksOf } from '../doc/marks.js'
import { headerFieldNames } from '../doc/terms.js'
import { bare, fold } from '../text/fold.js'

type FieldRow = Comparison['fields'][number]

/** Letterhead, title, recipients and signature of both sides, field by field. A field that neither side has is left out. */
export function compareFields(parent: Doc | undefined, child: Doc): FieldRow[] {
  const rows: FieldRow[] = []
  for (const field of headerFieldNames) {
    const before = parent ? headerValue(parent, field) : null
    const after = headerValue(child, field)
    if (before === null && after === null) continue
    const misread = field === 'title' && isMisread(before, after, [parent, child])
    rows.push({ field, parent: before, child: after, relation: misread ? 'same' : relationOf(before, after) })
  }
  const before = parent ? recipientsOf(parent) : null
  const after = recipientsOf(child)
  if (before !== null || after !== null) {
    rows.push({ field: 'recipients', parent: before, child: after, relation: relationOf(before, after) })
  }
  return rows
}

function headerValue(doc: Doc, field: string): string | null {
  const marks = marksOf(doc.marks, 'header').filter((mark) => mark.value.field === field)
  marks.sort((a, b) => b.confidence - a.confidence)
  return marks[0]?.value.value ?? null
}

function recipientsOf(doc: Doc): string | null {
  const names = marksOf(doc.marks, 'recipient').map((mark) => mark.value.name)
  return names.length === 0 ? null : names.join('; ')
}

function relationOf(before: string | null, after: string | null): FieldRow['relation'] {
  if (before === null) return 'added'
  if (after === null) return 'omitted'
  return bareWords(before) === bareWords(after) ? 'same' : 'edited'
}

/** A title that a recognised page gives with other marks or blanks and with the same letters: nothing that anybody changed. */
function isMisread(before: string | null, after: string | null, docs: readonly (Doc | undefined)[]): boolean {
  if (before === null || after === null || !docs.some((doc) => doc?.source.ocr)) return false
  const letters = (text: string): string => bare(bareWords(text)).replaceAll(' ', '')
  return letters(before) === letters(after)
}

function bareWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
