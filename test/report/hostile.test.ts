import { describe, expect, it } from 'vitest'
import {
  collationView,
  collationWriters,
  comparisonView,
  comparisonWriters,
  lineageWriters,
  recordsView,
  recordsWriters,
  runView,
  runWriters,
} from '../../src/report/index.js'
import { unzip } from '../../src/report/zip.js'
import * as fixtures from './fixtures.js'

/** Texts that would be more than text if a writer let them. */
const hostile = [
  '=HYPERLINK("http://vi.du/","mở")',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'a ]]> b <![CDATA[c]]>',
  '| cột | ![ảnh](http://vi.du/a.png) [x](javascript:alert(1)) `mã`',
  '"\'&amp; ${x} {x} {@noi_dung} {#lap}',
  '\u0000\u0007\u001b[31mđỏ\u001b[0m',
  'phải\u202egnôhk\u202c trái\u200f',
  '\ud800 nửa cặp',
  '+ gạch đầu dòng',
  '- gạch đầu dòng',
  '@SUM(A1:A2)',
]
const lines = hostile.map((text, index): fixtures.Line => ({ outline: `I.${index + 1}`, text: text.replace(/[[\]]/gu, ''), relation: index % 2 === 0 ? 'added' : 'omitted' })) // prettier-ignore
const comparison = fixtures.comparisonFixture({ lines })
const plan = fixtures.planFixture('van-ban/<script>.txt', {
  key: '=1+1',
  title: hostile.join(' '),
  issuer: hostile[1]!,
})
const withFindings = {
  ...comparison,
  child: { file: plan.source.file, key: null },
  findings: hostile.map((text, index) => ({
    id: `h${index}`,
    code: 'compare/added',
    severity: 'high' as const,
    text: { vi: text, en: text },
    reason: null,
    parent: [],
    child: comparison.childUnits.slice(0, 1).map((unit) => unit.id),
    confidence: 0.9,
  })),
}
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

async function xmlParts(bytes: Uint8Array): Promise<string> {
  const parts = await unzip(bytes)
  return [...parts].map(([name, part]) => (/\.(?:xml|rels)$/u.test(name) ? decode(part) : '')).join('\n')
}

const views = {
  comparison: comparisonView({ comparison: withFindings, parents: [], child: plan }),
  collation: collationView({
    collation: { ...fixtures.collationFixture(), rows: fixtures.collationFixture().rows.map((row, index) => ({ ...row, core: hostile[index % hostile.length]!, parentUnit: null })) },
    plans: [plan],
  }),
  run: runView({
    run: { ...fixtures.runFixture(), documents: hostile.map((text, index) => ({ file: `${index}-${text}`, sha256: null, status: 'failed', reason: 'ingest/x', message: text, key: text, outputs: [text] })) },
    plans: [{ file: plan.source.file, record: plan }],
    comparisons: [withFindings],
    collations: [],
    lineage: null,
  }),
  lineage: { ...fixtures.lineageFixture(), documents: fixtures.lineageFixture().documents.map((node, index) => ({ ...node, key: hostile[index]!, issuer: hostile[index + 3]! })) },
  records: recordsView([{ ...plan, text: hostile.join('\n') }]),
} // prettier-ignore

/** One writer of any view: the views differ only in what their writer reads. */
interface AnyWriter {
  readonly ending: string
  write(view: unknown, options: { language: 'vi' }): Promise<Uint8Array>
}
const written: readonly { name: string; view: unknown; writer: AnyWriter }[] = [
  ...comparisonWriters.map((writer) => ({
    name: 'comparison',
    view: views.comparison,
    writer: writer as AnyWriter,
  })),
  ...collationWriters.map((writer) => ({
    name: 'collation',
    view: views.collation,
    writer: writer as AnyWriter,
  })),
  ...runWriters.map((writer) => ({ name: 'run', view: views.run, writer: writer as AnyWriter })),
  ...lineageWriters.map((writer) => ({ name: 'lineage', view: views.lineage, writer: writer as AnyWriter })),
  ...recordsWriters.map((writer) => ({ name: 'records', view: views.records, writer: writer as AnyWriter })),
]

const control = /[^\P{Cc}\t\n\r]/u
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

describe.each(written)('$name as $writer.ending', ({ view, writer }) => {
  it('says hostile text as text', async () => {
    const bytes = await writer.write(view, { language: 'vi' })
    if (writer.ending === 'json' || writer.ending === 'jsonl') {
      expect(decode(bytes)).not.toMatch(control)
      return
    }
    if (writer.ending === 'pdf') {
      expect(decode(bytes.slice(0, 5))).toBe('%PDF-')
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/(?:URI|JavaScript|JS|Launch)\b/u)
      return
    }
    const packed = writer.ending === 'docx' || writer.ending === 'xlsx'
    const text = packed ? await xmlParts(bytes) : decode(bytes)
    expect(text).not.toMatch(control)
    expect(text).not.toMatch(direction)
    if (
      writer.ending !== 'csv' &&
      writer.ending !== 'text' &&
      writer.ending !== 'table' &&
      writer.ending !== 'dot'
    ) {
      expect(text).not.toContain('<script>alert')
      expect(text).not.toContain('<img src=x')
      expect(text).not.toContain(']]>')
    }
    if (writer.ending === 'xlsx') expect(text).not.toMatch(/<f>|<f /u)
    if (writer.ending === 'docx') expect(text).not.toMatch(/w:fldSimple|<w:instrText[^>]*>(?!PAGE<)/u)
    if (writer.ending === 'md') {
      expect(text).not.toMatch(/(?<!\\)\]\(javascript:/u)
      expect(text).not.toMatch(/(?<!\\)!\[ảnh/u)
      expect(text).not.toContain('://')
    }
    if (writer.ending === 'csv') expect(text).not.toMatch(/(?:^|,)"?[=+@-]/mu)
  })
})
