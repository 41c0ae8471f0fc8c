import type { Level, Models } from '../models/models.js'
import { fold } from '../text/fold.js'
import { abbreviationLevel, issuerAbbreviation } from '../text/key.js'
import { groupBy } from '../text/group.js'
import { levelOf } from './level.js'
import { matchKey } from './match-key.js'
import { namePlacesApart, placeOf } from './names.js'
import type { CitationEdge, DocumentNode } from './node.js'
import { areSameProvince } from './province.js'

/** Where a citation leads: to one document of the folder, to several that cannot be told apart, or to none. */
export interface Resolution {
  readonly edge: CitationEdge
  readonly candidates: readonly DocumentNode[]
  /** True where the document's own date is another than the one cited. */
  readonly otherDate: boolean
}

/** Every citation of the folder with the documents that it may name. Only number, symbol, province, issuer and date decide, never likeness. */
export function resolveEdges(nodes: readonly DocumentNode[], models: Models): Resolution[] {
  const byKey = groupBy(nodes, ({ matchedKey }) => matchedKey)
  return nodes.flatMap(edgesOf).map((edge) => {
    const named = edge.key === null ? [] : (byKey.get(matchKey(edge.key)) ?? [])
    const fitting = named.filter((node) => fits(edge, node, models))
    const sameDate = fitting.filter((node) => agree(edge.date, node.date))
    if (sameDate.length > 0) return { edge, candidates: best(edge, sameDate), otherDate: false }
    const slipped = fitting.filter((node) => isDateSlip(edge.date!, node.date!))
    return { edge, candidates: slipped.length === 1 ? slipped : [], otherDate: slipped.length === 1 }
  })
}

/** The citations of one document; of several files of it the first that cites each. */
function edgesOf(child: DocumentNode): CitationEdge[] {
  const edges = new Map<string, CitationEdge>()
  for (const { file, record } of child.entries) {
    for (const reference of record.references) {
      const mention = reference.mentions[0]
      const identity = identityOf(reference)
      if (!mention || edges.has(identity)) continue
      const { key, name, type, date, issuer, symbol, title } = reference
      edges.set(identity, {
        child,
        file,
        key,
        name,
        type,
        date,
        issuer,
        symbol,
        title,
        raw: mention.raw,
        span: mention.span,
        isParent: false,
      })
    }
    for (const parent of record.parents) {
      const identity = identityOf(parent)
      const known = edges.get(identity)
      if (known?.isParent) continue
      const raw = record.references
        .flatMap(({ mentions }) => mentions)
        .find(({ span }) => span.start === parent.span.start)?.raw
      edges.set(identity, {
        ...(known ?? {
          child,
          file,
          key: parent.key,
          name: parent.name,
          type: null,
          issuer: null,
          symbol: null,
          title: null,
        }),
        date: parent.date ?? known?.date ?? null,
        file,
        raw: raw ?? parent.name ?? parent.key ?? '',
        span: parent.span,
        isParent: true,
      })
    }
  }
  return [...edges.values()]
}

function identityOf({ key, name }: { key: string | null; name: string | null }): string {
  return key ? matchKey(key) : `name:${fold(name ?? '')}`
}

/** A document can be meant only where it is another one, of the citing one's province (or central), and of the issuer named. */
function fits(edge: CitationEdge, node: DocumentNode, models: Models): boolean {
  if (node === edge.child) return false
  const { child } = edge
  if (
    !isCentral(edge, node) &&
    child.province &&
    node.province &&
    !areSameProvince(child.province, node.province, models.provinces)
  )
    return false
  if (edge.type && node.type && fold(edge.type) !== fold(node.type) && /^QĐ/u.test(edge.symbol ?? ''))
    return false
  // `Huyện ủy Lục Yên` is not `Huyện ủy Văn Chấn`.
  if (namePlacesApart(edge.issuer, node.issuer)) return false
  return !namesAnotherLevel(edge, node, models) && !isOfAnotherBody(edge, node, models)
}

function isCentral({ symbol }: CitationEdge, node: DocumentNode): boolean {
  if (node.level === 0) return true
  const issuer = symbol ? issuerAbbreviation(symbol) : null
  return issuer !== null && abbreviationLevel(issuer) === 0
}

/** `của Huyện ủy` is the district that stands over the citing document, or its own: no other one's plan of the same number. */
function isOfAnotherBody({ issuer, child }: CitationEdge, node: DocumentNode, models: Models): boolean {
  if (node.level === null || node.level < 2 || placeOf(issuer) !== null) return false
  return namePlacesApart(ownBody(child, node.level, models), node.issuer)
}

/** The body of a level that stands over a document, or has issued it; null where its head names none. */
export function ownBody(
  { superior, issuer }: DocumentNode,
  level: Level | null,
  models: Models,
): string | null {
  if (level === null) return null
  return [superior, issuer].find((body) => body && levelOfBody(body, models) === level) ?? null
}

function levelOfBody(issuer: string, models: Models): Level | null {
  return levelOf({ symbol: null, issuer, superior: null }, models.bodies)
}

/** `của UBND tỉnh` means no district's plan of the same number. A city stands on either level. */
function namesAnotherLevel({ issuer }: CitationEdge, { level }: DocumentNode, models: Models): boolean {
  if (issuer === null || level === null || /thành (?:ủy|phố)/u.test(fold(issuer))) return false
  const cited = levelOfBody(issuer, models)
  return cited !== null && cited !== level
}

function agree(cited: string | null, own: string | null): boolean {
  return cited === null || own === null || cited.startsWith(own) || own.startsWith(cited)
}

/** A day or a month misprinted, not another term's document: one part of the date differs, and the years lie near. */
export function isDateSlip(a: string, b: string): boolean {
  const [one, other] = [a.split('-'), b.split('-')]
  if (one.length !== 3 || other.length !== 3) return false
  const equal = one.filter((part, index) => part === other[index]).length
  return equal === 2 && Math.abs(Number(one[0]) - Number(other[0])) <= 1
}

/** Of several, those whose own day is the one cited; else those of the citing document's own superior. */
function best(edge: CitationEdge, candidates: readonly DocumentNode[]): readonly DocumentNode[] {
  if (candidates.length < 2) return candidates
  const exact = candidates.filter(({ date }) => edge.date !== null && date === edge.date)
  const left = exact.length > 0 ? exact : candidates
  const provinces = left.filter(({ province }) => province !== null && province === edge.child.province)
  return provinces.length > 0 ? provinces : left
}
