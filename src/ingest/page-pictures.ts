import type { Doc } from '../doc/doc.js'
import type { Box } from '../doc/origin.js'
import type { Span } from '../doc/span.js'
import type { Picture as PagePixels } from './ocr/picture/picture.js'

/** The picture of a passage on a recognised page: a JPEG as a data URI, its size in pixels. */
export interface PlacePicture {
  readonly source: string
  readonly width: number
  readonly height: number
}

/** A passage whose picture is asked for. */
export interface Passage {
  readonly id: string
  readonly span: Span
}

interface Place extends Passage {
  readonly page: number
  readonly box: Box
}

/** Paper left around the words, in points. */
const margin = 5
/** A picture is made smaller and coarser until it has so many bytes. */
const mostBytes = 18_000
const sizes = [
  { width: 900, quality: 50 },
  { width: 720, quality: 40 },
  { width: 560, quality: 35 },
  { width: 420, quality: 25 },
] as const

/**
 * Pictures of passages, cut from the pages of the source as they were read: upright and level, stamps and all. Passages of typed
 * pages have none, nor has one whose page cannot be opened. The same bytes give the same pictures.
 */
export async function placePictures(
  bytes: Uint8Array,
  doc: Doc,
  passages: readonly Passage[],
): Promise<Map<string, PlacePicture>> {
  const places = passages.flatMap((passage) => placeOf(doc, passage) ?? [])
  const pictures = new Map<string, PlacePicture>()
  if (places.length === 0) return pictures
  const { openPages } = await import('./ocr/picture/page-pixels.js')
  const pages = await openPages(bytes, doc)
  try {
    for (const page of [...new Set(places.map((place) => place.page))].sort((a, b) => a - b)) {
      const pixels = await pages.page(page).catch(() => null)
      if (!pixels) continue
      for (const place of places.filter((each) => each.page === page)) {
        const picture = await cutOut(pixels.picture, place.box, pixels.dpi / 72)
        if (picture) pictures.set(place.id, picture)
      }
    }
  } finally {
    await pages.close()
  }
  return pictures
}

/** Where most of a passage stands: one page, and the box around its recognised words there. Null where nothing was recognised. */
function placeOf(doc: Doc, passage: Passage): Place | null {
  const byPage = new Map<number, Box[]>()
  for (const { start, end, place } of doc.runs) {
    if (start >= passage.span.end || end <= passage.span.start) continue
    if (place.kind !== 'page' || place.confidence === undefined) continue
    byPage.set(place.page, [...(byPage.get(place.page) ?? []), place.box])
  }
  const [most] = [...byPage].sort(([a, x], [b, y]) => y.length - x.length || a - b)
  return most ? { ...passage, page: most[0], box: around(most[1]) } : null
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x)) - margin
  const y = Math.min(...boxes.map((box) => box.y)) - margin
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + margin
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + margin
  return { x, y, width: right - x, height: bottom - y }
}

/** The part of a page inside a box (points), as small as it has to be; null where even the smallest is too large. */
async function cutOut(page: PagePixels, box: Box, scale: number): Promise<PlacePicture | null> {
  const { cut, encodeSmall } = await import('./ocr/picture/picture.js')
  const part = cut(page, {
    x: box.x * scale,
    y: box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  })
  for (const size of sizes) {
    const { bytes, width, height } = await encodeSmall(part, size)
    if (bytes.length > mostBytes) continue
    return { source: `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`, width, height }
  }
  return null
}
