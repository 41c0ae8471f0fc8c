import type { Comparison } from '../doc/comparison.js'
import type { Doc } from '../doc/doc.js'

type Record = Pick<Comparison, 'childUnits' | 'parentUnits'>
type Read = Comparison['summary']['childRead']

/** Below this a judgement is shown as unsure and a finding is worded as a question. */
export const sureFrom = 0.6

/**
 * The numbers of a comparison. `read` are the units of the body, `aligned` those judged with enough confidence, `unsure` the rest, so that
 * read = aligned + unsure; `notRead` counts the pages or parts that were lost, so that read + notRead is the whole.
 */
export function summaryOf(record: Record, parents: readonly Doc[], child: Doc): Comparison['summary'] {
  const fate = (name: string): number => record.parentUnits.filter((unit) => unit.fate === name).length
  const total = record.parentUnits.length
  const omitted = fate('omitted')
  return {
    parentUnits: total,
    kept: fate('kept'),
    edited: fate('edited'),
    reworked: fate('reworked'),
    omitted,
    added: record.childUnits.filter((unit) => unit.relation === 'added').length,
    moved: record.childUnits.filter((unit) => unit.moved).length,
    coverage: total === 0 ? 1 : Math.round(((total - omitted) / total) * 1000) / 1000,
    parentRead: readOf(record.parentUnits, parents),
    childRead: readOf(record.childUnits, [child]),
  }
}

function readOf(units: readonly { confidence: number }[], docs: readonly Doc[]): Read {
  const aligned = units.filter((unit) => unit.confidence >= sureFrom).length
  const lost = docs.filter((doc) => doc.source.status === 'partly')
  const notRead = lost.reduce((sum, doc) => sum + Math.max(1, lostParts(doc)), 0)
  return { read: units.length, aligned, unsure: units.length - aligned, notRead }
}

function lostParts(doc: Doc): number {
  return doc.messages.filter((message) => message.severity === 'error').length
}
