import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { degrade, qualities, stamp } from './make-scans/degrade.js'
import { letters, type Letter } from './make-scans/letters.js'

/**
 * Makes scans with their truth for trying recognition: letters typeset by LibreOffice, rendered by pdftoppm, stamped over the signer's
 * name, made worse by recipe. Writes FOLDER/QUALITY/LETTER-PAGE.png|jpg and FOLDER/truth/LETTER-PAGE.txt.
 */
export async function makeScans(folder: string): Promise<void> {
  mkdirSync(join(folder, 'truth'), { recursive: true })
  const work = mkdtempSync(join(tmpdir(), 'doichieu-scans-'))
  try {
    for (const letter of letters) await makeLetter(letter, folder, work)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function makeLetter(letter: Letter, folder: string, work: string): Promise<void> {
  const html = join(work, `${letter.name}.html`)
  const style = `@page { size: 21cm 29.7cm; margin: 2cm 1.5cm 2cm 3cm } body, td, p { font-family: '${letter.font}'; font-size: ${letter.size}pt } td { text-align: left } p { text-align: justify }`
  writeFileSync(
    html,
    `<html><head><meta charset="utf-8"><style>${style}</style></head><body>${letter.html}</body></html>`,
  )
  const office = [
    '--headless',
    `-env:UserInstallation=file://${join(work, 'profile')}`,
    '--convert-to',
    'pdf:writer_web_pdf_Export',
    '--outdir',
    work,
    html,
  ]
  execFileSync('soffice', office, { stdio: 'ignore' })
  const pdf = join(work, `${letter.name}.pdf`)
  const pages = Number(/Pages:\s+(\d+)/u.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))![1])
  for (let page = 1; page <= pages; page++) {
    const range = ['-f', String(page), '-l', String(page)]
    const truth = execFileSync('pdftotext', [...range, pdf, '-'], { encoding: 'utf8' }).normalize('NFC')
    writeFileSync(join(folder, 'truth', `${letter.name}-${page}.txt`), truth.replaceAll('\f', ''))
    for (const quality of qualities) {
      const prefix = join(work, 'page')
      execFileSync('pdftoppm', [...range, '-r', String(quality.dpi), '-png', pdf, prefix])
      const made = readdirSync(work).find((name) => /^page-\d+\.png$/u.test(name))!
      const printed =
        page === pages
          ? await stamped(join(work, made), pdf, page, quality.dpi)
          : readFileSync(join(work, made))
      rmSync(join(work, made))
      mkdirSync(join(folder, quality.name), { recursive: true })
      const ending = quality.jpeg === undefined ? 'png' : 'jpg'
      writeFileSync(
        join(folder, quality.name, `${letter.name}-${page}.${ending}`),
        await degrade(printed, quality),
      )
    }
  }
}

/** The last page with a stamp over the first half of the signer's name. */
async function stamped(file: string, pdf: string, page: number, dpi: number): Promise<Buffer> {
  const boxes = execFileSync('pdftotext', ['-bbox', '-f', String(page), '-l', String(page), pdf, '-'], {
    encoding: 'utf8',
  })
  const words = [
    ...boxes.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">/gu),
  ]
  const name = words.filter((word) => Number(word[1]) > 300).at(-3)!
  const point = dpi / 72
  const radius = Math.round(48 * point)
  const left = Math.max(0, Math.round(Number(name[1]) * point - radius * 0.7))
  const top = Math.max(0, Math.round(Number(name[2]) * point - radius * 1.55))
  return sharp(file)
    .composite([{ input: stamp(radius), left, top, blend: 'multiply' }])
    .png()
    .toBuffer()
}

if (process.argv[1]?.endsWith('make-scans.ts')) await makeScans(process.argv[2] ?? 'reports/scans')
