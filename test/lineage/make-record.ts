import { createHash } from 'node:crypto'
import type { PlanRecord } from '../../src/doc/plan.js'
import type { LineageEntry } from '../../src/lineage/index.js'

const place = { start: 0, end: 1, line: 1, page: null }

/** A record for tests of lineage, written in a line or two. `parents` and `cites` are `KEY DATE ISSUER: title`, `-` where unknown. */
export interface Written {
  readonly file: string
  readonly key?: string
  readonly date?: string
  readonly issuer?: string
  readonly superior?: string
  readonly place?: string
  readonly title?: string
  readonly type?: string
  readonly parents?: readonly string[]
  readonly cites?: readonly string[]
  readonly sha?: string
  readonly text?: string
}

/** An entry of the folder as it was written. */
export function entryOf(written: Written): LineageEntry {
  const { file, key, parents = [], cites = [], text } = written
  const match = key ? /^(\d+)[-/](.+)$/u.exec(key) : null
  const header = {
    superior: field(written.superior),
    issuer: field(written.issuer),
    number: field(match?.[1]),
    symbol: field(match?.[2]),
    type: field(written.type ?? 'Kế hoạch'),
    place: field(written.place),
    date: field(written.date),
    title: field(written.title),
    authority: null,
    signerRole: null,
    signerName: null,
  }
  const sha256 = createHash('sha256')
    .update(written.sha ?? file)
    .digest('hex')
  const record: PlanRecord = {
    schema: 'doichieu/plan@1',
    source: { file, sha256, mediaType: 'text/plain', bytes: 1, pages: null, ocr: false, status: 'read' },
    key: key ?? null,
    province: null,
    header,
    parents: parents.map((one, index) => {
      const { key: cited, date } = readCited(one)
      return { key: cited, name: null, date, span: at(index), confidence: 0.9 }
    }),
    references: [...parents, ...cites].map((one, index) => referenceOf(one, index)),
    citationErrors: [],
    deadlines: [],
    assignments: [],
    outline: [],
    outlineErrors: [],
    recipients: [],
    scanSlips: [],
    readings: [],
    messages: [],
  }
  return { file, record, ...(text === undefined ? {} : { text }) }
}

function referenceOf(one: string, index: number): PlanRecord['references'][number] {
  const { key, date, issuer, title } = readCited(one)
  const [, number, symbol] = /^(\d+)[-/](.+)$/u.exec(key)!
  return {
    kind: 'numbered',
    key,
    name: null,
    type: 'Kế hoạch',
    number: number!,
    symbol: symbol!,
    date,
    issuer,
    title,
    confidence: 0.9,
    mentions: [{ raw: `Kế hoạch số ${key}`, kind: 'number', span: at(index) }],
  }
}

interface Cited {
  readonly key: string
  readonly date: string | null
  readonly issuer: string | null
  readonly title: string | null
}

function readCited(one: string): Cited {
  const [named, title] = one.split(': ')
  const [key, date, ...issuer] = named!.split(' ')
  return {
    key: key!,
    date: !date || date === '-' ? null : date,
    issuer: issuer.join(' ') || null,
    title: title ?? null,
  }
}

function at(index: number): PlanRecord['parents'][number]['span'] {
  return { ...place, start: index * 10, end: index * 10 + 5 }
}

function field(value: string | undefined): PlanRecord['header']['title'] {
  return value === undefined ? null : { value, raw: value, span: place, confidence: 0.95 }
}
