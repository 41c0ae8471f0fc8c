import type { PlanRecord } from '../../doc/plan.js'
import type { Writer } from '../../ports.js'
import { printable } from '../printable.js'
import type { RecordsView } from '../view/types.js'

const headerColumns = [
  'superior', 'issuer', 'number', 'symbol', 'type', 'place', 'date', 'title', 'authority', 'signerRole', 'signerName',
] as const // prettier-ignore

/**
 * One line a document, columns named as in the record. A byte order mark lets Excel read the Vietnamese; a value that Excel
 * would take for a formula gets an apostrophe in front.
 */
export const plansCsv: Writer<RecordsView> = {
  ending: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  async write({ plans }) {
    const { stringify } = await import('csv-stringify/sync')
    const rows = plans.map(recordLine)
    const columns = Object.keys(recordLine(null))
    const text = stringify(rows, {
      header: true,
      columns,
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    })
    return new TextEncoder().encode(text)
  },
}

function recordLine(plan: PlanRecord | null): Record<string, string | number | null> {
  const header = headerColumns.map((name) => [name, plan?.header[name] && printable(plan.header[name].value)])
  return {
    file: plan && printable(plan.source.file),
    status: plan?.source.status ?? null,
    key: plan?.key ?? null,
    ...(Object.fromEntries(header) as Record<string, string | null>),
    province: plan?.province?.name ?? null,
    parents: plan?.parents.map((parent) => parent.key ?? parent.name).join('; ') ?? null,
    references: plan?.references.length ?? null,
    citationErrors: plan?.citationErrors.length ?? null,
    deadlines: plan?.deadlines.length ?? null,
    assignments: plan?.assignments.length ?? null,
    recipients: plan?.recipients.length ?? null,
    messages: plan?.messages.length ?? null,
    sha256: plan?.source.sha256 ?? null,
  }
}
