import { createHash } from 'node:crypto'
import type { Box } from '../../doc/origin.js'
import type { Message } from '../../doc/doc.js'
import type { Context, OcrEngine, OcrLine } from '../../ports.js'
import type { PageContent, PageWord, Rule } from '../layout/page-content.js'
import { withEngine } from './engines/engine.js'
import { overturn, preparationVersion, preparePage, type PreparedPage } from './picture/prepare.js'
import { settleNumerals } from './words/numerals.js'
import { type ReadWord } from './readings.js'
import { groupRules } from './picture/cells.js'
import { settleLetterhead } from './marks/letterhead.js'
import { findReceivedStamp, isInside } from './marks/received-stamp.js'
import { readLines } from './read-page.js'
import { rereadPage } from './rereading/reread.js'
import { rereadCodes } from './rereading/reread-codes.js'
import { settleDots } from './words/settle-dots.js'
import { unreadNames } from './marks/unread-name.js'
import { meets, weight } from './quality.js'
import { withoutResidue, withoutStampWords } from './marks/stamp-words.js'

/** A page to recognise: the bytes of its picture (PNG, JPEG, or a TIFF with the number of its page from 0), its number in the document from 1, its dots per inch. */
export interface PageImage {
  readonly image: Uint8Array
  readonly page: number
  readonly dpi: number
  readonly frame?: number
}

/** What was recognised on a page, and what of it was lost. */
export interface RecognisedPage {
  readonly content: PageContent
  readonly messages: readonly Message[]
}

/**
 * Recognises the picture of a page: set upright and level, stamps lifted, tables read cell by cell. Results are kept in the
 * context's store by picture and engine, so that a second run recognises nothing. Throws where the picture cannot be decoded.
 */
export async function recognisePage(input: PageImage, context: Context): Promise<RecognisedPage> {
  if (context.read.ocr === 'off' && context.ocr === undefined) return notRecognised(input)
  return withEngine(context, async (engine) => {
    const key = keyOf(input, engine)
    const kept = (await context.store?.get('recognition', key)) as RecognisedPage | null | undefined
    if (kept) return renumber(kept, input.page)
    const fresh = await recognise(input, engine)
    await context.store?.put('recognition', key, fresh)
    return fresh
  })
}

async function recognise(input: PageImage, engine: OcrEngine): Promise<RecognisedPage> {
  const { page, lines: first } = await readUpright(input, engine)
  const { lines: again, unread } = await rereadPage(page, engine, first)
  const lines = await rereadCodes(page, engine, again)
  const settled = settleDots(
    page,
    settleNumerals(page, lines).flatMap((line) => line.words),
  )
  const receipt = findReceivedStamp(settled, groupRules(page.rules, page.dpi), page.picture)
  const own = receipt === null ? settled : settled.filter((word) => !isInside(word.box, receipt))
  const letterhead = settleLetterhead(page, own)
  const words = doubtCrossed(withoutStampWords(withoutResidue(letterhead.words, page), page.rings), page)
  const messages = [
    ...turnMessages(page, input.page),
    ...(receipt === null ? [] : [receiptMessage(input.page)]),
    ...(letterhead.hand ? [handMessage(input.page)] : []),
    ...[...unread, ...unreadNames(page, words)].map((box) => unreadMessage(box, page, input.page)),
  ]
  return { content: contentOf(page, words, input.page), messages }
}

/**
 * Words that black strokes cross are believed half at most: what looks like a letter may be a stroke. Where a coloured mark was lifted off
 * a word it is not sure, for a sign of tone may have gone with it. What is no word under black strokes is left out: beside a signature no
 * sign stands alone.
 */
function doubtCrossed(words: readonly ReadWord[], page: PreparedPage): ReadWord[] {
  const boxesOf = (isBlack: boolean): Box[] =>
    page.marks.filter((mark) => (mark.colour === 'black') === isBlack).map((mark) => mark.box)
  const [crossing, lifted] = [boxesOf(true), boxesOf(false)]
  const isSigned = ({ box }: ReadWord): boolean =>
    box.x > page.picture.width * 0.4 && crossing.some((mark) => isInside(box, mark))
  const most = (word: ReadWord): number =>
    isSigned(word) ? 0.55 : lifted.some((mark) => meets(word.box, mark)) ? 0.89 : 1
  return words
    .filter((word) => !isSigned(word) || /\p{Lu}|\p{L}{2}/u.test(word.text))
    .map((word) => (word.confidence > most(word) ? { ...word, confidence: most(word) } : word))
}

/** Reads a page as it seems to lie; where that makes no sense, the other ways up that are left, and takes what makes most. */
async function readUpright(input: PageImage, engine: OcrEngine): Promise<ReadPage> {
  const prepare = (quarters?: number): Promise<PreparedPage> =>
    preparePage(input.image, input.dpi, {
      page: input.frame ?? 0,
      ...(quarters !== undefined && { quarters }),
    })
  const page = await prepare()
  let best: ReadPage = { page, lines: await readLines(page, engine) }
  if (makesSense(best.lines)) return best
  for (const quarters of otherWays(best)) {
    const turned = quarters === (page.quarters + 2) % 4 ? overturn(page) : await prepare(quarters)
    const lines = await readLines(turned, engine)
    if (worth(lines) > worth(best.lines) * 1.2) best = { page: turned, lines }
    if (makesSense(lines)) break
  }
  return best
}

