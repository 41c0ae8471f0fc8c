import { compareDates, timeOf, type DutyRecord } from '../duties/duties.js'
import { fold } from '../../text/fold.js'
import type { Draft, FindingContext, RecordSoFar } from './drafts.js'

// Two reports may be about two things: whether one hangs on the other is asked, never claimed.
const asked = 0.55

/**
 * Reports that the child asks of its own for a time behind every report of the kind that the higher document wants: what is gathered by
 * then comes too late for it.
 */
export function reportFindings({ duties }: RecordSoFar, context: FindingContext): Draft[] {
  const wanted = duties.flatMap(({ parent }) => (parent && isReport(parent) ? [parent] : []))
  return duties.flatMap(({ relation, child }): Draft[] => {
    if (relation !== 'new' || !child || !isReport(child)) return []
    const alike = wanted.filter((report) => isAlike(report, child))
    const last = alike.reduce<DutyRecord | null>(
      (top, one) => (top && orderOf(top, one) > 0 ? top : one),
      null,
    )
    if (!last || !alike.every((report) => orderOf(report, child) < 0)) return []
    const parent = context.parentUnits.findIndex(({ id }) => id === last.unit)
    const at = context.childUnits.findIndex(({ id }) => id === child.unit)
    if (parent < 0 || at < 0) return []
    return [
      {
        code: 'compare/report-late',
        severity: 'medium',
        confidence: asked,
        parent: [parent],
        child: [at],
        exchanges: [{ removed: last.raw, added: child.raw }],
        places: { where: context.childUnits[at] },
      },
    ]
  })
}

function isReport({ to, kind }: DutyRecord): boolean {
  return to !== null && kind !== 'from' && kind !== 'within'
}

const leastAlike = 0.5

/** Reports of one round, or two that come once and are told in the same words. */
function isAlike(report: DutyRecord, child: DutyRecord): boolean {
  if (report.recurrence !== child.recurrence) return false
  if (report.recurrence !== null) return true
  const [left, right] = [wordsOf(report), wordsOf(child)]
  const common = [...left].filter((word) => right.has(word)).length
  return common > 0 && 2 * common >= leastAlike * (left.size + right.size)
}

function wordsOf({ what }: DutyRecord): Set<string> {
  return new Set(fold(what ?? '').match(/[\p{L}\p{N}]+/gu))
}

/** Negative where the first is the earlier one, 0 where they cannot be told. */
function orderOf(first: DutyRecord, second: DutyRecord): number {
  const [left, right] = [timeOf(first), timeOf(second)]
  return left && right ? compareDates(left, right) : 0
}
