import type { Doc, Message } from '../doc/doc.js'
import { locator } from '../doc/locate.js'
import { marksOf, type Mark } from '../doc/marks.js'
import type { HeaderField, PlanRecord } from '../doc/plan.js'
import type { Located, Span } from '../doc/span.js'
import { say } from '../phrases/say.js'
import type { Language } from '../ports.js'
import { keyOf } from '../text/key.js'

export interface RecordOptions {
  readonly language: Language
  /** Adds the document's text to the record. */
  readonly text?: boolean
  /** The document's province, told in `lineage/`; null where nothing shows it. */
  readonly province?: PlanRecord['province']
}

/** The record of a document: a view of its marks, each value with its place. Holds nothing that no mark says. */
export function toPlan(doc: Doc, options: RecordOptions): PlanRecord {
  const locate = locator(doc)
  const { file, sha256, mediaType, bytes, pages, ocr, status } = doc.source
  const header = headerOf(doc, locate)
  return {
    schema: 'doichieu/plan@1',
    source: { file, sha256, mediaType, bytes, pages, ocr, status },
    key: documentKey(header),
    province: options.province ?? null,
    header,
    parents: parentsOf(doc, locate),
    references: referencesOf(doc, locate),
    citationErrors: inOrder(marksOf(doc.marks, 'citationError')).map(({ value, span, confidence }) => ({
      ...value,
      why: say(options.language, value.why),
      span: locate(span),
      confidence,
    })),
    deadlines: inOrder(marksOf(doc.marks, 'deadline')).map(({ value, span, confidence }) => ({
      raw: printed(doc, span),
      ...value,
      span: locate(span),
      confidence,
    })),
    assignments: inOrder(marksOf(doc.marks, 'assignment')).map(({ value, span, confidence }) => ({
      body: value.body,
      tasks: value.tasks.map((task) => ({ text: printed(doc, task), span: locate(task) })),
      span: locate(span),
      confidence,
    })),
    outline: inOrder(marksOf(doc.marks, 'heading')).map(({ value, span }) => ({
      ...value,
      span: locate(span),
    })),
    outlineErrors: inOrder(marksOf(doc.marks, 'outlineError')).map(({ value, span }) => ({
      code: value.code,
      message: say(options.language, value.code, value.params),
      span: locate(span),
    })),
    recipients: inOrder(marksOf(doc.marks, 'recipient')).map(({ value, span }) => ({
      name: value.name,
      span: locate(span),
    })),
    scanSlips: inOrder(marksOf(doc.marks, 'scanSlip')).map(({ value, span, confidence }) => ({
      ...value,
      span: locate(span),
      confidence,
    })),
    readings: inOrder(marksOf(doc.marks, 'reading')).map(({ value, span, confidence }) => ({
      ...value,
      why: say(options.language, value.why),
      confidence,
      span: locate(span),
    })),
    messages: doc.messages.map((message) => messageRecord(message, options.language, locate)),
    ...(options.text ? { text: doc.text } : {}),
  }
}

/** A message in words, with its place. */
export function messageRecord(
  message: Message,
  language: Language,
  locate: (span: Span) => Located,
): PlanRecord['messages'][number] {
  return {
    severity: message.severity,
    code: message.code,
    text: say(language, message.code, message.params),
    span: message.span ? locate(message.span) : null,
  }
}

/** Number and symbol as one key: a hyphen after the number for the Party, a slash for the State; null without a number. */
function documentKey(header: PlanRecord['header']): string | null {
  const number = header.number?.value
  const symbol = header.symbol?.value
  if (!number || !symbol) return null
  return keyOf({ number, symbol })
}

function headerOf(doc: Doc, locate: (span: Span) => Located): PlanRecord['header'] {
  const header: PlanRecord['header'] = {
    superior: null,
    issuer: null,
    number: null,
    symbol: null,
    type: null,
    place: null,
    date: null,
    title: null,
    authority: null,
    signerRole: null,
    signerName: null,
  }
  for (const { value, span, confidence } of marksOf(doc.marks, 'header')) {
    const field: HeaderField = value.field
    const known = header[field]
    if (known && known.confidence >= confidence) continue
    header[field] = { value: value.value, raw: printed(doc, span), span: locate(span), confidence }
  }
  return header
}

function parentsOf(doc: Doc, locate: (span: Span) => Located): PlanRecord['parents'] {
  const seen = new Set<string>()
  const parents: PlanRecord['parents'] = []
  for (const { value, span, confidence } of inOrder(marksOf(doc.marks, 'parent'))) {
    const identity = value.key ?? `name:${value.name}`
    if (seen.has(identity)) continue
    seen.add(identity)
    parents.push({ ...value, span: locate(span), confidence })
  }
  return parents
}

/** Mentions of one document gathered under its key (or name), in order of first mention. */
function referencesOf(doc: Doc, locate: (span: Span) => Located): PlanRecord['references'] {
  const byIdentity = new Map<string, PlanRecord['references'][number]>()
  for (const { value, span, confidence } of inOrder(marksOf(doc.marks, 'reference'))) {
    const { mention, ...cited } = value
    // A number alone names as many documents as there are types that bear it.
    const identity =
      cited.key === null ? `name:${cited.name}` : cited.symbol ? cited.key : `${cited.key} ${cited.type}`
    const mentioned = { raw: printed(doc, span), kind: mention, span: locate(span) }
    const known = byIdentity.get(identity)
    if (!known) {
      byIdentity.set(identity, { ...cited, confidence, mentions: [mentioned] })
      continue
    }
    known.mentions.push(mentioned)
    known.confidence = Math.max(known.confidence, confidence)
    known.type ??= cited.type
    known.date ??= cited.date
    known.issuer ??= cited.issuer
    known.title ??= cited.title
  }
  return [...byIdentity.values()]
}

function printed(doc: Doc, span: Span): string {
  return doc.text.slice(span.start, span.end)
}

function inOrder<M extends Mark>(marks: M[]): M[] {
  return marks.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
