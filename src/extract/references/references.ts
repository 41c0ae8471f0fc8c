import { marksOf, type Mark } from '../../doc/marks.js'
import type { Span } from '../../doc/span.js'
import type { Models } from '../../models/models.js'
import type { Extractor } from '../../ports.js'
import { issuerReader, type IssuerReader } from '../../text/citation-issuer.js'
import { findDates } from '../../text/dates.js'
import type { Citation, CitedDocument } from './citation.js'
import { contradictionFaults } from './faults.js'
import { findCitations } from './find.js'
import { mendCitations } from './mend.js'
import { findNamed, type NamedCitation } from './named.js'
import { notOwn, ownType, regionsOf } from './own.js'
import { findParents, type Ground } from './parents.js'
import { resolveCitations } from './resolve.js'
import { findShort } from './short.js'
import { typeWords, type TypeWords } from './types.js'

/**
 * Citations: one mark `reference` a mention (each with what the whole document tells about what it names), `parent` for what the basis governs,
 * `citationError` for what is malformed or contradicts itself. The document's own number is no citation. Linear in the text's length.
 */
export const references: Extractor = {
  name: 'references',
  needs: ['region', 'header'],
  writes: ['reference', 'parent', 'citationError'],
  extract(doc, models) {
    const { words, readIssuer, issuers } = vocabularyOf(models)
    const { text } = doc
    const dates = findDates(text)
    const found = notOwn(doc, findCitations(text, { words, readIssuer, issuers, dates }))
    const { citations, faults } = mendCitations(found, { words, issuers })
    const { documents, contradictions } = resolveCitations(citations)
    const taken = citations.map(({ span }) => span)
    const named = findNamed(text, taken, dates)
    const mended = new Set(faults.map(({ span }) => span.start))
    const marks: Mark[] = [
      ...documents.flatMap((document) => numberMarks(document, mended)),
      ...namedMarks(named, documents),
      ...findShort(text, documents, { words, ownType: ownType(doc) }).map(({ span, document }) =>
        shortMark(span, document),
      ),
    ]
    const aside = regionsOf(doc, ['letterhead', 'title'])
    const parents = findParents(text, groundsOf(documents, named, marks), { words, aside })
    for (const { start, end, key, name, date, confidence } of parents) {
      marks.push(mark('parent', { start, end }, { key, name, date }, confidence))
    }
    for (const { span, meant, why, confidence } of [
      ...faults,
      ...contradictionFaults(text, contradictions),
    ]) {
      const printed = text.slice(span.start, span.end).replace(/\s+/gu, ' ')
      marks.push(mark('citationError', span, { printed, meant, why }, confidence))
    }
    return { marks }
  },
}

interface Vocabulary {
  readonly words: TypeWords
  readonly readIssuer: IssuerReader
  readonly issuers: ReadonlySet<string>
}
const vocabularies = new WeakMap<Models, Vocabulary>()

function vocabularyOf(models: Models): Vocabulary {
  const known = vocabularies.get(models)
  if (known) return known
  const made = {
    words: typeWords(models.documentTypes),
    readIssuer: issuerReader(models.bodies.map(({ name }) => name)),
    issuers: new Set(models.bodies.flatMap(({ abbreviations }) => abbreviations)),
  }
  vocabularies.set(models, made)
  return made
}

/** The mentions of one document. Less sure where only the number is printed, or where every print of the symbol had to be mended. */
function numberMarks(document: CitedDocument, mended: ReadonlySet<number>): Mark[] {
  const value = { kind: 'numbered', mention: 'number', ...valueOf(document) } as const
  const isMended = ({ numberSpan }: Citation): boolean => mended.has(numberSpan.start)
  const confidence = document.symbol === null ? 0.8 : document.citations.every(isMended) ? 0.85 : 0.96
  return document.citations.map(({ span }) => mark('reference', span, value, confidence))
}

function shortMark(span: Span, document: CitedDocument): Mark {
  return mark('reference', span, { kind: 'numbered', mention: 'short', ...valueOf(document) }, 0.75)
}

function valueOf({ key, name, type, number, symbol, date, issuer, title }: CitedDocument) {
  return { key, name, type, number, symbol, date, issuer, title }
}

/** A law cited by name: a short mention of the numbered one of that name, else a reference of its own. */
function namedMarks(named: readonly NamedCitation[], documents: readonly CitedDocument[]): Mark[] {
  const numbered = new Map<string, CitedDocument>()
  for (const document of documents) {
    if (document.name) numbered.set(document.name, document)
  }
  return named.map(({ span, name, type, date }) => {
    const document = numbered.get(name)
    if (document) return shortMark(span, document)
    const value = {
      kind: 'named',
      mention: 'short',
      key: null,
      name,
      type,
      number: null,
      symbol: null,
      date,
      issuer: null,
      title: null,
    } as const
    return mark('reference', span, value, 0.8)
  })
}

/** Everything that can stand in the basis, in order of the text. */
function groundsOf(
  documents: readonly CitedDocument[],
  named: readonly NamedCitation[],
  marks: readonly Mark[],
): Ground[] {
  const numbered = documents.flatMap((document) =>
    document.citations.map((citation): Ground => ({
      ...citation.span,
      key: document.key,
      name: null,
      symbol: document.symbol,
      type: document.type,
      date: document.date,
      tail: citation.tail,
      amending:
        /^(?:về )?(?:việc )?sửa đổi/u.test(citation.title) || /^sửa đổi/iu.test(citation.between ?? ''),
      full: citation.date !== null || (citation.issuer !== null && !citation.issuerWeak),
    })),
  )
  const laws = named.map((law): Ground => ({
    ...law.span,
    key: null,
    name: law.name,
    symbol: null,
    type: law.type,
    date: law.date,
    tail: law.tail,
    full: true,
    amending: /sửa đổi/iu.test(law.name),
  }))
  const short = marksOf(marks, 'reference').flatMap(({ span, value }): Ground[] =>
    value.mention === 'short' && value.kind === 'numbered' && value.key !== null
      ? [{ ...span, ...value, name: null, tail: span.end, full: false, amending: false }]
      : [],
  )
  return [...numbered, ...laws, ...short].sort((a, b) => a.start - b.start)
}

function mark<T extends 'reference' | 'parent' | 'citationError'>(
  type: T,
  span: Span,
  value: Mark<T>['value'],
  confidence: number,
): Mark {
  return { type, span, value, evidence: {}, by: 'references', confidence }
}
