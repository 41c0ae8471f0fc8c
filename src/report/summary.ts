import type { Labels } from './labels.js'
import type { ComparisonView, RunView } from './view/types.js'

export interface SummarySentences {
  /** What was found, most important first. */
  readonly lead: readonly string[]
  /** One sentence a document: how much of it was read and aligned. */
  readonly reading: readonly string[]
}

/** The summary that opens every report of a comparison, the same words in each format. */
export function summarySentences(view: ComparisonView, labels: Labels): SummarySentences {
  const { summary, findings } = view
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length
  const covered = summary.parentUnits - summary.omitted
  const parents = view.parents.map((head) => labels.name(head)).join('; ')
  return {
    lead: [
      labels.say('summary-coverage', {
        covered,
        all: summary.parentUnits,
        percent: labels.percent(summary.coverage),
        kept: summary.kept,
        edited: summary.edited,
        reworked: summary.reworked,
        omitted: summary.omitted,
      }),
      labels.say('summary-added', { added: summary.added, moved: summary.moved }),
      labels.say('summary-findings', {
        all: findings.length,
        high: of('high'),
        medium: of('medium'),
        low: of('low'),
      }),
    ],
    reading: [
      labels.say('coverage', { name: parents, ...summary.parentRead }),
      labels.say('coverage', { name: labels.name(view.child), ...summary.childRead }),
    ],
  }
}

/** What became of the parent's units, and what the child adds. */
export function totalsOf(view: ComparisonView): { fate: string; count: number }[] {
  const { kept, edited, reworked, omitted, added } = view.summary
  return [
    { fate: 'kept', count: kept },
    { fate: 'edited', count: edited },
    { fate: 'reworked', count: reworked },
    { fate: 'omitted', count: omitted },
    { fate: 'added', count: added },
  ]
}

/** What a run did, in one sentence. */
export function runSentence(view: RunView, labels: Labels): string {
  const of = (...states: string[]): number =>
    view.documents.filter((document) => states.includes(document.status)).length
  return labels.say('run-summary', {
    documents: view.documents.length,
    read: of('read'),
    partly: of('partly'),
    failed: of('failed', 'refused'),
    comparisons: view.record.comparisons.length,
    collations: view.record.collations.length,
    missing: view.missingParents.length,
  })
}
