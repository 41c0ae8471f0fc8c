import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { differences, documents } from './documents/all.js'
import { renderDocx } from './render-docx.js'
import { renderPdf, renderPictures } from './render-pdf.js'
import { officeScan, phonePhotograph, scanPages } from './render-scan.js'
import { renderTcvn3 } from './render-tcvn3.js'
import { renderMarkdown, renderText } from './render-text.js'
import type { WrittenDocument } from './source.js'

/** How each document of the sample is kept. */
const forms: Readonly<Record<string, { ending: string; render: Render }>> = {
  'huong-dan-trung-uong': { ending: 'pdf', render: renderPdf },
  'tinh-uy-ninh-binh': { ending: 'docx', render: renderDocx },
  'tinh-uy-ben-tre': { ending: 'pdf', render: renderPdf },
  'dang-uy-khoi-ninh-binh': { ending: 'txt', render: renderText },
  'huyen-uy-nho-quan': { ending: 'md', render: renderMarkdown },
  'dang-uy-khoi-ben-tre': { ending: 'docx', render: renderDocx },
  'huyen-uy-giong-trom': { ending: 'pdf', render: renderScan },
  'dang-uy-cong-an-ninh-binh': { ending: 'doc', render: renderDoc },
  'thanh-uy-tam-diep': { ending: 'txt', render: renderTcvn3 },
}
type Render = (document: WrittenDocument) => Promise<Uint8Array | string> | Uint8Array | string

const folder = fileURLToPath(new URL('../../corpus/', import.meta.url))
await mkdir(folder, { recursive: true })
const files = []
for (const document of documents) {
  const { ending, render } = forms[document.id]!
  const file = `${document.id}.${ending}`
  await writeFile(join(folder, file), await render(document))
  files.push(described(document, file))
}
// The first page of a plan that is there as a Word file too, as somebody photographed it: one document in two files.
const photographed = documents.find(({ id }) => id === 'dang-uy-khoi-ben-tre')!
const [firstPage] = await scanPages(await renderPdf(photographed), photographed.foot.name, phonePhotograph, 11)
await writeFile(join(folder, 'anh-chup-khoi-ben-tre.jpg'), firstPage!)
files.push(described(photographed, 'anh-chup-khoi-ben-tre.jpg'))

const manifest = {
  about: 'A sample cascade written for this project. Subjects, numbers and names are invented; every document is marked VĂN BẢN MẪU.',
  files,
  parents: Object.fromEntries(differences.map(({ child, parent }) => [child, parent])),
  equalNumbers: [['tinh-uy-ninh-binh', 'tinh-uy-ben-tre']],
  missingParents: [
    { child: 'huong-dan-trung-uong', key: '142-CT/TW' },
    { child: 'huyen-uy-nho-quan', key: '31-KH/BTGTU' },
  ],
  differences,
}
await writeFile(join(folder, '.manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)

function described(document: WrittenDocument, file: string): object {
  const { number, symbol, date } = document.head
  return { id: document.id, file, key: `${number}-${symbol}`, date, origin: 'written for this project; invented' }
}

async function renderScan(document: WrittenDocument): Promise<Uint8Array> {
  return renderPictures(await scanPages(await renderPdf(document), document.foot.name, officeScan, 5))
}

/** A Word file of before 2007, saved by LibreOffice from the DOCX. */
async function renderDoc(document: WrittenDocument): Promise<Uint8Array> {
  const scratch = mkdtempSync(join(tmpdir(), 'doichieu-doc-'))
  try {
    const docx = join(scratch, `${document.id}.docx`)
    writeFileSync(docx, await renderDocx(document))
    execFileSync('soffice', [`-env:UserInstallation=file://${scratch}/profile`, '--headless', '--convert-to', 'doc', '--outdir', scratch, docx])
    return readFileSync(join(scratch, `${document.id}.doc`))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