interface ReadPage {
  readonly page: PreparedPage
  readonly lines: readonly OcrLine[]
}

/** The ways up in which a page is still to be read, likeliest first. */
function otherWays({ page, lines }: ReadPage): number[] {
  const { quarters } = page
  if (isStanding(lines)) return [(quarters + 3) % 4, (quarters + 1) % 4]
  const opposite = (quarters + 2) % 4
  return page.sideways ? [opposite, 0, 2] : [opposite]
}

/** False where a page has text and most of it is no Vietnamese: it lies the wrong way up. */
function makesSense(lines: readonly OcrLine[]): boolean {
  const letters = lines.flatMap((line) => line.words).reduce((sum, word) => sum + word.text.length, 0)
  return letters < 12 || (weight(lines) > letters * 0.4 && !isStanding(lines))
}

/** True where most longer words are higher than broad: an engine reads upright lines too, but their places are no use. */
function isStanding(lines: readonly OcrLine[]): boolean {
  const words = lines.flatMap((line) => line.words).filter((word) => word.text.length >= 4)
  return words.filter(({ box }) => box.height > box.width).length * 2 > words.length
}

function worth(lines: readonly OcrLine[]): number {
  return isStanding(lines) ? 0 : weight(lines)
}

function turnMessages(page: PreparedPage, number: number): Message[] {
  const degrees = (page.quarters % 4) * 90
  return degrees === 0
    ? []
    : [{ code: 'ingest/page-turned', severity: 'info', params: { page: number, degrees } }]
}

function receiptMessage(page: number): Message {
  return { code: 'ingest/received-stamp', severity: 'info', params: { page } }
}

function handMessage(page: number): Message {
  return { code: 'ingest/handwriting', severity: 'info', params: { page } }
}

function unreadMessage(box: Box, page: PreparedPage, number: number): Message {
  const percent = (y: number): number => Math.round((100 * y) / page.picture.height)
  const params = { page: number, from: percent(box.y), until: percent(box.y + box.height) }
  return { code: 'ingest/part-unread', severity: 'warning', params }
}

function contentOf(page: PreparedPage, words: readonly ReadWord[], number: number): PageContent {
  const point = 72 / page.dpi
  return {
    page: number,
    width: page.picture.width * point,
    height: page.picture.height * point,
    words: words.map((word) => wordOf(word, point)),
    rules: rulesOf(page, point),
    recognised: true,
  }
}

function wordOf(word: ReadWord, point: number): PageWord {
  const { x, y, width, height } = word.box
  const box = {
    x: round(x * point),
    y: round(y * point),
    width: round(width * point),
    height: round(height * point),
  }
  return { ...word, box }
}

/** The rules of a page: of a table the edges of its cells, which meet where scanned rules fall short of one another or stand double. */
function rulesOf(page: PreparedPage, point: number): Rule[] {
  const edges = page.tables.flatMap((table) => table.cells.flatMap((cell) => edgesOf(cell, point)))
  const distinct = [...new Map(edges.map((rule) => [JSON.stringify(rule), rule])).values()]
  const free = page.rules.filter((rule) => !page.tables.some((table) => lies(rule.box, table.box, point)))
  return [...distinct, ...free.map((rule) => ruleOf(rule.box, rule.level, point))]
}

function edgesOf(cell: Box, point: number): Rule[] {
  const [x1, y1] = [round(cell.x * point), round(cell.y * point)]
  const [x2, y2] = [round((cell.x + cell.width) * point), round((cell.y + cell.height) * point)]
  return [
    { x1, y1, x2, y2: y1 },
    { x1, y1: y2, x2, y2 },
    { x1, y1, x2: x1, y2 },
    { x1: x2, y1, x2, y2 },
  ]
}

/** True where a rule lies inside a table or on its edge, within four points. */
function lies(rule: Box, table: Box, point: number): boolean {
  const slack = 4 / point
  return (
    rule.x >= table.x - slack &&
    rule.y >= table.y - slack &&
    rule.x + rule.width <= table.x + table.width + slack &&
    rule.y + rule.height <= table.y + table.height + slack
  )
}

function ruleOf(
  box: { x: number; y: number; width: number; height: number },
  level: boolean,
  point: number,
): Rule {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  return level
    ? {
        x1: round(box.x * point),
        y1: round(y * point),
        x2: round((box.x + box.width) * point),
        y2: round(y * point),
      }
    : {
        x1: round(x * point),
        y1: round(box.y * point),
        x2: round(x * point),
        y2: round((box.y + box.height) * point),
      }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** The same page under another number: the same picture may stand twice in a document. */
function renumber(kept: RecognisedPage, page: number): RecognisedPage {
  const messages = kept.messages.map((message) => ({ ...message, params: { ...message.params, page } }))
  return { content: { ...kept.content, page }, messages }
}

function notRecognised(input: PageImage): RecognisedPage {
  const content = { page: input.page, width: 0, height: 0, words: [], rules: [], recognised: true }
  return {
    content,
    messages: [{ code: 'ingest/page-not-recognised', severity: 'warning', params: { page: input.page } }],
  }
}

function keyOf(input: PageImage, engine: OcrEngine): string {
  const how = [engine.name, engine.version, preparationVersion, input.dpi, input.frame ?? 0].join('\n')
  return createHash('sha256').update(how).update('\n').update(input.image).digest('hex')
}
