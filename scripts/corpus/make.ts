import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { differences, documents } from './documents/all.js'
import { renderDocx } from './render-docx.js'
import { renderPdf } from './render-pdf.js'
import { renderMarkdown, renderText } from './render-text.js'
import type { WrittenDocument } from './source.js'

/** The format that each document of the sample is kept in. */
const endings: Readonly<Record<string, Ending>> = {
  'huong-dan-trung-uong': 'pdf',
  'tinh-uy-ninh-binh': 'docx',
  'tinh-uy-ben-tre': 'pdf',
  'dang-uy-khoi-ninh-binh': 'txt',
  'huyen-uy-nho-quan': 'md',
  'dang-uy-khoi-ben-tre': 'docx',
}
type Ending = 'pdf' | 'docx' | 'txt' | 'md'

const render: Readonly<Record<Ending, (document: WrittenDocument) => Promise<Uint8Array | string> | string>> = {
  pdf: renderPdf,
  docx: renderDocx,
  txt: renderText,
  md: renderMarkdown,
}

const folder = fileURLToPath(new URL('../../corpus/', import.meta.url))
await mkdir(folder, { recursive: true })
const files = []
for (const document of documents) {
  const ending = endings[document.id]!
  const file = `${document.id}.${ending}`
  await writeFile(`${folder}${file}`, await render[ending](document))
  const { number, symbol, date } = document.head
  files.push({ id: document.id, file, key: `${number}-${symbol}`, date, origin: 'written for this project; invented' })
}
const manifest = {
  about: 'A sample cascade written for this project. Subjects, numbers and names are invented; every document is marked VĂN BẢN MẪU.',
  files,
  parents: differencesByChild(),
  equalNumbers: [['tinh-uy-ninh-binh', 'tinh-uy-ben-tre']],
  missingParents: [
    { child: 'huong-dan-trung-uong', key: '142-CT/TW' },
    { child: 'huyen-uy-nho-quan', key: '31-KH/BTGTU' },
  ],
  differences,
}
await writeFile(`${folder}manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`)

function differencesByChild(): Record<string, string> {
  return Object.fromEntries(differences.map(({ child, parent }) => [child, parent]))
}
