import type { Doc } from './doc/doc.js'
import type { Mark, MarkType } from './doc/marks.js'
import type { Message } from './doc/doc.js'
import type { Box } from './doc/origin.js'
import type { Models } from './models/models.js'

/** Language of reports and messages. */
export type Language = 'vi' | 'en'

/** A file's bytes under the name that the user gave. */
export interface InputFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** How files are read: engine for scans, tracked changes, classification marks. */
export interface ReadOptions {
  readonly ocr: 'auto' | 'native' | 'off'
  readonly changes: 'accepted' | 'original'
  readonly allowClassified: boolean
}
export const defaultReadOptions: ReadOptions = { ocr: 'auto', changes: 'accepted', allowClassified: false }

/** How far a file is read: a page of pages in all. */
export interface PageStep {
  readonly file: string
  readonly page: number
  readonly pages: number
  /** The page's recognition begins, which takes its time; not given where the page is done. */
  readonly recognising?: true
}

/** What every stage may use. No global state: two contexts never see each other. */
export interface Context {
  readonly models: Models
  readonly read: ReadOptions
  readonly ocr?: OcrEngine | undefined
  readonly store?: Store | undefined
  readonly signal?: AbortSignal | undefined
  /** Progress inside one file. Never document text. */
  readonly progress?: ((step: PageStep) => void) | undefined
}

/**
 * Bytes of one kind to a Doc without extraction marks. Throws DoichieuError where nothing can be read;
 * a lost page or part is a message on the Doc and the status `partly`.
 */
export interface Reader {
  readonly name: string
  readonly version: string
  readonly mediaTypes: readonly string[]
  read(file: InputFile, context: Context): Promise<Doc>
}

/** One recognised word. Boxes in pixels of the image given; confidence 0 to 1. */
export interface OcrWord {
  readonly text: string
  readonly box: Box
  readonly confidence: number
}
export interface OcrLine {
  readonly words: readonly OcrWord[]
  readonly box: Box
}
export interface OcrPage {
  readonly lines: readonly OcrLine[]
  /** Clockwise degrees by which the engine turned the image before reading. */
  readonly turned: number
}
export interface OcrRequest {
  /** PNG bytes. */
  readonly image: Uint8Array
  /** Only this part of the image, in pixels. */
  readonly rectangle?: Box
  /** Tesseract page segmentation mode; 3 unless given. */
  readonly segmentation?: number
  readonly allowed?: string
}
export interface OcrEngine {
  readonly name: string
  readonly version: string
  recognize(request: OcrRequest): Promise<OcrPage>
  close(): Promise<void>
}

/** Doc to marks. `needs` and `writes` are checked by the pipeline; the text is never changed. */
export interface Extractor {
  readonly name: string
  readonly needs: readonly MarkType[]
  readonly writes: readonly MarkType[]
  extract(doc: Doc, models: Models): { marks: Mark[]; messages?: Message[] }
}

/** A report's bytes and the ending they are for. */
export interface Writer<View> {
  readonly ending: string
  readonly mediaType: string
  write(view: View, options: WriteOptions): Promise<Uint8Array>
}
export interface WriteOptions {
  readonly language: Language
  /** An office's own letterhead (DOCX bytes). */
  readonly template?: Uint8Array | undefined
  /** Of a terminal: whether it shows colours (a sign stands beside each all the same), and how many columns it has. */
  readonly color?: boolean | undefined
  readonly columns?: number | undefined
}

/** One change to a store; `value` null deletes. */
export interface StoreChange {
  readonly kind: string
  readonly key: string
  readonly value: unknown
  /** Words under which `search` finds this entry; kept only for entries that give them. */
  readonly words?: string
}

/** What was read, kept by content: small enough that another database can stand in. Values are JSON. */
export interface Store {
  get(kind: string, key: string): Promise<unknown>
  put(kind: string, key: string, value: unknown): Promise<void>
  delete(kind: string, key: string): Promise<void>
  keys(kind: string): AsyncIterable<string>
  /** All entries of a kind, by key. */
  entries(kind: string): AsyncIterable<readonly [key: string, value: unknown]>
  /** All changes or none. */
  write(changes: readonly StoreChange[]): Promise<void>
  /** Keys of a kind whose words hold every word asked for, without regard to diacritics, best first. */
  search(kind: string, words: string, most: number): Promise<string[]>
  close(): Promise<void>
}

/** Texts to vectors, for a semantic model that a user may put in later. */
export interface Embedder {
  embed(texts: readonly string[]): Promise<Float32Array[]>
}
