import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { DoichieuError } from '../../errors.js'
import { letStrayRejectionsGo } from './stray-rejections.js'

/** A transformation matrix as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export interface Operator {
  readonly fn: number
  readonly args: readonly unknown[]
}

export interface PdfFont {
  /** PostScript name without the subset's prefix: `TimesNewRomanPS-BoldMT`. */
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
  readonly vertical: boolean
  /** Glyph space to text space; 0.001 for all but Type 3 fonts. */
  readonly unit: number
}

/** One page as pdf.js gives it: what is painted, in stream order. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  /** User space to points from the top left corner of the page as it is shown. */
  readonly matrix: Matrix
  readonly operators: readonly Operator[]
  /** True where a part of the page could not be read and was left out. */
  readonly damaged: boolean
  /** Kind of each annotation by id: `Widget:Sig`, `Stamp`, `FreeText`. */
  readonly annotations: ReadonlyMap<string, string>
  font(name: string): PdfFont
  /** The page's picture as PNG. */
  render(dpi: number): Promise<Uint8Array>
  /** Frees what the page holds. */
  close(): void
}

export interface PdfFile {
  readonly pages: number
  page(number: number): Promise<PdfPage>
  close(): Promise<void>
}

/** Numbers of pdf.js' operators by name. */
export const operatorNumbers = pdfjs.OPS
/** Numbers of the parts of a path inside `constructPath`. */
export const pathNumbers = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const
export const pdfjsVersion = pdfjs.version

/** Largest picture that is decoded, in pixels: a page of A2 at 300 dpi in full; a bomb is left out. */
const imagePixels = 40_000_000

/**
 * Opens a PDF without network, scripts or system fonts. Throws `ingest/encrypted` where a password is asked for,
 * `ingest/damaged` where the structure cannot be read. The given bytes stay untouched.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const done = letStrayRejectionsGo()
  const tasks: pdfjs.PDFDocumentLoadingTask[] = []
  const load = (strict: boolean): Promise<PDFDocumentProxy> => {
    const task = pdfjs.getDocument(parameters(bytes, strict))
    tasks.push(task)
    return task.promise
  }
  const close = async (): Promise<void> => {
    await Promise.all(tasks.map((task) => task.destroy().catch(() => undefined)))
    done()
  }
  try {
    const strict = await load(true)
    let lenient: Promise<PDFDocumentProxy> | undefined
    const page = async (number: number): Promise<PdfPage> => {
      const whole = await openPage(strict, number, false).catch(() => null)
      // What fails on a page is thrown by the strict reading; the lenient one gives what is left of it.
      return whole ?? openPage(await (lenient ??= load(false)), number, true)
    }
    return { pages: strict.numPages, page, close }
  } catch (cause) {
    await close()
    const encrypted = cause instanceof Error && cause.name === 'PasswordException'
    throw new DoichieuError(encrypted ? 'ingest/encrypted' : 'ingest/damaged', {}, { cause })
  }
}

function parameters(bytes: Uint8Array, strict: boolean): Parameters<typeof pdfjs.getDocument>[0] {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const inside = (name: string): string => join(folder, name) + sep
  return {
    // pdf.js takes the buffer away from us, so it gets a copy.
    data: new Uint8Array(bytes),
    cMapUrl: inside('cmaps'),
    standardFontDataUrl: inside('standard_fonts'),
    wasmUrl: inside('wasm'),
    iccUrl: inside('iccs'),
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: strict,
    maxImageSize: imagePixels,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  }
}

/** The name that pdf.js gives a font it cannot load; what is set in it is lost. */
const lostFont = 'g_font_error'

/** A page with all that it paints; null where the strict reading lost a font. */
async function openPage(document: PDFDocumentProxy, number: number, damaged: boolean): Promise<PdfPage | null>
async function openPage(document: PDFDocumentProxy, number: number, damaged: true): Promise<PdfPage>
async function openPage(
  document: PDFDocumentProxy,
  number: number,
  damaged: boolean,
): Promise<PdfPage | null> {
  const page = await document.getPage(number)
  const viewport = page.getViewport({ scale: 1 })
  const list = await page.getOperatorList()
  const annotations = await page.getAnnotations()
  const operators = list.fnArray.map((fn, index) => ({
    fn,
    args: (list.argsArray[index] as unknown[]) ?? [],
  }))
  const lost = operators.some(({ fn, args }) => fn === pdfjs.OPS.setFont && args[0] === lostFont)
  if (lost && !damaged) return null
  return {
    width: viewport.width,
    height: viewport.height,
    matrix: viewport.transform as unknown as Matrix,
    operators,
    damaged,
    annotations: new Map(annotations.map((entry) => [String(entry.id), annotationKind(entry)])),
    font: (name) => fontOf(page, name),
    render: (dpi) => renderPage(document, page, dpi),
    close: () => void page.cleanup(),
  }
}

function annotationKind(entry: { subtype?: string; fieldType?: string | null }): string {
  return entry.fieldType ? `${entry.subtype}:${entry.fieldType}` : String(entry.subtype)
}

interface RawFont {
  name?: string
  bold?: boolean
  italic?: boolean
  vertical?: boolean
  fontMatrix?: readonly number[]
}

function fontOf(page: PDFPageProxy, name: string): PdfFont {
  const raw = (page.commonObjs.has(name) ? page.commonObjs.get(name) : {}) as RawFont
  const fontName = (raw.name ?? '').replace(/^[A-Z]{6}\+/u, '')
  return {
    name: fontName,
    bold: raw.bold === true || /bold|black|heavy|demi|[-,]bd/iu.test(fontName),
    italic: raw.italic === true || /italic|oblique|[-,](?:it|bdit)/iu.test(fontName),
    vertical: raw.vertical === true,
    unit: raw.fontMatrix?.[0] || 0.001,
  }
}

interface Canvas {
  toBuffer(type: 'image/png'): Uint8Array
}
interface CanvasFactory {
  create(width: number, height: number): { canvas: Canvas | null; context: unknown }
  destroy(made: unknown): void
}

async function renderPage(document: PDFDocumentProxy, page: PDFPageProxy, dpi: number): Promise<Uint8Array> {
  const viewport = page.getViewport({ scale: dpi / 72 })
  // pdf.js' own factory brings the @napi-rs/canvas that it was made for.
  const factory = document.canvasFactory as CanvasFactory
  const made = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
  try {
    await page.render({
      canvas: made.canvas as unknown as HTMLCanvasElement,
      canvasContext: made.context as CanvasRenderingContext2D,
      viewport,
      background: '#ffffff',
    }).promise
    return made.canvas!.toBuffer('image/png')
  } finally {
    factory.destroy(made)
  }
}
