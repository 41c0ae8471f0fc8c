import type { Doc } from '../../src/doc/doc.js'
import type { PlanRecord } from '../../src/doc/plan.js'
import { shinglesOf } from '../../src/lineage/index.js'
import type { Models } from '../../src/models/models.js'
import type { Language, StoreChange } from '../../src/ports.js'
import { recordOf } from '../record.js'

/** A file that was read. */
export interface ReadFile {
  readonly name: string
  readonly docKey: string
  readonly status: 'read' | 'partly'
}

/** What the whole folder needs of a document, as the store keeps it. */
export interface Settled {
  readonly record: PlanRecord
  /** Sampled shingles of the text, packed; the lineage finds texts near each other by them. */
  readonly shingles: string
}

/** The name under which a document's settled form is kept. */
export function settledKey({ docKey, name }: Pick<ReadFile, 'docKey' | 'name'>, language: Language): string {
  return `${docKey}:${language}:${name}`
}

/** What the store keeps of a document beside the document itself: its settled form, and its entry for the searches. */
export function settledChanges(
  file: ReadFile,
  doc: Doc,
  { models, language }: { readonly models: Models; readonly language: Language },
): { settled: Settled; changes: StoreChange[] } {
  const record = recordOf(doc, models, { language })
  const settled = { record: withoutDetail(record), shingles: packShingles(shinglesOf(doc.text)) }
  return {
    settled,
    changes: [
      { kind: 'settled', key: settledKey(file, language), value: settled },
      {
        kind: 'found',
        key: file.name,
        value: foundAs(file, record),
        words: `${record.key ?? ''} ${doc.text}`,
      },
    ],
  }
}

/** Little-endian 32-bit numbers in Base64. */
function packShingles(shingles: Uint32Array): string {
  const bytes = Buffer.alloc(shingles.length * 4)
  shingles.forEach((hash, index) => bytes.writeUInt32LE(hash, index * 4))
  return bytes.toString('base64')
}

/** The shingles that `packShingles` packed. */
export function unpackShingles(packed: string): Uint32Array {
  const bytes = Buffer.from(packed, 'base64')
  return Uint32Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32LE(index * 4))
}

/** A document as `search`, `list` and `show` know it. */
function foundAs({ name, docKey, status }: ReadFile, { key, header, province }: PlanRecord): object {
  return {
    file: name,
    docKey,
    key,
    type: header.type?.value ?? null,
    issuer: header.issuer?.value ?? null,
    province: province?.name ?? null,
    date: header.date?.value ?? null,
    title: header.title?.value ?? null,
    status,
  }
}

/** Without what only the document's own record shows: a folder of thousands is held in memory. */
function withoutDetail(record: PlanRecord): PlanRecord {
  return { ...record, assignments: [], outline: [], recipients: [], readings: [], outlineErrors: [] }
}
