import type { DutyPair, Finding } from '../../doc/comparison.js'
import type { Draft, FindingContext, RecordSoFar } from './drafts.js'

const dutyCodes: Readonly<
  Partial<Record<DutyPair['relation'], { code: string; severity: Finding['severity'] }>>
> = {
  later: { code: 'compare/deadline-later', severity: 'high' },
  earlier: { code: 'compare/deadline-earlier', severity: 'low' },
  changed: { code: 'compare/deadline-changed', severity: 'medium' },
  dropped: { code: 'compare/deadline-dropped', severity: 'high' },
  new: { code: 'compare/deadline-new', severity: 'low' },
  bodyExchanged: { code: 'compare/body-exchanged', severity: 'high' },
}

/** What became of the duties. One body in the place of another, and the deadlines of one paragraph, are told once. */
export function dutyFindings(record: RecordSoFar, context: FindingContext): Draft[] {
  const merged = new Map<string, Draft>()
  record.duties.forEach((duty, at) => {
    if (duty.relation === 'dropped' && answered(duty, record)) return
    for (const draft of draftsOf(duty, record, context)) {
      const key =
        draft.code === 'compare/body-exchanged'
          ? JSON.stringify(draft.exchanges)
          : JSON.stringify([
              draft.code,
              draft.parent,
              draft.child,
              draft.confidence < 0.6,
              draft.params ?? at,
            ])
      const known = merged.get(key)
      merged.set(key, known ? join(known, draft) : draft)
    }
  })
  return [...merged.values()].map(({ params: _params, ...draft }) => draft)
}

/** True for a date that is told with another duty of the same paragraph: one date that governs two verbs. */
function answered({ parent }: DutyPair, record: RecordSoFar): boolean {
  return record.duties.some(
    (other) =>
      other.relation !== 'dropped' &&
      other.parent?.unit === parent?.unit &&
      other.parent?.raw === parent?.raw,
  )
}

function join(known: Draft, draft: Draft): Draft {
  const exchanges = [...(known.exchanges ?? []), ...(draft.exchanges ?? [])]
  return {
    ...known,
    parent: [...new Set([...known.parent, ...draft.parent])],
    child: [...new Set([...known.child, ...draft.child])],
    exchanges: [...new Map(exchanges.map((exchange) => [JSON.stringify(exchange), exchange])).values()],
    confidence: Math.max(known.confidence, draft.confidence),
  }
}

/** True where another deadline of the paragraph stands in the child's: one of its dates is gone, and not the time of the work. */
function stillDated({ parent }: DutyPair, record: RecordSoFar): boolean {
  return record.duties.some(
    (other) => other.relation !== 'dropped' && other.child !== null && other.parent?.unit === parent?.unit,
  )
}

function draftsOf(duty: DutyPair, record: RecordSoFar, context: FindingContext): Draft[] {
  const known = dutyCodes[duty.relation]
  if (!known) return []
  const severity = duty.relation === 'dropped' && stillDated(duty, record) ? 'medium' : known.severity
  const parent = context.parentUnits.findIndex((unit) => unit.id === duty.parent?.unit)
  const child = context.childUnits.findIndex((unit) => unit.id === duty.child?.unit)
  // A duty that went with its whole paragraph is told there.
  if (duty.relation === 'dropped' && (parent < 0 || context.judged.parents[parent]!.fate === 'omitted'))
    return []
  if (duty.relation === 'new' && (child < 0 || context.judged.children[child]!.relation === 'added'))
    return []
  const body = duty.relation === 'bodyExchanged'
  const removed = (body ? duty.parent?.who : duty.parent?.raw) ?? ''
  const added = (body ? duty.child?.who : duty.child?.raw) ?? ''
  return [
    {
      ...known,
      severity,
      confidence: duty.confidence,
      // A date that went or came is shown beside what became of its paragraph.
      parent: parent < 0 ? (context.judged.children[child]?.parents ?? []) : [parent],
      child: child < 0 ? (context.judged.parents[parent]?.children ?? []) : [child],
      exchanges: [{ removed, added }],
      // One body in the place of another is one matter, in however many paragraphs.
      throughout: body,
      places: { where: child < 0 ? context.parentUnits[parent] : context.childUnits[child] },
      // Deadlines that one paragraph lost or gained are one finding; two that became later are two.
      ...(duty.relation === 'dropped' || duty.relation === 'new' ? { params: {} } : {}),
    },
  ]
}
