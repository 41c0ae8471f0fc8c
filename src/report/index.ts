import type { Lineage } from '../doc/lineage.js'
import type { Writer } from '../ports.js'
import type { PlanRecord } from '../doc/plan.js'
import { plansAkn } from './akn/akoma-ntoso.js'
import { collationDocx, comparisonDocx } from './docx/reports.js'
import { collationHtml } from './html/collation.js'
import { comparisonHtml } from './html/comparison.js'
import { runHtml } from './html/run.js'
import { collationPdf, comparisonPdf } from './pdf/reports.js'
import { collationMarkdown } from './text/collation-markdown.js'
import { comparisonMarkdown } from './text/comparison-markdown.js'
import { collationText, comparisonText } from './text/comparison-text.js'
import { plansJson, plansJsonLines, recordJson } from './text/json.js'
import { lineageDot, lineageJson, lineageSvgFile, lineageText } from './text/lineage-text.js'
import { plansTable } from './text/records-table.js'
import { plansCsv } from './text/records.js'
import { runMarkdown } from './text/run-markdown.js'
import type { CollationView, ComparisonView, RecordsView, RunView } from './view/types.js'
import { collationXlsx } from './xlsx/collation-xlsx.js'
import { comparisonXlsx } from './xlsx/comparison-xlsx.js'
import { runXlsx } from './xlsx/run-xlsx.js'

export { collationOutline, collationView } from './view/collation-view.js'
export { comparisonView } from './view/comparison-view.js'
export { lineageOf, runParts } from './view/run-parts.js'
export { runFront, runPart, runView, type RunInput } from './view/run-view.js'
export { foundTable, type TerminalOptions } from './text/records-table.js'
export { terminalTable } from './text/terminal-table.js'
export { trackedChanges, type TrackedInput } from './docx/tracked-changes.js'
export type * from './view/types.js'

/** Writers of a comparison by ending. Heavy libraries are loaded when a writer is used. */
export const comparisonWriters: readonly Writer<ComparisonView>[] = [
  comparisonHtml,
  comparisonDocx,
  comparisonXlsx,
  comparisonPdf,
  comparisonMarkdown,
  recordJson,
  comparisonText,
]

/** Writers of a collation by ending. */
export const collationWriters: readonly Writer<CollationView>[] = [
  collationHtml,
  collationDocx,
  collationXlsx,
  collationPdf,
  collationMarkdown,
  recordJson,
  collationText,
]

/** Writers of a run's index by ending. */
export const runWriters: readonly Writer<RunView>[] = [runHtml, runXlsx, runMarkdown]

/** Writers of a lineage by ending. */
export const lineageWriters: readonly Writer<Lineage>[] = [
  lineageText,
  lineageJson,
  lineageDot,
  lineageSvgFile,
]

/** Writers of records by format. Give `akn` records with their text. */
export const recordsWriters: readonly Writer<RecordsView>[] = [
  plansTable,
  plansJson,
  plansJsonLines,
  plansCsv,
  plansAkn,
]

/** Records as the value that their writers take. */
export function recordsView(plans: readonly PlanRecord[]): RecordsView {
  return { kind: 'records', plans }
}
