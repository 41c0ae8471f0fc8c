import { createHash } from 'node:crypto'
import type { ChangeKind, Comparison, DutyPair, Finding } from '../doc/comparison.js'
import type { Doc } from '../doc/doc.js'
import { say } from '../phrases/say.js'
import type { Near } from './align.js'
import type { Judged, JudgedChild } from './judge-pairs.js'
import { changedText, excerpt } from './excerpts.js'
import { omissionReason } from './omissions.js'
import { sureFrom } from './summary.js'
import { isHeading, type Unit } from './units.js'
import { weakenings } from './weakened.js'

export type RecordSoFar = Omit<Comparison, 'findings' | 'summary'>

export interface FindingContext {
  readonly judged: Judged
  readonly nearest: readonly Near[]
  readonly childUnits: readonly Unit[]
  readonly parentUnits: readonly Unit[]
  readonly child: Doc
  readonly parents: readonly Doc[]
}

/** One finding before it is worded. */
interface Draft {
  readonly code: string
  readonly severity: Finding['severity']
  readonly confidence: number
  readonly reason?: Finding['reason']
  readonly parent: readonly number[]
  readonly child: readonly number[]
  readonly params?: Readonly<Record<string, string | number>>
  /** Params that are places in the outline: worded in each language. */
  readonly places?: Readonly<Record<string, Unit | undefined>>
}

