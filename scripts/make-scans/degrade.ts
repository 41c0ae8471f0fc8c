import sharp from 'sharp'

/** How a page is made worse. Degrees clockwise; blur and noise as standard deviations, in pixels and levels. */
export interface Quality {
  readonly name: string
  readonly dpi: number
  readonly turn?: number
  readonly blur?: number
  readonly noise?: number
  readonly jpeg?: number
  readonly grey?: boolean
  /** Black and white at this level. */
  readonly threshold?: number
  /** Brightness of the paper, 255 where not given. */
  readonly paper?: number
  /** Light falls off to this share at one corner, and lines bend by so many pixels. */
  readonly shade?: number
  readonly bend?: number
}

/** The four recipes of the shared scans, and worse ones. */
export const qualities: readonly Quality[] = [
  { name: 'clean', dpi: 300 },
  { name: 'office', dpi: 200, turn: 1.5, blur: 0.7, noise: 10, paper: 226, jpeg: 40 },
  { name: 'hard', dpi: 300, turn: 3, blur: 1.6, jpeg: 70 },
  { name: 'fax', dpi: 150, threshold: 150 },
  { name: 'photo', dpi: 220, turn: -2.2, blur: 0.9, noise: 6, paper: 235, shade: 0.62, bend: 9, jpeg: 55 },
  { name: 'worn', dpi: 150, turn: -0.8, blur: 0.9, noise: 16, paper: 215, grey: true, jpeg: 30 },
  { name: 'sideways', dpi: 200, turn: 90, blur: 0.5, noise: 5, jpeg: 60 },
  { name: 'overturned', dpi: 200, turn: 180.6, blur: 0.5, noise: 5, jpeg: 60 },
]

/** One page (PNG in colour) made worse; the same page gives the same bytes. */
export async function degrade(page: Uint8Array, quality: Quality): Promise<Buffer> {
  const paper = quality.paper ?? 255
  const background = { r: paper, g: paper, b: paper }
  let image = sharp(page).flatten({ background: '#ffffff' })
  if (paper !== 255) image = image.linear((paper - 20) / 255, 20)
  if (quality.turn !== undefined)
    image = sharp(await image.png().toBuffer()).rotate(quality.turn, { background })
  if (quality.blur !== undefined) image = sharp(await image.png().toBuffer()).blur(quality.blur)
  const { data, info } = await image
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const bent = quality.bend === undefined ? data : bend(data, info.width, info.height, quality.bend)
  spoil(bent, info.width, info.height, quality)
  let result = sharp(bent, { raw: { width: info.width, height: info.height, channels: 3 } })
  if (quality.grey === true || quality.threshold !== undefined) result = result.greyscale()
  if (quality.threshold !== undefined) return result.threshold(quality.threshold).png().toBuffer()
  result = result.withMetadata({ density: quality.dpi })
  return quality.jpeg === undefined
    ? result.png().toBuffer()
    : result.jpeg({ quality: quality.jpeg }).toBuffer()
}

/** Lines bent like the page of a bound book: up in the middle. */
function bend(data: Buffer, width: number, height: number, depth: number): Buffer {
  const result = Buffer.alloc(data.length, 255)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = Math.round(y + depth * Math.sin((Math.PI * x) / width))
      if (from >= height) continue
      data.copy(result, (y * width + x) * 3, (from * width + x) * 3, (from * width + x) * 3 + 3)
    }
  }
  return result
}

function spoil(data: Buffer, width: number, height: number, quality: Quality): void {
  const random = generator(quality.dpi * 7 + 1)
  const { noise = 0, shade = 1 } = quality
  if (noise === 0 && shade === 1) return
  for (let at = 0; at < width * height; at++) {
    const light = 1 - (1 - shade) * (((at % width) / width + at / width / height) / 2)
    const grain = noise * (random() + random() + random() - 1.5) * 2
    for (let channel = 0; channel < 3; channel++) {
      data[at * 3 + channel] = Math.max(0, Math.min(255, Math.round(data[at * 3 + channel]! * light + grain)))
    }
  }
}

/** Numbers from 0 to 1, always the same ones. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A round red stamp as SVG, laid over the page by its centre and radius in pixels. */
export function stamp(radius: number): Buffer {
  const side = radius * 2 + 8
  const middle = side / 2
  const text = (y: number, words: string): string =>
    `<text x="${middle}" y="${y}" font-family="Tinos" font-weight="bold" font-size="${radius * 0.22}" text-anchor="middle" fill="#c8323c">${words}</text>`
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><g fill="none" stroke="#c8323c"><circle cx="${middle}" cy="${middle}" r="${radius}" stroke-width="${radius * 0.07}"/><circle cx="${middle}" cy="${middle}" r="${radius * 0.72}" stroke-width="${radius * 0.03}"/></g>${text(middle - radius * 0.2, 'CƠ QUAN MẪU')}${text(middle + radius * 0.4, 'SÔNG HẬU')}</svg>`,
  )
}
