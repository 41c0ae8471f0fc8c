import type { Span } from '../../doc/span.js'
import { opensPrintedBody } from '../header/bodies.js'
import { bareWords, type Segment } from '../regions/lines.js'
import { readPerson } from './person.js'
import { opensAuthority, signatureKind, splitSignature, type SignatureModels } from './signature-lines.js'

/** One signer of a document, each part as the lines that print it. */
export interface Signer {
  readonly authority: readonly (readonly Segment[])[]
  readonly role: readonly Segment[]
  readonly name: { readonly text: string; readonly span: Span; readonly known: boolean } | null
}

/** Reads the signers off a signature block, top to bottom, each column of several signers for itself. */
export function readSigners(rows: readonly (readonly Segment[])[], models: SignatureModels): Signer[] {
  return columnsOf(rows, models).flatMap((column) => signersOf(column, models))
}

/** The columns of a block: several signers side by side print two authorities, roles or names in one row. */
function columnsOf(rows: readonly (readonly Segment[])[], models: SignatureModels): Segment[][] {
  const wide = rows.filter((row) => row.length > 1 && sideBySide(row, models))
  const count = wide.length === 0 ? 1 : Math.max(...wide.map((row) => row.length))
  if (count === 1) return [rows.flat()]
  const columns: Segment[][] = Array.from({ length: count }, () => [])
  rows.forEach((row) =>
    row.forEach((segment, index) =>
      columns[row.length === count ? index : Math.min(index, count - 1)]!.push(segment),
    ),
  )
  return columns.filter((column) => column.length > 0)
}

/** Two parts of one kind in a row belong to two signers; authority, role and name in one row to one. */
function sideBySide(row: readonly Segment[], models: SignatureModels): boolean {
  const kinds = row.map((segment) => signatureKind(segment.text, models))
  return kinds.every((kind) => kind === kinds[0]) && kinds[0] !== 'more' && kinds[0] !== 'signed'
}

function signersOf(segments: readonly Segment[], models: SignatureModels): Signer[] {
  const signers: Signer[] = []
  let current = emptySigner()
  const parts = segments
    .flatMap((whole) => splitSignature(whole, models))
    .map((segment) => ({ segment, kind: signatureKind(segment.text, models) }))
  // `(Đã ký)` says that a name alone is a signer's.
  const nameAlone =
    parts.some(({ kind }) => kind === 'signed') &&
    !parts.some(({ kind }) => kind === 'authority' || kind === 'role')
  for (const { segment, kind } of parts) {
    if (kind === 'authority') {
      if (current.role.length > 0 || current.name) {
        signers.push(current)
        current = emptySigner()
      }
      current.authority.push([segment])
    } else if (kind === 'role') {
      if (current.name) {
        signers.push(current)
        current = emptySigner()
      }
      current.role.push(segment)
    } else if (kind === 'name') {
      takeName(segment, current, models, nameAlone)
    } else if (kind === 'more' && namesSide(segment, current)) {
      if (current.name) {
        signers.push(current)
        current = emptySigner()
      }
      current.authority.push([segment])
    } else if (kind === 'more' && !current.name && isReadable(segment.text)) {
      if (current.role.length > 0) current.role.push(segment)
      else current.authority.at(-1)?.push(segment)
    }
  }
  if (current.authority.length > 0 || current.role.length > 0 || current.name) signers.push(current)
  return nameAlone
    ? signers
    : signers.filter((signer) => signer.authority.length > 0 || signer.role.length > 0)
}

/** A body's name that opens a signer's part, for whom he signs: nothing of his stands above it. */
function namesSide(segment: Segment, current: Draft): boolean {
  if (!opensPrintedBody(segment.text) || !isReadable(segment.text)) return false
  return current.name !== null || (current.authority.length === 0 && current.role.length === 0)
}

/** Syllables have seven letters at most: longer rows of capitals are what a stamp left of a line. */
function isReadable(text: string): boolean {
  return (
    /^[A-Za-zÀ-ỹ\s,.()&–-]+$/u.test(text) &&
    !/[A-Za-zÀ-ỹ]{8}/u.test(text) &&
    /^(?:tp|tx|tt|mttq|hdnd|tw|[^ ]*[aeiouy])/u.test(bareWords(text))
  )
}

interface Draft {
  authority: Segment[][]
  role: Segment[]
  name: Signer['name']
}

function emptySigner(): Draft {
  return { authority: [], role: [], name: null }
}

function takeName(segment: Segment, current: Draft, models: SignatureModels, alone: boolean): void {
  if (!alone && current.authority.length === 0 && current.role.length === 0) return
  const person = readPerson(segment.text, models.families)
  if (!person || (current.name && current.name.known)) return
  current.name = {
    text: person.name,
    span: { start: segment.start + person.start, end: segment.start + person.end },
    known: person.known,
  }
}

/** The authority of a signer, one text a line that opens with its own sign (`TM. Ủy ban nhân dân`, `KT. Chủ tịch`). */
export function authorityTexts(signer: Signer): string[] {
  const texts: string[] = []
  for (const lines of signer.authority) {
    lines.forEach((line, index) => {
      if (index === 0 || opensAuthority(line.text))
        texts.push(signMended(line.text).replace(/^(TM|KT|TL|TUQ)\.(?=\p{Lu})/u, '$1. '))
      else texts[texts.length - 1] += ` ${line.text}`
    })
  }
  return texts
}

/** `T|M`, `1/L`: the sign of an authority as it was printed. */
function signMended(text: string): string {
  return text.replace(/^[TK1]\s?[/.⁄|]\s?[MTL1](?=[\s.])/u, (sign) =>
    sign.replace(/1/gu, 'T').replace('|', '/'),
  )
}
