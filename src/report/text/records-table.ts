import type { PlanRecord } from '../../doc/plan.js'
import type { Writer, WriteOptions } from '../../ports.js'
import { labelsFor } from '../labels.js'
import { baseName } from '../view/document-head.js'
import type { RecordsView } from '../view/types.js'
import { terminalTable } from './terminal-table.js'

/** What a writer for a terminal takes beside the language. */
export interface TerminalOptions extends WriteOptions {
  /** Columns of the terminal; 100 unless known. */
  readonly columns?: number | undefined
  readonly color?: boolean | undefined
}

type TableOptions = Omit<TerminalOptions, 'template'>

/** The records as a table for a terminal: what a document is, whose, of when, and under what it was made. */
export const plansTable: Writer<RecordsView> = {
  ending: 'table',
  mediaType: 'text/plain; charset=utf-8',
  async write({ plans }, options: TerminalOptions) {
    const rows = plans.map((plan) => ({
      file: plan.source.file,
      key: plan.key,
      date: plan.header.date?.value ?? null,
      issuer: plan.header.issuer?.value ?? null,
      title: plan.header.title?.value ?? null,
      parents: parentsOf(plan),
    }))
    return new TextEncoder().encode(`${documentTable(rows, options)}\n`)
  },
}

function parentsOf(plan: PlanRecord): string {
  return plan.parents.map((parent) => parent.key ?? parent.name).join('\n')
}

interface DocumentLine {
  readonly file: string
  readonly key: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly title: string | null
  readonly parents?: string
}

/** Documents of a store as a table for a terminal. */
export function foundTable(found: readonly DocumentLine[], options: TableOptions): string {
  return `${documentTable(found, options)}\n`
}

function documentTable(documents: readonly DocumentLine[], options: TableOptions): string {
  const labels = labelsFor(options.language)
  const withParents = documents.some((document) => document.parents !== undefined)
  const columns = [
    { name: labels.say('file'), share: 3 },
    { name: labels.say('field-key'), share: 0 },
    { name: labels.say('field-date'), share: 0 },
    { name: labels.say('field-issuer'), share: 3 },
    { name: labels.say('field-title'), share: 4 },
    ...(withParents ? [{ name: labels.say('column-parents'), share: 2 }] : []),
  ]
  const rows = documents.map(({ file, key, date, issuer, title, parents }) => [
    baseName(file),
    key,
    labels.date(date),
    issuer,
    title,
    ...(withParents ? [parents ?? null] : []),
  ])
  return terminalTable({ columns, rows, width: options.columns, color: options.color })
}
