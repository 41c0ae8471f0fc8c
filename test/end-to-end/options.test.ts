import { spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, it, vi } from 'vitest'
import type { Lineage } from '../../src/doc/lineage.js'
import type { PlanRecord } from '../../src/doc/plan.js'
import type { RunRecord } from '../../src/doc/run.js'
import { doichieu, root, scratchFolder } from './command.js'

// Whole runs of the program: on a busy machine each takes its time.
vi.setConfig({ testTimeout: 120_000 })

const top = scratchFolder()
const corpus = (name: string): string => join(root, 'corpus', name)
const [parent, child, sibling] = [
  'tinh-uy-ninh-binh.docx',
  'dang-uy-khoi-ninh-binh.txt',
  'thanh-uy-tam-diep.txt',
]

/** A new folder with files of the sample under names of their own. */
function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(top, name)
  mkdirSync(folder, { recursive: true })
  for (const [own, of] of Object.entries(files)) copyFileSync(corpus(of), join(folder, own))
  return folder
}
async function documentXml(file: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(file))
  return zip.file('word/document.xml')!.async('text')
}
/** An office's letterhead: a DOCX with a line of its own and the place of the report. */
async function letterhead(file: string, line: string): Promise<string> {
  const zip = new JSZip()
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
  )
  const body = `<w:p><w:r><w:t>${line}</w:t></w:r></w:p><w:p><w:r><w:t>{@noi_dung}</w:t></w:r></w:p><w:sectPr/>`
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  )
  const path = join(top, file)
  writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer' }))
  return path
}
const comparisonIn = (out: string, name: string): string => join(out, 'comparisons', child, name)

describe('an office’s own letterhead and tracked changes', () => {
  const folder = folderOf('mau', { [parent]: parent, [child]: child, [sibling]: sibling })

  it('stand in every report of a run, and a changed letterhead makes them anew', async () => {
    const out = join(top, 'ra-mau')
    const args = ['run', folder, '--out', out, '--formats', 'docx,json', '--tracked', '--template']
    const first = await doichieu([...args, await letterhead('mau.docx', 'BAN THỬ NGHIỆM MỘT')])
    expect(first.code, first.err).toBe(0)
    expect(await documentXml(comparisonIn(out, 'doi-chieu.docx'))).toContain('BAN THỬ NGHIỆM MỘT')
    expect(await documentXml(comparisonIn(out, 'sua-doi.docx'))).toMatch(/<w:ins [\s\S]*<w:del /u)
    const [collation] = readdirSync(join(out, 'collations'))
    expect(await documentXml(join(out, 'collations', collation!, 'tong-hop.docx'))).toContain(
      'THỬ NGHIỆM MỘT',
    )

    const second = await doichieu([...args, await letterhead('mau.docx', 'BAN THỬ NGHIỆM HAI')])
    expect(second.code, second.err).toBe(0)
    expect(await documentXml(comparisonIn(out, 'doi-chieu.docx'))).toContain('BAN THỬ NGHIỆM HAI')

    const plain = await doichieu(['run', folder, '--out', out, '--formats', 'docx,json'])
    expect(plain.code, plain.err).toBe(0)
    expect(await documentXml(comparisonIn(out, 'doi-chieu.docx'))).not.toContain('THỬ NGHIỆM')
    expect(existsSync(comparisonIn(out, 'sua-doi.docx'))).toBe(false)
  })

  it('are listed among the outputs of run.json', async () => {
    const out = join(top, 'ra-ke')
    await doichieu(['run', folder, '--out', out, '--formats', 'json', '--tracked'])
    const run = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as RunRecord
    const outputs = run.comparisons.find((each) => each.child === child)!.outputs
    expect(outputs).toEqual([`comparisons/${child}/doi-chieu.json`, `comparisons/${child}/sua-doi.docx`])
    for (const each of outputs) expect(existsSync(join(out, each)), each).toBe(true)
  })

  it('are written by compare and collate', async () => {
    const template = await letterhead('mau-2.docx', 'BAN THỬ NGHIỆM BA')
    const out = join(top, 'tong-hop.docx')
    const collated = await doichieu([
      ...['collate', corpus(child), corpus(sibling), '--parent', corpus(parent)],
      ...['--out', out, '--tracked'],
    ])
    expect(collated.code, collated.err).toBe(0)
    for (const name of ['dang-uy-khoi-ninh-binh', 'thanh-uy-tam-diep'])
      expect(await documentXml(join(top, `tong-hop.${name}.sua-doi.docx`))).toContain('<w:ins ')
    const compare = ['compare', corpus(parent), corpus(child), '--out', join(top, 'so.docx')]
    for (const more of [['--template', template], ['--tracked'], []]) {
      const ran = await doichieu([...compare, ...more])
      expect([ran.code, ran.out], ran.err).toEqual([0, ''])
      const xml = await documentXml(join(top, 'so.docx'))
      expect(xml.includes('BAN THỬ NGHIỆM BA')).toBe(more[0] === '--template')
      expect(xml.includes('<w:ins ')).toBe(more[0] === '--tracked')
    }
  })
})

