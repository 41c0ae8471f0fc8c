import type { PlanRecord } from '../../doc/plan.js'
import { overlaps, type Span } from '../../doc/span.js'
import type { CalendarEntry, RunComparison } from './types.js'

/** Every deadline of the given documents by date, with the parent's where a comparison found the child's to be later. */
export function calendarOf(
  plans: readonly PlanRecord[],
  comparisons: readonly RunComparison[],
): CalendarEntry[] {
  const later = laterDuties(comparisons)
  return plans
    .flatMap((plan) =>
      plan.deadlines.map((deadline): CalendarEntry => {
        const { who, what, to, kind, date, recurrence, raw, span } = deadline
        const found = later.find((duty) => duty.file === plan.source.file && overlaps(duty.span, span))
        return {
          file: plan.source.file,
          who,
          what,
          to,
          kind,
          date,
          recurrence,
          raw,
          line: span.line,
          page: span.page,
          allowed: found?.allowed ?? null,
          evidence: found?.evidence ?? null,
        }
      }),
    )
    .sort(byDate)
}

interface LaterDuty extends Pick<CalendarEntry, 'file' | 'allowed' | 'evidence'> {
  readonly span: Span
}

/** Duties that come later than the parent allows. */
function laterDuties(comparisons: readonly RunComparison[]): LaterDuty[] {
  return comparisons.flatMap(({ child, page, view }) =>
    (view?.duties ?? []).flatMap((duty) => {
      if (duty.relation !== 'later' || !duty.child || !duty.parent) return []
      const allowed = { date: duty.parent.date, raw: duty.parent.raw }
      const evidence = page && (duty.row ? `${page}#${duty.row}` : page)
      return [{ file: child, span: duty.child.span, allowed, evidence }]
    }),
  )
}

/** By date, undated ones last in the order of the documents. A partial date stands at the end of its period. */
export function byDate(a: CalendarEntry, b: CalendarEntry): number {
  const [dateA, dateB] = [sortable(a.date), sortable(b.date)]
  return dateA < dateB ? -1 : dateA > dateB ? 1 : 0
}

function sortable(date: string | null): string {
  return date ? `${date}-99-99`.slice(0, 10) : '9999'
}
