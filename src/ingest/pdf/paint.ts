import type { Rule } from '../layout/page-content.js'
import { apply, combine, identity, matrixOf } from './matrix.js'
import { rulesOfPath } from './path-rules.js'
import { operatorNumbers as op, type Matrix, type PdfFont, type PdfPage } from './pdfjs.js'

/** One character as it is painted. Points from the top left of the page as it is shown; (x, y) to (endX, endY) runs along the baseline. */
export interface Glyph {
  readonly text: string
  readonly code: number
  readonly x: number
  readonly y: number
  readonly endX: number
  readonly endY: number
  /** Height of the letters in points. */
  readonly size: number
  /** Blank put after every character (letter-spaced headings), in points. */
  readonly spacing: number
  readonly font: PdfFont
  /** Painted without ink: the text layer that a scanner lays under the picture. */
  readonly invisible: boolean
  /** Kind of the annotation that paints it, null for the page itself. */
  readonly annotation: string | null
}

/** All that is painted on a page, in stream order. */
export interface Painted {
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** Share of the page under pictures, 0 to 1. */
  readonly pictures: number
  /** Paths painted, rules included: a page whose letters were turned into outlines has thousands and no glyph. */
  readonly paths: number
}

interface State {
  matrix: Matrix
  font: PdfFont | null
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

interface Walk {
  readonly page: PdfPage
  readonly glyphs: Glyph[]
  readonly rules: Rule[]
  readonly kept: State[]
  readonly fonts: Map<string, PdfFont>
  state: State
  textMatrix: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
  pictures: number
  paths: number
  annotation: string | null
}

/** Follows a page's operators with the graphics and text state of PDF 32000-1, 8.4 and 9.3, and says what they paint where. */
export function paintedOn(page: PdfPage): Painted {
  const state: State = {
    matrix: page.matrix, font: null, size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0,
  } // prettier-ignore
  const walk: Walk = {
    page, glyphs: [], rules: [], kept: [], fonts: new Map(), state, textMatrix: identity,
    x: 0, y: 0, lineX: 0, lineY: 0, pictures: 0, paths: 0, annotation: null,
  } // prettier-ignore
  for (const { fn, args } of page.operators) handlers.get(fn)?.(walk, args)
  const pictures = Math.min(1, walk.pictures / (page.width * page.height || 1))
  return { glyphs: walk.glyphs, rules: walk.rules, pictures, paths: walk.paths }
}

type Handler = (walk: Walk, args: readonly unknown[]) => void

const save: Handler = (walk) => void walk.kept.push({ ...walk.state })
const restore: Handler = (walk) => {
  walk.state = walk.kept.pop() ?? walk.state
}
const transform: Handler = (walk, args) => {
  const matrix = matrixOf(args)
  if (matrix) walk.state.matrix = combine(walk.state.matrix, matrix)
}
const picture: Handler = (walk) => {
  const [a, b, c, d] = walk.state.matrix
  walk.pictures += Math.abs(a * d - b * c)
}
const number =
  (set: (state: State, value: number) => void): Handler =>
  (walk, [value]) => {
    if (typeof value === 'number' && Number.isFinite(value)) set(walk.state, value)
  }

const handlers: ReadonlyMap<number, Handler> = new Map([
  [op.save, save],
  [op.restore, restore],
  [op.beginGroup, save],
  [op.endGroup, restore],
  [op.transform, transform],
  [
    op.paintFormXObjectBegin,
    (walk, args) => {
      save(walk, [])
      const matrix = matrixOf(args[0])
      if (matrix) walk.state.matrix = combine(walk.state.matrix, matrix)
    },
  ],
  [op.paintFormXObjectEnd, restore],
  [op.beginAnnotation, beginAnnotation],
  [
    op.endAnnotation,
    (walk) => {
      restore(walk, [])
      walk.annotation = null
    },
  ],
  [op.setFont, setFont],
  [op.setCharSpacing, number((state, value) => (state.charSpacing = value))],
  [op.setWordSpacing, number((state, value) => (state.wordSpacing = value))],
  [op.setHScale, number((state, value) => (state.scale = value / 100))],
  [op.setLeading, number((state, value) => (state.leading = -value))],
  [op.setTextRise, number((state, value) => (state.rise = value))],
  [op.setTextRenderingMode, number((state, value) => (state.mode = value))],
  [op.beginText, (walk) => setTextMatrix(walk, [identity])],
  [op.setTextMatrix, setTextMatrix],
  [op.moveText, moveText],
  [
    op.setLeadingMoveText,
    (walk, args) => {
      if (typeof args[1] === 'number') walk.state.leading = args[1]
      moveText(walk, args)
    },
  ],
  [op.nextLine, (walk) => moveText(walk, [0, walk.state.leading])],
  [op.showText, showText],
  [op.paintImageXObject, picture],
  [op.paintInlineImageXObject, picture],
  [op.paintImageMaskXObject, picture],
  [op.constructPath, constructPath],
])

function beginAnnotation(walk: Walk, args: readonly unknown[]): void {
  save(walk, [])
  walk.annotation = walk.page.annotations.get(String(args[0])) ?? 'unknown'
  walk.state.matrix = walk.page.matrix
  for (const part of [args[2], args[3]]) {
    const matrix = matrixOf(part)
    if (matrix) walk.state.matrix = combine(walk.state.matrix, matrix)
  }
}

function setFont(walk: Walk, [name, size]: readonly unknown[]): void {
  const key = String(name)
  const font = walk.fonts.get(key) ?? walk.page.font(key)
  walk.fonts.set(key, font)
  walk.state.font = font
  walk.state.size = typeof size === 'number' && Number.isFinite(size) ? size : 0
}

function setTextMatrix(walk: Walk, [value]: readonly unknown[]): void {
  walk.textMatrix = matrixOf(value) ?? walk.textMatrix
  walk.x = walk.y = walk.lineX = walk.lineY = 0
}

function moveText(walk: Walk, [x, y]: readonly unknown[]): void {
  if (typeof x !== 'number' || typeof y !== 'number') return
  walk.x = walk.lineX += x
  walk.y = walk.lineY += y
}

interface RawGlyph {
  readonly unicode?: string
  readonly originalCharCode?: number
  readonly width?: number
  readonly isSpace?: boolean
}

/** Text showing (PDF 32000-1, 9.4.4): each glyph moves the pen by its width and the spacings, each number by its thousandths back. */
function showText(walk: Walk, [list]: readonly unknown[]): void {
  const { font, size, charSpacing, wordSpacing, scale, rise, mode } = walk.state
  if (!font || !Array.isArray(list)) return
  const matrix = combine(walk.state.matrix, walk.textMatrix)
  const height = Math.abs(size) * Math.hypot(matrix[2], matrix[3])
  const across = Math.hypot(matrix[0], matrix[1]) * scale
  for (const entry of list as (RawGlyph | number | null)[]) {
    if (typeof entry === 'number') {
      if (font.vertical) walk.y += (-entry * size) / 1000
      else walk.x += ((-entry * size) / 1000) * scale
      continue
    }
    if (!entry || typeof entry.width !== 'number') continue
    const spacing = charSpacing + (entry.isSpace ? wordSpacing : 0)
    const [x, y] = apply(matrix, walk.x, walk.y + rise)
    const advance = entry.width * font.unit * size * scale
    const [endX, endY] = font.vertical
      ? apply(matrix, walk.x, walk.y + rise + entry.width * font.unit * size)
      : apply(matrix, walk.x + advance, walk.y + rise)
    walk.glyphs.push({
      text: entry.unicode ?? '', code: entry.originalCharCode ?? 0, x, y, endX, endY, size: height,
      spacing: charSpacing * across, font, invisible: mode === 3 || mode === 7, annotation: walk.annotation,
    }) // prettier-ignore
    if (font.vertical) walk.y += entry.width * font.unit * size + spacing
    else walk.x += advance + spacing * scale
  }
}

function constructPath(walk: Walk, [painter, data]: readonly unknown[]): void {
  const path = (data as readonly unknown[] | undefined)?.[0]
  if (!(path instanceof Float32Array) || painter === op.endPath) return
  walk.paths++
  const filled = painter === op.fill || painter === op.eoFill
  walk.rules.push(...rulesOfPath(path, walk.state.matrix, filled))
}