describe('what goes to standard error', () => {
  const folder = folderOf('loi', { 'a.txt': child, 'b.txt': sibling })
  writeFileSync(join(folder, 'hong.pdf'), '%PDF-1.4\nbroken')

  it('is one JSON object a line with --log json', async () => {
    const { err } = await doichieu([
      'run',
      folder,
      '--out',
      join(top, 'ra-json'),
      '--log',
      'json',
      '--formats',
      'html',
    ])
    const lines = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { severity: string; code: string })
    expect(lines.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['cli/reading', 'cli/making', 'cli/run-summary', 'cli/run-open']),
    )
    expect(lines.filter(({ severity }) => severity === 'error').length).toBe(1)
  })

  it.each([
    ['nothing but errors with --quiet', ['--quiet'], /^Lỗi: [^\n]*hong\.pdf[^\n]*\n$/u],
    ['no stack without --verbose', [], /^(?:(?! {4}at )[^\n]*\n)+$/u],
    ['the cause with --verbose', ['--verbose'], /hong\.pdf[^\n]*\n[^\n]*(?:Error|Exception|at )/u],
    [
      'one object a line with --verbose --log json',
      ['--verbose', '--log', 'json'],
      /^(?:\{"severity"[^\n]*\}\n)+$/u,
    ],
  ] as const)('has %s', async (_, more, expected) => {
    const out = join(top, `ra${more.join('')}`)
    const { err, code } = await doichieu(['run', folder, '--out', out, '--formats', 'json', ...more])
    expect(err).toMatch(expected)
    expect(code).toBe(1)
  })

  it('has no colour, as NO_COLOR and --no-color ask, nor where no terminal is', async () => {
    const compare = ['compare', corpus(parent), corpus(child)]
    const plain = await doichieu(compare)
    // eslint-disable-next-line no-control-regex -- escape sequences are what is looked for
    expect(plain.out).not.toMatch(/\u001b/u)
    expect((await doichieu([...compare, '--no-color'], { env: { NO_COLOR: '1' } })).out).toBe(plain.out)
  })
})

describe('names of files', () => {
  it('are NFC with / in what is written, whatever the folder has', async () => {
    const folder = folderOf('ten', { ['kế hoạch.txt'.normalize('NFD')]: child, 'dòng\nmới.txt': sibling })
    mkdirSync(join(folder, 'con'))
    copyFileSync(corpus(parent), join(folder, 'con', 'Tỉnh ủy.docx'.normalize('NFD')))
    const out = join(top, 'ra-ten')
    const ran = await doichieu(['run', folder, '--out', out, '--formats', 'html,json'])
    expect(ran.code, ran.err).toBe(0)
    const text = readFileSync(join(out, 'run.json'), 'utf8')
    const run = JSON.parse(text) as RunRecord
    expect(run.documents.map(({ file }) => file)).toEqual([
      'con/Tỉnh ủy.docx',
      'dòng\nmới.txt',
      'kế hoạch.txt',
    ])
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toContain('\\\\')
    for (const output of run.documents.flatMap(({ outputs }) => outputs)) {
      expect(output).toMatch(/^documents\/[^/\n]+\/plan\.json$/u)
      expect(existsSync(join(out, output)), output).toBe(true)
    }
    const traced = await doichieu(['lineage', folder, '--format', 'json'])
    const { documents } = JSON.parse(traced.out) as Lineage
    for (const { files } of documents)
      for (const file of files) expect(file.startsWith(`${folder}/`)).toBe(true)
  })

  it('with a line feed or a control character stay on one line of the terminal', async () => {
    const { err, code } = await doichieu(['extract', 'có\n\u001b[31mkhông.txt'])
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(err).toMatch(/^[^\u0000-\u0009\u000b-\u001f\n]*\n$/u)
    expect(code).toBe(3)
  })

  it('leave a file with the line ends of another system as it is', async () => {
    const bytes = readFileSync(corpus(child), 'latin1')
    const folder = folderOf('dong', { 'lf.txt': child })
    writeFileSync(join(folder, 'crlf.txt'), bytes.replaceAll('\n', '\r\n'), 'latin1')
    const { out } = await doichieu(['extract', join(folder, 'lf.txt'), join(folder, 'crlf.txt'), '--text'])
    const [lf, crlf] = JSON.parse(out) as PlanRecord[]
    const { source: one, ...unix } = lf!
    const { source: two, ...windows } = crlf!
    expect(windows).toEqual(unix)
    expect(one.sha256).not.toBe(two.sha256)
  })
})

