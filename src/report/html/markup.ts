import { printable } from '../printable.js'

/** Markup that is already safe. Only `markup` and `trusted` make it. */
export interface Markup {
  readonly markup: string
}
type Value = Markup | string | number | null | undefined | false | readonly Value[]

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A template for HTML and SVG: every value put in is escaped unless it is markup itself; lists are put together. */
export function markup(pieces: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let out = pieces[0]!
  values.forEach((value, index) => {
    out += rendered(value) + pieces[index + 1]!
  })
  return { markup: out }
}

/** Our own constant text as markup. Never for text of a document. */
export function trusted(text: string): Markup {
  return { markup: text }
}

/** Text of a document, safe between tags and inside quoted attributes. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (sign) => escapes[sign]!)
}

function rendered(value: Value): string {
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  if ('markup' in value) return value.markup
  return value.map(rendered).join('')
}