/** What of a comparison matters, the gravest and surest first. Each says its evidence on both sides; below 0.6 it asks. */
export function findingsOf(record: RecordSoFar, context: FindingContext): Finding[] {
  const drafts = [
    ...omissions(record, context),
    ...context.judged.children.flatMap((item) => unitFindings(item, record, context)),
    ...oncePerBody(record.duties.flatMap((duty) => dutyFindings(duty, context))),
    ...localisations(record, context),
    ...titleFinding(record),
  ]
  const seen = new Map<string, number>()
  const rank = { high: 0, medium: 1, low: 2 }
  return drafts
    .map((draft) => worded(draft, context, seen))
    .sort(
      (a, b) =>
        rank[a.severity] - rank[b.severity] ||
        b.confidence - a.confidence ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
}

function omissions(record: RecordSoFar, context: FindingContext): Draft[] {
  return context.judged.parents.flatMap((item, at): Draft[] => {
    const unit = context.parentUnits[at]!
    // A heading goes with what stands under it.
    if (item.fate !== 'omitted' || isHeading(unit)) return []
    const { reason, body } = omissionReason(at, context)
    const near = context.nearest[at]!
    const demands = record.duties.some((duty) => duty.parent?.unit === unit.id) || obliges(unit)
    const stock = record.parentUnits[at]!.stock
    const severity = stock || reason === 'otherLevel' ? 'low' : demands ? 'high' : 'medium'
    const suffix =
      reason === 'otherLevel' ? '-other-level' : reason === 'perhapsElsewhere' ? '-perhaps-elsewhere' : ''
    const confidence = reason === 'perhapsElsewhere' ? Math.min(item.confidence, 0.55) : item.confidence
    const elsewhere = reason === 'perhapsElsewhere' ? context.childUnits[near.at] : undefined
    return [
      {
        code: `compare/omitted${suffix}`,
        severity,
        confidence,
        reason,
        parent: [at],
        child: reason === 'perhapsElsewhere' && near.at >= 0 ? [near.at] : [],
        params: { text: excerpt(unit.text), body: body ?? '' },
        places: { where: unit, ...(elsewhere ? { elsewhere } : {}) },
      },
    ]
  })
}

const severityOf: Readonly<Record<ChangeKind, Finding['severity']>> = {
  deadline: 'high',
  assignee: 'medium',
  number: 'high',
  scope: 'medium',
  audience: 'medium',
  citation: 'medium',
}

function unitFindings(item: JudgedChild, record: RecordSoFar, context: FindingContext): Draft[] {
  const unit = context.childUnits[item.index]!
  const shared = {
    child: [item.index],
    parent: item.parents,
    confidence: item.confidence,
    places: { where: unit },
  }
  const basis = item.index === 0 && unit.depth === null
  if (item.relation === 'added') {
    if (isHeading(unit)) return []
    const severity = record.childUnits[item.index]!.stock
      ? 'low'
      : record.duties.some((duty) => duty.child?.unit === unit.id)
        ? 'medium'
        : 'low'
    return [{ ...shared, code: 'compare/added', severity, params: { text: excerpt(unit.text) } }]
  }
  const drafts: Draft[] = []
  if (item.moved && item.parents.length > 0) {
    const from = context.parentUnits[item.parents[0]!]
    drafts.push({ ...shared, code: 'compare/moved', severity: 'low', places: { where: unit, from } })
  }
  for (const { removed, added, code } of weakenings(item)) {
    drafts.push({ ...shared, code, severity: 'high', params: { removed, added } })
  }
  const lowered = drafts.some((draft) => draft.code === 'compare/number-lowered')
  const explained = new Set(
    record.localisations
      .filter(({ units }) => units.includes(item.unit))
      .map(({ from, to }) => `${from}\u0000${to}`),
  )
  for (const kind of item.changes) {
    // What a plan is made under differs from what its parent is made under.
    if (basis && kind !== 'deadline') continue
    // Deadlines are told by the duties; a lowered number is told once.
    if (
      kind === 'deadline' &&
      record.duties.some(
        (duty) =>
          duty.relation !== 'same' &&
          (duty.child?.unit === item.unit ||
            item.parents.some((at) => duty.parent?.unit === context.parentUnits[at]!.id)),
      )
    )
      continue
    if (kind === 'number' && lowered) continue
    const { removed, added } = changedText(item, kind, explained)
    // Nothing but the locality's own words in the place of the higher body's: listed once, not here.
    if (removed === '' && added === '') continue
    drafts.push({
      ...shared,
      code: kind === 'deadline' ? 'compare/deadline-changed' : `compare/${kind}`,
      severity: severityOf[kind],
      params: { removed, added },
    })
  }
  return drafts
}

const dutyCodes: Readonly<
  Partial<Record<DutyPair['relation'], { code: string; severity: Finding['severity'] }>>
> = {
  later: { code: 'compare/deadline-later', severity: 'high' },
  earlier: { code: 'compare/deadline-earlier', severity: 'low' },
  changed: { code: 'compare/deadline-changed', severity: 'medium' },
  dropped: { code: 'compare/deadline-dropped', severity: 'high' },
  new: { code: 'compare/deadline-new', severity: 'low' },
  bodyExchanged: { code: 'compare/body-exchanged', severity: 'medium' },
}

function dutyFindings(duty: DutyPair, context: FindingContext): Draft[] {
  const known = dutyCodes[duty.relation]
  if (!known) return []
  const parent = context.parentUnits.findIndex((unit) => unit.id === duty.parent?.unit)
  const child = context.childUnits.findIndex((unit) => unit.id === duty.child?.unit)
  // A duty that went with its whole paragraph is told there.
  if (duty.relation === 'dropped' && (parent < 0 || context.judged.parents[parent]!.fate === 'omitted'))
    return []
  if (duty.relation === 'new' && (child < 0 || context.judged.children[child]!.relation === 'added'))
    return []
  const body = duty.relation === 'bodyExchanged'
  return [
    {
      ...known,
      confidence: duty.confidence,
      parent: parent < 0 ? [] : [parent],
      child: child < 0 ? [] : [child],
      params: {
        removed: (body ? duty.parent?.who : duty.parent?.raw) ?? '',
        added: (body ? duty.child?.who : duty.child?.raw) ?? '',
      },
      places: { where: child < 0 ? context.parentUnits[parent] : context.childUnits[child] },
    },
  ]
}

/** One body in the place of another is told once, with all the places where it is. */
function oncePerBody(drafts: readonly Draft[]): Draft[] {
  const merged = new Map<string, Draft>()
  drafts.forEach((draft, at) => {
    const key = draft.code === 'compare/body-exchanged' ? JSON.stringify(draft.params) : String(at)
    const known = merged.get(key)
    if (!known) merged.set(key, draft)
    else {
      const parent = [...new Set([...known.parent, ...draft.parent])]
      const child = [...new Set([...known.child, ...draft.child])]
      merged.set(key, { ...known, parent, child, confidence: Math.max(known.confidence, draft.confidence) })
    }
  })
  return [...merged.values()]
}

function localisations(record: RecordSoFar, context: FindingContext): Draft[] {
  return record.localisations.map(({ from, to, count, units }) => ({
    code: 'compare/localised',
    severity: 'low',
    confidence: Math.min(0.95, 0.6 + 0.1 * count),
    parent: [],
    child: units.map((id) => context.childUnits.findIndex((unit) => unit.id === id)),
    params: { removed: from, added: to, count },
  }))
}

function titleFinding(record: RecordSoFar): Draft[] {
  const title = record.fields.find((row) => row.field === 'title' && row.relation === 'edited')
  if (!title) return []
  const params = { removed: excerpt(title.parent ?? ''), added: excerpt(title.child ?? '') }
  return [{ code: 'compare/title', severity: 'low', confidence: 0.8, parent: [], child: [], params }]
}

function worded(draft: Draft, context: FindingContext, seen: Map<string, number>): Finding {
  const code = draft.confidence < sureFrom ? `${draft.code}-question` : draft.code
  const text = (language: 'vi' | 'en'): string => {
    const places = Object.entries(draft.places ?? {}).map(([name, unit]) => [
      name,
      unit ? place(language, unit) : '',
    ])
    const params = { ...quoted(language, draft.params ?? {}), ...Object.fromEntries(places) }
    const wording = say(language, code, params)
    return wording === code ? say(language, draft.code, params) : capital(wording)
  }
  const parents = draft.parent.map((at) => context.parentUnits[at]!)
  const children = draft.child.map((at) => context.childUnits[at]!)
  const content = [
    draft.code,
    ...parents.map((unit) => unit.text),
    '\u0000',
    ...children.map((unit) => unit.text),
    JSON.stringify(draft.params ?? {}),
  ]
  const hash = createHash('sha256').update(content.join('\u0001')).digest('hex').slice(0, 12)
  const count = (seen.get(hash) ?? 0) + 1
  seen.set(hash, count)
  return {
    id: count === 1 ? `f-${hash}` : `f-${hash}-${count}`,
    code: draft.code,
    severity: draft.severity,
    text: { vi: text('vi'), en: text('en') },
    reason: draft.reason ?? null,
    parent: parents.map((unit) => unit.id),
    child: children.map((unit) => unit.id),
    confidence: draft.confidence,
  }
}

/** What was left out and put in, in quotes; a side that has nothing says so. */
function quoted(
  language: 'vi' | 'en',
  params: Readonly<Record<string, string | number>>,
): Record<string, string | number> {
  const quote = (text: string | number): string =>
    String(text) === '' ? say(language, 'compare/nothing') : `“${text}”`
  return Object.fromEntries(
    Object.entries(params).map(([name, text]) => [
      name,
      name === 'removed' || name === 'added' ? quote(text) : text,
    ]),
  )
}

function place(language: 'vi' | 'en', unit: Unit): string {
  if (unit.outline !== '') return say(language, 'compare/place-outline', { outline: unit.outline })
  return unit.index === 0
    ? say(language, 'compare/place-basis')
    : say(language, 'compare/place-unit', { unit: unit.id })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** True for a paragraph that gives an order: it begins with the act or says that it has to be done. */
function obliges(unit: Unit): boolean {
  const keys = unit.lexemes.map((lexeme) => lexeme.key)
  return (
    keys.includes('phải') ||
    keys.includes('báo') ||
    /^(?:chỉ đạo|tổ chức|xây dựng|triển khai|thực hiện|tham mưu|báo cáo|rà soát|hoàn thành)/u.test(
      keys.slice(0, 2).join(' '),
    )
  )
}
