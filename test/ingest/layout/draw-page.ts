import type { PageContent, PageWord, Rule } from '../../../src/ingest/layout/page-content.js'

/** A printed line: where it begins (points), its text, and how it is set. Words between `**` are bold, between `_` italic. */
export interface Drawn {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  /** Where the line ends: blanks are stretched or squeezed to it, as justified lines are. */
  readonly until?: number
  /** Confidence of each word, for a recognised page. */
  readonly confidence?: number
}

/** Every letter is half its size wide, a blank a quarter: close enough to Times to try layouts on. */
const letterWidth = 0.5
const blankWidth = 0.25

/** An A4 page with lines drawn on it; `slant` turns it by so many points down per point right, `recognised` gives the boxes of a scan. */
export function drawPage(
  lines: readonly Drawn[],
  options: {
    page?: number
    rules?: readonly Rule[]
    recognised?: boolean
    slant?: number
    width?: number
    height?: number
  } = {},
): PageContent {
  const { page = 1, rules = [], recognised = false, slant = 0, width = 595, height = 842 } = options
  return {
    page,
    width,
    height,
    rules,
    recognised,
    words: lines.flatMap((line) => drawLine(line, recognised, slant)),
  }
}

/** Lines of one paragraph, one under another, the first further in. */
export function drawParagraph(
  y: number,
  texts: readonly string[],
  options: { indent?: number; left?: number; right?: number; pitch?: number } = {},
): Drawn[] {
  const { indent = 28, left = 85, right = 540, pitch = 18 } = options
  return texts.map((text, index) => ({
    x: index === 0 ? left + indent : left,
    y: y + index * pitch,
    text,
    ...(index < texts.length - 1 ? { until: right } : {}),
  }))
}

export function centred(y: number, text: string, size = 14, middle = 312): Drawn {
  return { x: middle - widthOf(text.replaceAll('**', ''), size) / 2, y, text, size }
}

/** The four sides of each box between the given places: a ruled table. */
export function ruledTable(columns: readonly number[], rows: readonly number[]): Rule[] {
  const [left, right] = [columns[0]!, columns[columns.length - 1]!]
  const [top, bottom] = [rows[0]!, rows[rows.length - 1]!]
  return [
    ...rows.map((y) => ({ x1: left, y1: y, x2: right, y2: y })),
    ...columns.map((x) => ({ x1: x, y1: top, x2: x, y2: bottom })),
  ]
}

function widthOf(text: string, size: number): number {
  const blanks = text.split(' ').length - 1
  return (text.length - blanks) * size * letterWidth + blanks * size * blankWidth
}

function drawLine(line: Drawn, recognised: boolean, slant: number): PageWord[] {
  const { text, size = 14, until } = line
  let bold = false
  let italic = false
  let { x } = line
  const plain = text.replaceAll('**', '').replaceAll('_', '')
  const blanks = plain.split(' ').length - 1
  const stretch = until === undefined || blanks === 0 ? 0 : (until - x - widthOf(plain, size)) / blanks
  return text.split(' ').map((token) => {
    if (token.startsWith('**')) bold = true
    if (token.startsWith('_')) italic = true
    const word = token.replaceAll('**', '').replaceAll('_', '')
    const width = word.length * size * letterWidth
    // Boxes of recognition hold the ink only and waver by a few pixels.
    const waver = recognised ? ((word.length * 7) % 3) - 1 : 0
    const box = recognised
      ? { x, y: line.y + x * slant + waver + 2, width, height: size * 0.8 + waver }
      : { x, y: line.y, width, height: size }
    const drawn: PageWord = recognised
      ? { text: word, box, confidence: line.confidence ?? 0.93 }
      : { text: word, box, size, bold, italic }
    if (token.endsWith('**')) bold = false
    if (token.endsWith('_')) italic = false
    x += width + size * blankWidth + stretch
    return drawn
  })
}