describe('several files', () => {
  it('give the same lineage in any order and however often they are named', async () => {
    const files = [parent, child, sibling].map(corpus)
    const [first, second] = await Promise.all([
      doichieu(['lineage', ...files, '--format', 'json']),
      doichieu(['lineage', files[2]!, files[0]!, files[1]!, files[0]!, '--format', 'json']),
    ])
    expect(first!.code, first!.err).toBe(0)
    expect(second!.out).toBe(first!.out)
  })

  it('give the same record each, alone or in any order, but for slips that others show', async () => {
    const files = [child, sibling].map(corpus)
    const [there, back] = await Promise.all([
      doichieu(['extract', ...files]),
      doichieu(['extract', ...[...files].reverse()]),
    ])
    const records = JSON.parse(there!.out) as PlanRecord[]
    expect((JSON.parse(back!.out) as PlanRecord[]).reverse()).toEqual(records)
  })

  it('that are the same one give a comparison without a change, and say what is not cited', async () => {
    const { out, err, code } = await doichieu(['compare', corpus(child), corpus(child), '--format', 'json'])
    expect(code).toBe(0)
    expect(err).toMatch(/^Lưu ý: .*không viện dẫn/u)
    const { summary, findings } = JSON.parse(out) as { summary: Record<string, number>; findings: unknown[] }
    expect(summary).toMatchObject({ edited: 0, reworked: 0, omitted: 0, added: 0, moved: 0, coverage: 1 })
    expect(findings).toEqual([])
  })

  it('of which a parent cannot be read are compared as far as they can be', async () => {
    const ran = await doichieu([
      'compare',
      'khong-co.docx',
      corpus(parent),
      corpus(child),
      '--format',
      'json',
    ])
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('khong-co.docx')
    expect((JSON.parse(ran.out) as { parents: unknown[] }).parents.length).toBe(1)
    const none = await doichieu(['compare', corpus(parent), 'khong-co.docx', '--format', 'json'])
    expect([none.code, none.out]).toEqual([3, ''])
  })
})

describe('--open', () => {
  const browser = join(top, 'xem.sh')
  writeFileSync(
    browser,
    `#!/bin/sh\nprintf '%s' "$1" > '${join(top, 'da-mo')}.tmp' && mv '${join(top, 'da-mo')}.tmp' '${join(top, 'da-mo')}'\n`,
  )
  chmodSync(browser, 0o755)

  it.skipIf(process.platform !== 'linux')('hands the report to the reader’s own program', async () => {
    const out = join(top, 'mo.html')
    const env = { BROWSER: browser, XDG_CURRENT_DESKTOP: '', DISPLAY: '', DE: 'generic' }
    const { code, err } = await doichieu(['compare', corpus(parent), corpus(child), '--out', out, '--open'], {
      env,
    })
    expect(code, err).toBe(0)
    await expect.poll(() => existsSync(join(top, 'da-mo')), { timeout: 10_000 }).toBe(true)
    expect(readFileSync(join(top, 'da-mo'), 'utf8')).toContain('mo.html')
  })
})

describe('a composition of the user’s own', () => {
  it('gets the folder and the options, imports the library by its name, and gives the exit code', async () => {
    const folder = folderOf('rieng', { 'a.txt': child })
    const module = join(top, 'quy-trinh.mjs')
    copyFileSync(join(root, 'test/fixtures/own-pipeline.mjs'), module)
    const args = ['run', folder, '--out', join(top, 'ra-rieng'), '--pipeline', module, '--lang', 'en']
    const ran = await doichieu(args)
    expect(ran.code, ran.err).toBe(0)
    expect(readFileSync(join(top, 'ra-rieng/deadlines.csv'), 'utf8')).toMatch(
      /^# doichieu[^\n]*\n(?:a\.txt,[^\n]*\n)+$/u,
    )
  })
})

describe('--watch', () => {
  it('takes up a new file, and ends cleanly when it is stopped', async () => {
    const folder = folderOf('theo-doi', { [child]: child })
    const out = join(folder, 'bao-cao')
    const program = join(root, 'dist/bin/cli/main.js')
    const args = [program, 'run', '.', '--out', 'bao-cao', '--formats', 'json', '--watch', '--lang', 'en']
    const watching = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    let err = ''
    watching.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    const ended = new Promise((resolve) => watching.on('close', (code, signal) => resolve([code, signal])))
    await expect.poll(() => err, { timeout: 20_000 }).toContain('Watching “.”')
    copyFileSync(corpus(parent), join(folder, parent))
    await expect.poll(() => err, { timeout: 20_000 }).toContain('Read 2 of 2')
    watching.kill('SIGINT')
    expect(await ended).toEqual([0, null])
    expect(err).toContain('has ended')
    // Its own reports, written below the folder, are no change.
    expect(err.match(/Read \d of \d/gu)).toEqual(['Read 1 of 1', 'Read 2 of 2'])
    const run = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as RunRecord
    expect(run.comparisons.map((each) => each.child)).toEqual([child])
  })
})
