import type { Doc } from '../../doc/doc.js'
import type { Mark, MarkMap } from '../../doc/marks.js'
import type { Span } from '../../doc/span.js'
import type { Extractor } from '../../ports.js'
import { readFoot, type FootRead } from '../closing/foot.js'
import { familyNameSet } from '../closing/person.js'
import { roleIndex, type SignatureModels } from '../closing/signature-lines.js'
import { isNoise, isRule, opensBasis, opensHeading } from '../header/openers.js'
import { readPieces } from '../header/pieces.js'
import { typeIndex, type TypeIndex } from '../header/types.js'
import type { Models } from '../../models/models.js'
import { mendBrokenLines } from './broken-lines.js'
import { readHead, type HeadRead } from './head.js'
import { readLines, type Line } from './lines.js'

/** A document taken apart: its lines, head, body and foot. Header, closing and outline read their fields off it. */
export interface Anatomy {
  readonly lines: readonly Line[]
  readonly head: HeadRead
  /** Indexes of the body's first line and of the first line behind it. */
  readonly bodyFrom: number
  readonly bodyTo: number
  readonly foot: FootRead | null
  /** Index of the first line of what is appended; the number of lines where nothing is. */
  readonly annexFrom: number
  readonly signatureModels: SignatureModels
}

/** Marks the parts of a document: letterhead, title, basis, body, recipients, signature, annex. */
export const regions: Extractor = {
  name: 'regions',
  needs: [],
  writes: ['region'],
  extract(doc, models) {
    const anatomy = readAnatomy(doc, models)
    const marks: Mark[] = []
    const mark = (part: MarkMap['region']['part'], span: Span | null, confidence: number): void => {
      if (span && span.end > span.start)
        marks.push({ type: 'region', span, value: { part }, by: 'regions', confidence })
    }
    const { lines, head, foot, bodyFrom, bodyTo, annexFrom } = anatomy
    const typed = head.type?.exact ? 0.97 : 0.8
    mark('letterhead', spanOf(head.letterhead), typed)
    mark('title', titleSpan(head), typed)
    mark('basis', spanOf(lines.slice(bodyFrom, basisEnd(lines, bodyFrom, bodyTo))), 0.9)
    mark('body', spanOf(lines.slice(bodyFrom, bodyTo)), foot ? typed : 0.7)
    mark('recipients', foot?.recipientsSpan ?? null, 0.97)
    const signed = foot?.signature.flat() ?? []
    mark('signature', signed.length > 0 ? { start: signed[0]!.start, end: signed.at(-1)!.end } : null, 0.9)
    mark('annex', spanOf(lines.slice(annexFrom)), 0.8)
    return { marks }
  },
}

/** Takes a document apart. Pure and linear; extractors that need more than the region marks call it for themselves. */
export function readAnatomy(doc: Doc, models: Models): Anatomy {
  const known = anatomies.get(doc.runs)
  if (known && known.text === doc.text && known.models === models) return known.anatomy
  const anatomy = takeApart(doc, models)
  anatomies.set(doc.runs, { text: doc.text, models, anatomy })
  return anatomy
}

// Three extractors ask for the same anatomy; runs and text never change after ingest, and the key goes with the document.
const anatomies = new WeakMap<object, { text: string; models: Models; anatomy: Anatomy }>()

function takeApart(doc: Doc, models: Models): Anatomy {
  const lines = mendBrokenLines(doc.text, readLines(doc))
  const { types, signatureModels } = indexesOf(models)
  const head = readHead(lines, types)
  const foot = readFoot(lines, head.bodyFrom, signatureModels, types)
  let bodyTo = foot ? foot.from : annexStart(lines, head.bodyFrom)
  const annexFrom = foot ? foot.to : bodyTo
  while (bodyTo > head.bodyFrom && endsNothing(lines[bodyTo - 1]!.text)) bodyTo--
  return {
    lines,
    head,
    bodyFrom: head.bodyFrom,
    bodyTo,
    foot,
    annexFrom: skipNoise(lines, annexFrom),
    signatureModels,
  }
}

interface Indexes {
  readonly types: TypeIndex
  readonly signatureModels: SignatureModels
}

// Laid out once a set of models, which is loaded once a process.
const indexes = new WeakMap<Models, Indexes>()

function indexesOf(models: Models): Indexes {
  const known = indexes.get(models)
  if (known) return known
  const made = {
    types: typeIndex(models),
    signatureModels: { roles: roleIndex(models), families: familyNameSet(models) },
  }
  indexes.set(models, made)
  return made
}

function endsNothing(text: string): boolean {
  return isRule(text) || (isNoise(text) && text.length < 12)
}

function skipNoise(lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && (isRule(lines[at]!.text) || isNoise(lines[at]!.text))) at++
  return at
}

function annexStart(lines: readonly Line[], from: number): number {
  const at = lines.findIndex(
    (line, index) => index > from && /^PHỤ LỤC(?![A-Za-zÀ-ỹ])/u.test(line.text) && line.text.length < 60,
  )
  return at < 0 ? lines.length : at
}

/** The basis: the first paragraph of the body, and every further one that opens as a basis does. */
function basisEnd(lines: readonly Line[], from: number, to: number): number {
  if (from >= to || opensHeading(lines[from]!.text)) return from
  let at = from
  while (at < to && opensBasis(lines[at]!.text)) at++
  return Math.max(at, from + 1)
}

/** Type and title of a document, or the subject of a letter inside its letterhead. */
function titleSpan(head: HeadRead): Span | null {
  if (head.type) {
    const end = head.title?.span.end ?? head.type.span.end
    return {
      start: Math.min(head.type.span.start, head.title?.span.start ?? Infinity),
      end: Math.max(end, head.type.span.end),
    }
  }
  if (!head.letter) return null
  const subject = readPieces(head.letterhead).filter((piece) => piece.kind === 'subject')
  return subject.length > 0 ? { start: subject[0]!.segment.start, end: subject.at(-1)!.segment.end } : null
}

function spanOf(lines: readonly Span[]): Span | null {
  return lines.length > 0 ? { start: lines[0]!.start, end: lines.at(-1)!.end } : null
}
