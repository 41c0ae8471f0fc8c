import type { Box } from '../../../doc/origin.js'
import { findTables, groupRules, type RuledTable } from './cells.js'
import { liftColour, type ColouredMark } from './colour.js'
import { findComponents } from './components.js'
import { removeDirt } from './dirt.js'
import { findInk, whiten, type Ink } from './ink.js'
import { evenLight } from './light.js'
import { decodePicture, type Picture } from './picture.js'
import { findRings, removeRings, type Ring } from './rings.js'
import { findRules, removeRules, type RuledLine } from './rules.js'
import { removeScribbles } from './scribbles.js'
import { findLie } from './skew.js'
import { straighten, straightenBox, turnBox, turnQuarters } from './turn.js'

/** A page ready to be read: upright, level, without stamps and ruled lines. All boxes in its own pixels. */
export interface PreparedPage {
  readonly picture: Picture
  readonly ink: Ink
  readonly dpi: number
  readonly rules: readonly RuledLine[]
  readonly tables: readonly RuledTable[]
  readonly marks: readonly ColouredMark[]
  readonly rings: readonly Ring[]
  /** True where the scan lay on its side and was turned by a guess. */
  readonly sideways: boolean
  /** Clockwise quarter turns and degrees by which the scan was set right. */
  readonly quarters: number
  readonly skew: number
}

/** Raised with every change to what preparation gives, so that kept recognition is not mistaken for fresh. */
export const preparationVersion = 8

/** Dots per inch at which pages are read: text of 14 points is then as high as the engine's model likes it. */
export const readingDpi = 200

/** Prepares the picture of a page (PNG, JPEG or TIFF page) of `dpi` dots per inch. `quarters` says which way up it stands, where a first reading made no sense. */
export async function preparePage(
  image: Uint8Array,
  dpi: number,
  options: { readonly quarters?: number; readonly page?: number } = {},
): Promise<PreparedPage> {
  const raw = await decodePicture(image, { page: options.page ?? 0, scale: () => readingDpi / dpi })
  const coloured = liftColour(raw, readingDpi)
  const lifted = { ...coloured, picture: evenLight(coloured.picture) }
  const lie = findLie(findInk(lifted.picture))
  const quarters = options.quarters ?? (lie.sideways ? 1 : 0) + (lie.overturned ? 2 : 0)
  const skew = quarters % 2 === 1 ? lie.skewTurned : lie.skew
  const upright = turnQuarters(lifted.picture, quarters)
  const straight = straighten(upright, skew, findInk(upright).level)
  const ink = findInk(straight)
  const rules = findRules(straight, ink, readingDpi)
  const pale = ink.level - Math.max(30, (ink.level - ink.threshold) * 0.6)
  const cleared = clear(removeRules(straight, ink, boxed(rules)))
  const picture = whiten(cleared.picture, ink.level)
  const place = (box: Box): Box => straightenBox(turnBox(box, lifted.picture, quarters), upright, skew)
  return {
    picture,
    ink: findInk(picture),
    dpi: readingDpi,
    rules,
    tables: findTables(rules, readingDpi, (x, y) => straight.grey[y * straight.width + x]! < pale),
    marks: [...lifted.marks.map((mark) => ({ ...mark, box: place(mark.box) })), ...cleared.marks],
    rings: cleared.rings,
    sideways: lie.sideways,
    quarters,
    skew,
  }
}

/** A prepared page stood on its head: as if it had been prepared so, without doing the work again. */
export function overturn(page: PreparedPage): PreparedPage {
  const { picture } = page
  const turn = (box: Box): Box => turnBox(box, picture, 2)
  const turned = turnQuarters(picture, 2)
  return {
    ...page,
    picture: turned,
    ink: findInk(turned),
    // Runs of pixels served to take the rules off, which is done.
    rules: page.rules.map((rule) => ({ ...rule, runs: [], box: turn(rule.box) })),
    tables: page.tables.map((table) => ({ box: turn(table.box), cells: table.cells.map(turn) })),
    marks: page.marks.map((mark) => ({ ...mark, box: turn(mark.box) })),
    rings: page.rings.map((ring) => ({
      ...ring,
      x: picture.width - 1 - ring.x,
      y: picture.height - 1 - ring.y,
    })),
    quarters: (page.quarters + 2) % 4,
  }
}

/** The picture without dirt, black stamps and signatures; what lay over print is told. */
function clear(picture: Picture): {
  readonly picture: Picture
  readonly rings: readonly Ring[]
  readonly marks: readonly ColouredMark[]
} {
  const ink = findInk(picture)
  const dirt = removeDirt(picture, ink, findComponents(ink), readingDpi)
  const rings = findRings(dirt.picture, dirt.left, readingDpi)
  const bare = removeRings(dirt.picture, rings, readingDpi)
  const left = rings.length === 0 ? dirt.left : findComponents(findInk(bare))
  const scribbles = removeScribbles(bare, ink, left, readingDpi)
  const boxes = [...rings.map(ringBox), ...scribbles.boxes]
  return {
    picture: scribbles.picture,
    rings,
    marks: boxes.map((box) => ({ colour: 'black', box })),
  }
}

function ringBox({ x, y, radius }: Ring): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }
}

/** Rules that meet an upright one: tables and boxes. A rule that underlines print stays: the dots under its letters touch it. */
function boxed(rules: readonly RuledLine[]): RuledLine[] {
  return groupRules(rules, readingDpi)
    .filter((group) => group.some((rule) => !rule.level))
    .flat()
}
