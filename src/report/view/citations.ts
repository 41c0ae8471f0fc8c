import type { Lineage } from '../../doc/lineage.js'
import type { PlanRecord } from '../../doc/plan.js'
import { officeDate } from '../labels.js'
import type { CitationView, ReferenceView } from './types.js'

/** The citation check: what a document prints wrong by itself, what contradicts another, what is not at hand. */
export function citationsOf(plans: readonly PlanRecord[], lineage?: Lineage | null): CitationView[] {
  return [...plans.flatMap(malformed), ...(lineage ? betweenDocuments(lineage) : [])]
}

function malformed(plan: PlanRecord): CitationView[] {
  return plan.citationErrors.map(({ printed, meant, why, span }) => ({
    file: plan.source.file,
    kind: 'malformed',
    printed,
    meant,
    why,
    line: span.line,
    page: span.page,
  }))
}

function betweenDocuments(lineage: Lineage): CitationView[] {
  const conflicts = lineage.conflicts.flatMap((conflict) => {
    const usual = conflict.readings.find((reading) => !reading.odd)?.value ?? null
    const odd = conflict.readings.filter((reading) => reading.odd)
    const shown = odd.length > 0 ? odd : conflict.readings
    return shown.flatMap((reading) =>
      reading.citedBy.map((cite): CitationView => ({
        file: cite.file,
        kind: 'conflict',
        printed: printedAs(conflict, reading.value),
        meant: reading.odd && usual !== null ? asPrinted(usual) : null,
        why: `report/conflict-${conflict.code}`,
        line: cite.span.line,
        page: cite.span.page,
      })),
    )
  })
  const ambiguous = lineage.ambiguous.flatMap(({ key, citedBy, candidates }) =>
    citedBy.map((cite): CitationView => ({
      file: cite.file,
      kind: 'ambiguous',
      printed: key,
      meant: candidates.map((id) => nameOf(lineage, id)).join('; ') || null,
      why: 'report/why-ambiguous',
      line: cite.span.line,
      page: cite.span.page,
    })),
  )
  const missing = lineage.missing.flatMap((parent) =>
    parent.citedBy.map((cite): CitationView => ({
      file: cite.file,
      kind: 'missing',
      printed: parent.key ?? parent.name ?? cite.raw,
      meant: null,
      why: 'report/why-missing',
      line: cite.span.line,
      page: cite.span.page,
    })),
  )
  return [...conflicts, ...ambiguous, ...missing]
}

type Conflict = Lineage['conflicts'][number]

/** What of a conflict its row shows. A child's own day stands beside that of the document it implements. */
function printedAs({ code, key, readings }: Conflict, value: string): string {
  const cited = [key, asPrinted(value)].filter(Boolean).join(': ')
  return code === 'childBeforeParent' ? `${asPrinted(readings[0]!.value)} < ${cited}` : cited
}

/** Days as documents print them. */
function asPrinted(value: string): string {
  return value.replace(/^\d{4}-\d{2}-\d{2}(?!\d)/u, (iso) => officeDate(iso))
}

function nameOf(lineage: Lineage, id: string): string {
  const document = lineage.documents.find((node) => node.id === id)
  if (!document) return id
  const { key, issuer, province, date } = document
  return [key, issuer ?? province, date && officeDate(date)].filter(Boolean).join(', ') || id
}

/** Every document that the given ones cite. */
export function referencesOf(plans: readonly PlanRecord[]): ReferenceView[] {
  return plans.flatMap((plan) =>
    plan.references.map(({ key, name, type, date, issuer, mentions }) => ({
      file: plan.source.file,
      key,
      name,
      type,
      date,
      issuer,
      mentions: mentions.length,
      line: mentions[0]?.span.line ?? 1,
    })),
  )
}
