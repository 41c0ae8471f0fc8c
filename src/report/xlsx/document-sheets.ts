import type { Labels } from '../labels.js'
import type { CitationView, DocumentHead, ReferenceView } from '../view/types.js'
import { dayCell, type Sheet } from './workbook.js'

function columns(labels: Labels, entries: readonly (readonly [string, number])[]): Sheet['columns'] {
  return entries.map(([code, width]) => ({ name: labels.say(code), width }))
}

/** Documents with their letterheads. */
export function documentsSheet(heads: readonly DocumentHead[], labels: Labels): Sheet {
  return {
    name: labels.say('documents'),
    columns: columns(labels, [
      ['column-role', 22],
      ['field-type', 14],
      ['field-key', 16],
      ['field-title', 50],
      ['field-superior', 28],
      ['field-issuer', 32],
      ['field-place', 16],
      ['field-date', 13],
      ['field-province', 16],
      ['file', 36],
      ['column-status', 18],
    ]),
    rows: heads.map((head) => [
      labels.say(head.role),
      head.type,
      head.key,
      head.title,
      head.superior,
      head.issuer,
      head.place,
      dayCell(head.date, labels.date(head.date)),
      head.province,
      head.file,
      labels.say(`status-${head.status}`),
    ]),
  }
}

/** The citation check. */
export function citationsSheet(citations: readonly CitationView[], labels: Labels): Sheet {
  return {
    name: labels.say('citations'),
    columns: columns(labels, [
      ['column-document', 36],
      ['column-kind', 20],
      ['column-printed', 30],
      ['column-meant', 30],
      ['column-why', 40],
      ['column-line', 8],
      ['column-page', 8],
    ]),
    rows: citations.map(({ file, kind, printed, meant, why, line, page }) => [
      file,
      labels.say(`citation-${kind}`),
      printed,
      meant,
      why.startsWith('report/') ? labels.say(why) : why,
      line,
      page,
    ]),
  }
}

/** Every document cited. */
export function referencesSheet(references: readonly ReferenceView[], labels: Labels): Sheet {
  return {
    name: labels.say('references'),
    columns: columns(labels, [
      ['column-citedBy', 36],
      ['field-type', 14],
      ['field-key', 18],
      ['column-document', 40],
      ['field-date', 13],
      ['field-issuer', 32],
      ['column-mentions', 10],
      ['column-line', 8],
    ]),
    rows: references.map(({ file, key, name, type, date, issuer, mentions, line }) => [
      file,
      type,
      key,
      name,
      dayCell(date, labels.date(date)),
      issuer,
      mentions,
      line,
    ]),
  }
}
