import type { Sharp, SharpOptions } from 'sharp'
import { DoichieuError } from '../../../errors.js'
import { caps, checkCap } from '../../caps.js'
import type { Box } from '../../../doc/origin.js'

/** One page as brightness: 0 black to 255 white, row by row. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}
/** A page as scanned, before it is prepared. `colour` (red, green, blue by pixel) is absent where the scan has no colour. */
export interface RawPicture extends Picture {
  readonly colour?: Uint8Array
}

/**
 * Decodes a PNG, JPEG or one page of a TIFF (from 0), set upright by its own orientation note, transparent parts white, resized by
 * `scale(width, height)`. Throws `ingest/image-broken` where it cannot be decoded.
 */
export async function decodePicture(
  bytes: Uint8Array,
  options: { readonly page?: number; readonly scale?: (width: number, height: number) => number } = {},
): Promise<RawPicture> {
  try {
    const sharp = await library()
    const image = sharp(bytes, { limitInputPixels: caps.pixels, page: options.page ?? 0, failOn: 'error' })
    const metadata = await image.metadata()
    const turned = (metadata.orientation ?? 1) >= 5
    const [width, height] = turned ? [metadata.height, metadata.width] : [metadata.width, metadata.height]
    const scale = options.scale?.(width, height) ?? 1
    // A grey scan made three colours of would cost three times as much, and has no coloured marks.
    const colours = metadata.space === 'b-w' ? 'b-w' : 'srgb'
    const flat = image.autoOrient().flatten({ background: '#ffffff' }).toColourspace(colours)
    const sized =
      scale === 1
        ? flat
        : flat.resize({ width: Math.round(width * scale), kernel: scale > 1 ? 'cubic' : 'lanczos3' })
    const { data, info } = await sized.removeAlpha().raw().toBuffer({ resolveWithObject: true })
    return split(data, info.width, info.height, info.channels)
  } catch (cause) {
    throw new DoichieuError('ingest/image-broken', {}, { cause })
  }
}

export interface Inspected {
  readonly pages: number
  readonly width: number
  readonly height: number
  readonly density: number | null
}

/**
 * What a picture file says about itself without decoding its pixels: pages, pixels, dots per inch where it tells. Throws
 * `ingest/too-many-pixels` over the cap.
 */
export async function inspectPicture(bytes: Uint8Array): Promise<Inspected> {
  const inspected = await readMetadata(bytes)
  checkCap('pixels', inspected.width * inspected.height)
  return inspected
}

async function readMetadata(bytes: Uint8Array): Promise<Inspected> {
  try {
    const sharp = await library()
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata()
    return {
      pages: metadata.pages ?? 1,
      width: metadata.width,
      height: metadata.height,
      density: metadata.density ?? null,
    }
  } catch (cause) {
    throw new DoichieuError('ingest/image-broken', {}, { cause })
  }
}

/** Encodes a part of a picture as PNG, enlarged `scale` times, with `margin` pixels of the brightness `paper` around it (after enlarging): white around grey paper would pass for the contrast that matters. */
export async function encodePicture(
  picture: Picture,
  options: {
    readonly part?: Box
    readonly scale?: number
    readonly margin?: number
    readonly paper?: number
  } = {},
): Promise<Uint8Array> {
  const sharp = await library()
  const part = options.part === undefined ? picture : cut(picture, options.part)
  let image = sharp(part.grey, { raw: { width: part.width, height: part.height, channels: 1 } })
  const scale = options.scale ?? 1
  if (scale !== 1)
    image = image.resize({ width: Math.max(1, Math.round(part.width * scale)), kernel: 'cubic' })
  const margin = options.margin ?? 0
  if (margin > 0) {
    const { paper = 255 } = options
    const background = { r: paper, g: paper, b: paper }
    image = image.extend({ top: margin, bottom: margin, left: margin, right: margin, background })
  }
  // The picture goes to the engine next door: packing it well would cost more than it saves.
  return image.toColourspace('b-w').png({ compressionLevel: 1 }).toBuffer()
}

/** Encodes a picture as a JPEG at most `width` pixels broad, its quality from 1 to 100. The same picture gives the same bytes. */
export async function encodeSmall(
  picture: Picture,
  options: { readonly width: number; readonly quality: number },
): Promise<{ readonly bytes: Uint8Array; readonly width: number; readonly height: number }> {
  const sharp = await library()
  const { data, info } = await sharp(picture.grey, {
    raw: { width: picture.width, height: picture.height, channels: 1 },
  })
    .resize({ width: options.width, withoutEnlargement: true })
    .toColourspace('b-w')
    .jpeg({ quality: options.quality })
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height }
}

/** The part of a picture inside a box, cut off at the picture's edges. */
export function cut(picture: Picture, box: Box): Picture {
  const left = Math.max(0, Math.floor(box.x))
  const top = Math.max(0, Math.floor(box.y))
  const width = Math.max(1, Math.min(picture.width, Math.ceil(box.x + box.width)) - left)
  const height = Math.max(1, Math.min(picture.height, Math.ceil(box.y + box.height)) - top)
  const grey = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    const from = (top + row) * picture.width + left
    grey.set(picture.grey.subarray(from, from + width), row * width)
  }
  return { width, height, grey }
}

function split(data: Uint8Array, width: number, height: number, channels: number): RawPicture {
  if (channels < 3) return { width, height, grey: data }
  const grey = new Uint8Array(width * height)
  const { length } = grey
  for (let at = 0, from = 0; at < length; at++, from += channels) {
    grey[at] = (data[from]! * 77 + data[from + 1]! * 151 + data[from + 2]! * 28) >> 8
  }
  return channels === 3 ? { width, height, grey, colour: data } : { width, height, grey }
}

type SharpFactory = (input: Uint8Array, options?: SharpOptions) => Sharp

let loaded: Promise<SharpFactory> | undefined

/** The image library, loaded when the first picture is met, with one thread: several pages are read side by side already. */
function library(): Promise<SharpFactory> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.concurrency(1)
    sharp.cache(false)
    return sharp
  })
  return loaded
}
