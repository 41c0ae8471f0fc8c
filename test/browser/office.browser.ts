import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as report from '../../src/report/index.js'
import * as fixtures from '../report/fixtures.js'
import { outputFolder } from './chromium.js'

const script = fileURLToPath(new URL('tracked-changes.py', import.meta.url))
const python = '/usr/bin/python3'
const office = spawnSync('soffice', ['--version']).status === 0
const bridge = office && spawnSync(python, ['-c', 'import uno']).status === 0
const pdftotext = spawnSync('pdftotext', ['-v']).status === 0
const seeds = fileURLToPath(new URL('../../../shared/seeds', import.meta.url))

/** Every word of a text, so that line breaks do not count. */
const words = (text: string): string => text.normalize('NFC').split(/\s+/u).filter(Boolean).join(' ')
const withoutBlanks = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad-]+/gu, '')

function settled(docx: Uint8Array, action: 'accept' | 'reject'): string {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-tracked-'))
  const file = join(folder, 'tracked.docx')
  writeFileSync(file, docx)
  return execFileSync(python, [script, file, action, join(folder, 'profile')], {
    encoding: 'utf8',
    timeout: 120_000,
  })
}

const comparison = fixtures.comparisonFixture()
const view = report.comparisonView({ comparison, parents: [fixtures.parentPlan], child: fixtures.childPlan })
const collation = report.collationView({
  collation: fixtures.collationFixture(),
  plans: [fixtures.parentPlan, fixtures.childPlan],
})

describe.skipIf(!office || !pdftotext)(
  'DOCX as PDF by LibreOffice (skipped where it or pdftotext is missing)',
  () => {
    it.each([
      {
        name: 'comparison',
        write: () =>
          report.comparisonWriters.find(({ ending }) => ending === 'docx')!.write(view, { language: 'vi' }),
        texts: [...comparison.childUnits, ...comparison.parentUnits].map((unit) => unit.text),
      },
      {
        name: 'collation',
        write: () =>
          report.collationWriters
            .find(({ ending }) => ending === 'docx')!
            .write(collation, { language: 'vi' }),
        texts: comparison.parentUnits.map((unit) => unit.text),
      },
    ])('loses no words of the $name', async ({ name, write, texts }) => {
      const folder = outputFolder('office')
      writeFileSync(join(folder, `${name}.docx`), await write())
      const profile = mkdtempSync(join(tmpdir(), 'doichieu-office-'))
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${profile}`,
          '--headless',
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          join(folder, `${name}.docx`),
        ],
        { stdio: 'ignore', timeout: 120_000 },
      )
      // Each cell is read on its own: the layout of a table would mix its columns.
      const text = withoutBlanks(
        execFileSync('pdftotext', ['-raw', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' }),
      )
      for (const unit of texts)
        for (const word of unit.split(' ')) expect(text).toContain(withoutBlanks(word))
    })
  },
)

describe.skipIf(!bridge)('tracked changes in LibreOffice (skipped where its Python bridge is missing)', () => {
  it('accepted it is the child, rejected the parent', async () => {
    const parent = { text: comparison.parentUnits.map((unit) => unit.text).join('\n') }
    const child = { text: comparison.childUnits.map((unit) => unit.text).join('\n') }
    const docx = await report.trackedChanges({ comparison, parent, child })
    expect(words(settled(docx, 'accept'))).toBe(words(child.text))
    expect(words(settled(docx, 'reject'))).toBe(words(parent.text))
  })
  it.skipIf(!existsSync(seeds))('the same for the seeds 002 and 001 (skipped without ../shared)', async () => {
    const { compare } = await import('../../pipelines/compare.js')
    const file = (start: string): string => join(seeds, start)
    const compared = await compare([file('002_533e6cb4db5af385.txt')], file('001_dde52d9cedf59d11.txt'))
    const [parent, child] = [compared.parentDocs[0]!, compared.childDoc!]
    const docx = await report.trackedChanges({ comparison: compared.comparison!, parent, child })
    expect(words(settled(docx, 'accept'))).toBe(words(child.text))
    expect(words(settled(docx, 'reject'))).toBe(words(parent.text))
  })
}) // prettier-ignore
