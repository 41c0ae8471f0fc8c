import { placesOf, sureness, type Labels } from '../labels.js'
import { summarySentences } from '../summary.js'
import type { ComparisonView, FindingView, Row } from '../view/types.js'
import { heading, legend, markedCell, opening, paragraph, textCell } from './blocks.js'
import { comparisonShares } from './shares.js'
import type { Paper, PaperBlock, PaperRun, PaperTable } from './types.js'

/** How many findings the opening half page names; the others stand in the table. */
const firstFindings = 6

/** BẢNG ĐỐI CHIẾU: a half-page summary, then parent and plan side by side with remarks, across the sheet. */
export function comparisonPaper(view: ComparisonView, labels: Labels): Paper {
  const parents = view.parents.map((head) => labels.name(head)).join('; ')
  const subject = labels.say('between', { child: labels.name(view.child), parents })
  return {
    title: `${labels.say('table-title')}: ${subject}`,
    language: labels.language,
    names: {
      ten_bang: labels.say('table-title'),
      trich_yeu: subject,
      van_ban: labels.name(view.child),
      van_ban_cap_tren: parents,
    },
    sections: [
      { orientation: 'portrait', blocks: [...opening(labels.say('table-title'), subject, labels), ...summary(view, labels)] },
      { orientation: 'landscape', blocks: [heading(labels.say('units')), legend(labels), unitsTable(view, labels)] },
    ],
  } // prettier-ignore
}

function summary(view: ComparisonView, labels: Labels): PaperBlock[] {
  const { lead, reading } = summarySentences(view, labels)
  const first = view.findings.filter((finding) => finding.severity !== 'low').slice(0, firstFindings)
  // What stands in no row of the table is said here or nowhere.
  const named = view.findings.filter((finding) => first.includes(finding) || finding.row === null)
  return [
    heading(labels.say('summary')),
    ...lead.map((sentence) => paragraph(sentence, { align: 'justify' })),
    ...named.map((finding): PaperBlock => {
      const passages = finding.child.length > 0 ? finding.child : finding.parent
      const place = passages.length > 0 ? ` (${placesOf(passages.slice(0, 2), labels)})` : ''
      return {
        kind: 'paragraph',
        align: 'justify',
        runs: [
          { text: `${finding.number}. ${labels.say(`severity-${finding.severity}`)}: `, bold: true },
          { text: `${finding.text[labels.language]}${place}` },
        ],
      }
    }),
    ...reading.map((sentence) => paragraph(sentence, { align: 'justify', size: 12, after: 3 })),
    { kind: 'paragraph', runs: [{ text: labels.say('caution'), italic: true }], align: 'justify', size: 12 },
  ]
}

function unitsTable(view: ComparisonView, labels: Labels): PaperTable {
  const told = new Set<number>()
  const numbers = new Map(view.rows.map((row) => [row.id, row.number]))
  const column = (code: string): string => labels.say(`column-${code}`)
  const rows = view.rows.map((row) => [
    textCell(row.number > 0 && String(row.number)),
    row.parents.length > 0 ? markedCell(row.parentMarked) : gone(labels.say('empty-parent')),
    childCell(row, labels, numbers),
    remarks(row, view, labels, told),
  ])
  const [number, parent, child, said] = comparisonShares(rows)
  return {
    kind: 'table',
    columns: [
      { name: column('number'), share: number, align: 'center' },
      { name: column('parent'), share: parent },
      { name: column('child'), share: child },
      { name: column('remarks'), share: said },
    ],
    rows,
  }
}

function childCell(row: Row, labels: Labels, numbers: ReadonlyMap<string, number>): PaperRun[][] {
  if (row.child) return markedCell(row.childMarked)
  if (!row.target) return gone(labels.say('empty-child'))
  return gone(labels.say('moved-to', { number: numbers.get(row.target) ?? '' }))
}

function gone(text: string): PaperRun[][] {
  return [[{ text, italic: true }]]
}

/** What is said of a row. A finding over several rows is worded in the first of them; the others name its number. */
function remarks(row: Row, view: ComparisonView, labels: Labels, told: Set<number>): PaperRun[][] {
  if (row.kind === 'same' && !row.moved && row.findings.length === 0) return textCell(labels.remarks(row))
  const findings = row.findings.flatMap((number) => view.findings[number - 1] ?? [])
  const moved =
    row.moved &&
    row.kind !== 'movedAway' &&
    labels.say('moved-from', { place: placesOf(row.parents, labels) })
  return [
    ...textCell(labels.remarks(row), moved),
    ...findings.map((finding) => {
      const silent = told.has(finding.number) || saidByRow(row, finding)
      told.add(finding.number)
      return [
        { text: labels.say('to-finding', { number: finding.number }), bold: true },
        ...(silent ? [] : [{ text: `: ${finding.text[labels.language]}` }]),
      ]
    }),
  ]
}

/**
 * That a passage is left out or added as a whole is said by its row, and the finding would only quote it again: not where it asks, has a
 * reason to give or a place to name.
 */
function saidByRow(row: Row, { code, confidence, reason }: FindingView): boolean {
  if (row.kind !== 'omitted' && row.kind !== 'added') return false
  if (sureness(confidence) === 'low' || (reason !== null && reason !== 'dropped')) return false
  return !code.endsWith('-several')
}
