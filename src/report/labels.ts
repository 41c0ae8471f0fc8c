import { say } from '../phrases/say.js'
import type { Language } from '../ports.js'
import { baseName } from './view/document-head.js'
import type { CalendarEntry, DocumentHead, DutyView, Passage, Row, Severity } from './view/types.js'

/** All the wording that a writer needs, in one language. */
export interface Labels {
  readonly language: Language
  /** A phrase of `report/`; a code with a layer of its own (`report/why-missing`) is taken as it is. */
  say(code: string, params?: Readonly<Record<string, string | number>>): string
  name(head: Pick<DocumentHead, 'type' | 'key' | 'file'>): string
  /** The name with whose it is: equal numbers of two provinces are two documents. */
  fullName(head: DocumentHead): string
  place(passage: { outline?: string | null; line?: number | null; page?: number | null }): string
  date(iso: string | null): string
  percent(share: number): string
  sure(confidence: number): string
  remarks(row: Row): string
  kind(code: string): string
}

/** Labels of one language. */
export function labelsFor(language: Language): Labels {
  const tell: Labels['say'] = (code, params) =>
    say(language, code.includes('/') ? code : `report/${code}`, params)
  const labels: Labels = {
    language,
    say: tell,
    name: (head) => {
      if (!head.key) return baseName(head.file)
      return head.type ? tell('numbered', { type: head.type, key: head.key }) : head.key
    },
    fullName: (head) =>
      [labels.name(head), head.issuer, head.province ?? head.place].filter(Boolean).join(', '),
    place: ({ outline, line, page }) =>
      [
        outline ? tell('place-outline', { outline }) : '',
        line ? tell('place-line', { line }) : '',
        page ? tell('place-page', { page }) : '',
      ]
        .filter(Boolean)
        .join(', '),
    date: (iso) => printedDate(iso, language),
    percent: (share) => (language === 'vi' ? `${Math.round(share * 100)}%` : `${Math.round(share * 100)}%`),
    sure: (confidence) => tell(`sure-${sureness(confidence)}`),
    remarks: (row) => remarksOf(row, labels),
    kind: (code) => kindLabel(code, language),
  }
  return labels
}

/** Below 0.6 a claim is marked unsure: there the comparison asks and does not say. */
export function sureness(confidence: number): Severity {
  return confidence >= 0.8 ? 'high' : confidence >= 0.6 ? 'medium' : 'low'
}

function printedDate(iso: string | null, language: Language): string {
  if (!iso) return ''
  return language === 'en' ? iso : officeDate(iso)
}

/** As offices print dates: 03/3/2022 has a zero before days under 10 and before months 1 and 2 (36-HD/VPTW, 30/2020/NĐ-CP). */
export function officeDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  const printedMonth = month && (Number(month) < 3 ? month : String(Number(month)))
  return [day, printedMonth, year].filter(Boolean).join('/')
}

/** What the last column of the table says of a row: what became of it, what changed, where it went. */
function remarksOf(row: Row, labels: Labels): string {
  const parts = [labels.say(`relation-${row.kind}`)]
  if (row.moved && row.kind !== 'movedAway') parts.push(labels.say('relation-moved').toLowerCase())
  if (row.changes.length > 0) {
    parts.push(row.changes.map((change) => labels.say(`change-${change}`)).join(', '))
  }
  if (row.confidence < 0.6) parts.push(labels.say('sure-low'))
  return parts.join('; ')
}

/** The short name of a kind of finding: its phrase `report/finding-…`, else the code's last word. */
function kindLabel(code: string, language: Language): string {
  const word = code.slice(code.indexOf('/') + 1)
  const known = say(language, `report/finding-${word}`)
  return known === `report/finding-${word}` ? word : known
}

/** When something is due, in words: the printed deadline, and what it comes to where it is a date. */
export function deadlineText(
  entry: Pick<CalendarEntry, 'kind' | 'date' | 'recurrence' | 'raw'>,
  labels: Labels,
): string {
  const parts = [
    entry.date ? `${entry.kind ? `${labels.say(`kind-${entry.kind}`)} ` : ''}${labels.date(entry.date)}` : '',
    entry.recurrence ? labels.say(`recurrence-${entry.recurrence}`) : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : entry.raw
}

/** A duty's deadline as the side prints it. */
export function dutyDeadline(duty: DutyView['parent'], labels: Labels): string {
  return duty ? deadlineText(duty, labels) : ''
}

/** Places of several passages in one line. */
export function placesOf(passages: readonly Passage[], labels: Labels): string {
  const places = passages.map((passage) => labels.place(passage))
  // A run of passages is told by its first and its last.
  return (places.length > 4 ? [places[0], '…', places.at(-1)] : places).join('; ')
}
