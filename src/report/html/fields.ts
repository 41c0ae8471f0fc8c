import type { Labels } from '../labels.js'
import type { ComparisonView, DocumentHead } from '../view/types.js'
import { markup, type Markup } from './markup.js'
import { table } from './table.js'

/** Letterhead, recipients and signature of both sides. */
export function fieldsSection({ fields }: ComparisonView, labels: Labels): Markup | null {
  if (fields.length === 0) return null
  const columns = ['field', 'from', 'to', 'relation'].map((column) => labels.say(`column-${column}`))
  const value = (field: string, text: string | null): string | null =>
    field === 'date' ? labels.date(text) : text
  const rows = fields.map(({ field, parent, child, relation }) => [
    labels.say(`field-${field}`),
    value(field, parent),
    value(field, child),
    labels.say(`field-relation-${relation}`),
  ])
  return markup`<section id="fields"><h2>${labels.say('fields')}</h2>${table(columns, rows, labels.say('fields'))}</section>`
}

/** The higher body's words exchanged for the locality's own, each once. */
export function localisationsSection({ localisations, rows }: ComparisonView, labels: Labels): Markup | null {
  if (localisations.length === 0) return null
  const known = new Map(rows.map((row) => [row.id, row.number]))
  const columns = ['from', 'to', 'count', 'place'].map((column) => labels.say(`column-${column}`))
  const lines = localisations.map(({ from, to, count, units }) => [
    from,
    to,
    count,
    markup`${units
      .filter((unit) => known.has(unit))
      .map((unit, index) => markup`${index > 0 && ', '}<a href="#${unit}">${known.get(unit)!}</a>`)}`,
  ])
  return markup`<section id="localisations"><h2>${labels.say('localisations')}</h2><p>${labels.say('localisations-note')}</p>${table(
    columns,
    lines,
    labels.say('localisations'),
  )}</section>`
}

/** What the reader of a file has to say: of the comparison, then of each document. */
export function messagesSection(view: ComparisonView, labels: Labels): Markup | null {
  const entries = [
    ...view.messages.map((message) => ({ document: null as DocumentHead | null, message })),
    ...[...view.parents, view.child].flatMap((head) =>
      head.messages.map((message) => ({ document: head as DocumentHead | null, message })),
    ),
  ]
  if (entries.length === 0) return null
  const columns = [labels.say('column-document'), labels.say('column-place'), labels.say('messages')]
  const rows = entries.map(({ document, message }) => [
    document && labels.name(document),
    message.span && labels.place(message.span),
    message.text,
  ])
  return markup`<section id="messages"><h2>${labels.say('messages')}</h2>${table(columns, rows, labels.say('messages'))}</section>`
}
