import { byCodeUnits } from '../../text/order.js'
import type { Finding } from '../../doc/comparison.js'
import type { Draft, FindingContext, RecordSoFar } from './drafts.js'
import { dutyFindings } from './duty-findings.js'
import { excerpt } from './excerpts.js'
import { identitiesOf } from './identities.js'
import { omissionFindings } from './omission-findings.js'
import { reportFindings } from './report-findings.js'
import { additionFindings, unitFindings } from './unit-findings.js'
import { worded } from './worded.js'

/** What of a comparison matters, the gravest and surest first. Each says its evidence on both sides; below 0.6 it asks. */
export function findingsOf(record: RecordSoFar, context: FindingContext): Finding[] {
  const drafts = [
    ...omissionFindings(record, context),
    ...additionFindings(record, context),
    ...context.judged.children.flatMap((item) => unitFindings(item, record, context)),
    ...dutyFindings(record, context),
    ...reportFindings(record, context),
    ...localisations(record, context),
    ...titleFinding(record),
  ]
  const ids = {
    parent: identitiesOf(context.parentUnits, ownKeys(record, context)),
    child: identitiesOf(context.childUnits, []),
    given: new Map<string, number>(),
  }
  const rank = { high: 0, medium: 1, low: 2 }
  return drafts
    .map((draft) => worded(draft, context, ids))
    .sort(
      (a, b) => rank[a.severity] - rank[b.severity] || b.confidence - a.confidence || byCodeUnits(a.id, b.id),
    )
}

/** The keys of the parents, those of two under one key apart by their precedence. */
function ownKeys({ parents }: RecordSoFar, { precedence }: FindingContext): string[] {
  const seen: (string | null)[] = []
  const keys = parents.map(() => '')
  for (const file of precedence) {
    const { key } = parents[file]!
    const before = seen.filter((one) => one === key).length
    keys[file] = `${key ?? ''}${'+'.repeat(before)}`
    seen.push(key)
  }
  return keys
}

/** All exchanges of the higher body's words for the locality's: one finding for the document. */
function localisations({ localisations: list }: RecordSoFar, context: FindingContext): Draft[] {
  if (list.length === 0) return []
  const places = new Map(context.childUnits.map((unit, at) => [unit.id, at]))
  const units = new Set(list.flatMap((one) => one.units.map((id) => places.get(id) ?? -1)))
  const most = Math.max(...list.map(({ count }) => count))
  const children = [...units].filter((at) => at >= 0).sort((a, b) => a - b)
  const parents = new Set(children.flatMap((at) => context.judged.children[at]!.parents))
  return [
    {
      code: 'compare/localised',
      severity: 'low',
      confidence: Math.min(0.95, 0.6 + 0.1 * most),
      parent: [...parents].sort((a, b) => a - b),
      child: children,
      exchanges: list.map(({ from, to, count }) => ({ removed: from, added: to, count })),
      throughout: true,
    },
  ]
}

function titleFinding(record: RecordSoFar): Draft[] {
  const title = record.fields.find((row) => row.field === 'title' && row.relation === 'edited')
  if (!title) return []
  const exchanges = [{ removed: excerpt(title.parent ?? ''), added: excerpt(title.child ?? '') }]
  return [{ code: 'compare/title', severity: 'low', confidence: 0.8, parent: [], child: [], exchanges }]
}
