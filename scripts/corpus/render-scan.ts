import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp, { type OverlayOptions } from 'sharp'
import { random } from './random.js'

/** What a scanner or a telephone does to a page. */
export interface Damage {
  readonly dpi: number
  /** Degrees, clockwise. */
  readonly turn: number
  /** Standard deviation of the noise, of 255. */
  readonly noise: number
  readonly blur: number
  readonly quality: number
  /** A shadow over one corner and slanting sides, as a photograph has. */
  readonly photograph: boolean
}

export const officeScan: Damage = { dpi: 200, turn: 0.9, noise: 9, blur: 0.6, quality: 48, photograph: false }
export const phonePhotograph: Damage = { dpi: 170, turn: -1.4, noise: 7, blur: 0.7, quality: 55, photograph: true }

/** The pages of a typed PDF as damaged JPEG pictures, with a red stamp over the signature. Needs poppler's pdftoppm and pdftotext. */
export async function scanPages(pdf: Uint8Array, signer: string, damage: Damage, seed: number): Promise<Buffer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-scan-'))
  try {
    const file = join(folder, 'typed.pdf')
    writeFileSync(file, pdf)
    execFileSync('pdftoppm', ['-r', String(damage.dpi), '-png', file, join(folder, 'page')])
    const stamp = stampPlace(file, signer, damage.dpi)
    const names = readdirSync(folder).filter((name) => name.endsWith('.png')).sort()
    const pages: Buffer[] = []
    for (const [index, name] of names.entries()) {
      const place = stamp?.page === index + 1 ? stamp : null
      pages.push(await damaged(readFileSync(join(folder, name)), place, damage, seed + index))
    }
    return pages
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface StampPlace {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Beside the last word of the signer's name, where a clerk sets the stamp over a third of the signature. */
function stampPlace(file: string, signer: string, dpi: number): StampPlace | null {
  const html = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' })
  const last = signer.split(' ').at(-1)!
  const pages = html.split('<page ').slice(1)
  for (const [index, page] of pages.entries()) {
    const words = [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</gu)]
    const found = words.filter((match) => match[3] === last).at(-1)
    if (found && index === pages.length - 1) {
      const scale = dpi / 72
      return { page: index + 1, x: (Number(found[1]) - 55) * scale, y: (Number(found[2]) - 28) * scale, radius: 48 * scale }
    }
  }
  return null
}

async function damaged(png: Buffer, stamp: StampPlace | null, damage: Damage, seed: number): Promise<Buffer> {
  const { width, height } = await sharp(png).metadata()
  const layers: OverlayOptions[] = []
  if (stamp) layers.push({ input: stampPicture(stamp, width!, height!), blend: 'multiply' })
  if (damage.photograph) layers.push({ input: shadow(width!, height!), blend: 'multiply' })
  // Without alpha from here: turning a picture that has it spoils its colours.
  const layered = await sharp(png).composite(layers).png().toBuffer()
  const stamped = await sharp(layered).flatten({ background: '#ffffff' }).removeAlpha().png().toBuffer()
  let turned = sharp(stamped).rotate(damage.turn, { background: '#f4f2ee' })
  if (damage.photograph) {
    const matrix: [[number, number], [number, number]] = [
      [1, 0.012],
      [0.008, 1],
    ]
    turned = sharp(await turned.png().toBuffer()).affine(matrix, { background: '#dcd6cc' })
  }
  const { data, info } = await turned.blur(damage.blur).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const chance = random(seed)
  for (let at = 0; at < data.length; at += info.channels) {
    // The sum of four is near enough to a normal distribution; the same on all channels, as a grey sensor's is.
    const error = (chance.next() + chance.next() + chance.next() + chance.next() - 2) * damage.noise * 1.7
    for (let channel = 0; channel < info.channels; channel++) {
      data[at + channel] = Math.max(0, Math.min(255, data[at + channel]! * 0.94 + 6 + error))
    }
  }
  return sharp(data, { raw: info }).jpeg({ quality: damage.quality }).toBuffer()
}

function stampPicture({ x, y, radius }: StampPlace, width: number, height: number): Buffer {
  const ring = (share: number, stroke: number): string =>
    `<circle cx="${x}" cy="${y}" r="${radius * share}" fill="none" stroke="#c8202c" stroke-width="${stroke}"/>`
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#ffffff"/>` +
      `${ring(1, radius / 14)}${ring(0.72, radius / 28)}` +
      `<text x="${x}" y="${y + radius * 0.12}" font-family="Tinos" font-size="${radius / 3}" fill="#c8202c" text-anchor="middle">MẪU</text></svg>`,
  )
}

function shadow(width: number, height: number): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><radialGradient id="g" cx="0.35" cy="0.3" r="0.95">` +
      `<stop offset="0.45" stop-color="#ffffff"/><stop offset="1" stop-color="#b9b3a8"/></radialGradient></defs>` +
      `<rect width="100%" height="100%" fill="url(#g)"/></svg>`,
  )
}
