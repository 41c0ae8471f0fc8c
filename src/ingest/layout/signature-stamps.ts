import type { Message } from '../../doc/doc.js'
import type { PlacedWord } from './line.js'

/** A page's words without the text of digital signatures. */
export interface WithoutStamps {
  readonly words: readonly PlacedWord[]
  readonly messages: readonly Message[]
}

/** How a line of a signature's text begins: who signed, for whom, when. */
const label =
  /^(?:Ký bởi|Người ký|Cơ quan|Tổ chức|Chức danh|Ngày ký|Giờ ký|Thời gian ký|Ký ngày|E-?mail|Chữ ký số|Lý do|Địa điểm|Signing time|Reason|Location|Date|DN)\s?:|^(?:Digitally signed|Signed by|Signature Valid)/iu
const tellsWho = /^(?:Ký bởi|Người ký|Digitally signed|Signed by|Signature Valid)/iu
const tellsTime = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/u
const restOfTime = /^(?:[+-]\d{2}|\d{1,2}:\d{2})/u

/**
 * Sets aside the text that a digital signature paints onto a page (`Ký bởi: …`, `Ngày ký: … 15:12:20 +07:00`): it stands anywhere, often over the
 * letterhead or the signer's name, and its day is not the document's. Two such lines under one another make a stamp, one of which tells
 * the time or who signed.
 */
export function withoutSignatureStamps(words: readonly PlacedWord[]): WithoutStamps {
  if (
    !words.some(
      (placed) => /^(?:ký|signed|signature)/iu.test(placed.word.text) || /ký:?$/iu.test(placed.word.text),
    )
  )
    return { words, messages: [] }
  const rows = rowsOf(words)
  const stamps = clustersOf(rows.filter((row) => label.test(row.text))).filter(isStamp)
  if (stamps.length === 0) return { words, messages: [] }
  const gone = new Set(
    stamps.flatMap((stamp) => [...stamp, ...goingOn(stamp, rows)].flatMap((row) => row.words)),
  )
  const params = { page: words[0]!.page }
  return {
    words: words.filter((word) => !gone.has(word)),
    messages: [{ code: 'ingest/signature-stamp', severity: 'info', params }],
  }
}

/** Words of one height that follow one another closely: the text of a stamp is smaller than the print it lies on. */
interface Row {
  readonly words: PlacedWord[]
  readonly text: string
  readonly left: number
  readonly top: number
  readonly height: number
}

function rowsOf(words: readonly PlacedWord[]): Row[] {
  const open: PlacedWord[][] = []
  for (const word of [...words].sort((a, b) => a.x - b.x)) {
    const row = open.find((one) => isNext(one.at(-1)!, word))
    if (row) row.push(word)
    else open.push([word])
  }
  return open.map((row) => ({
    words: row,
    text: row.map((placed) => placed.word.text.normalize('NFC')).join(' '),
    left: row[0]!.x,
    top: Math.min(...row.map((word) => word.y)),
    height: sizeOf(row[0]!),
  }))
}

function sizeOf(placed: PlacedWord): number {
  return placed.word.size ?? placed.height
}

function isNext(last: PlacedWord, word: PlacedWord): boolean {
  const gap = word.x - (last.x + last.width)
  const size = sizeOf(last)
  const shared = Math.min(last.y + last.height, word.y + word.height) - Math.max(last.y, word.y)
  const typed = last.word.size !== undefined && word.word.size !== undefined
  if (typed && Math.abs(last.word.size - word.word.size) > size * 0.15) return false
  return gap > -size * 0.3 && gap < size * 1.3 && shared > Math.min(last.height, word.height) * 0.4
}

/** Labelled rows that begin at one edge, close under one another. */
function clustersOf(rows: readonly Row[]): Row[][] {
  const clusters: Row[][] = []
  for (const row of [...rows].sort((a, b) => a.top - b.top)) {
    const above = clusters.find((cluster) => {
      const last = cluster.at(-1)!
      return Math.abs(last.left - row.left) < row.height && row.top - last.top < row.height * 4
    })
    if (above) above.push(row)
    else clusters.push([row])
  }
  return clusters
}

function isStamp(rows: readonly Row[]): boolean {
  return rows.length >= 2 && rows.some((row) => tellsWho.test(row.text) || tellsTime.test(row.text))
}

/** Rows between and right under a stamp's that go on with one of them: a long name wraps, and so does the time. */
function goingOn(stamp: readonly Row[], rows: readonly Row[]): Row[] {
  const [first, last] = [stamp[0]!, stamp.at(-1)!]
  return rows.filter(
    (row) =>
      !stamp.includes(row) &&
      Math.abs(row.height - first.height) < first.height * 0.3 &&
      row.left > first.left - first.height &&
      row.left < first.left + first.height * 14 &&
      row.top > first.top &&
      (row.top < last.top || (row.top < last.top + last.height * 1.8 && restOfTime.test(row.text))),
  )
}
