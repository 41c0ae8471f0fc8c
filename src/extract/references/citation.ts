import type { FoundDate } from '../../text/dates.js'
import type { ReadIssuer } from '../../text/citation-issuer.js'
import type { Span } from '../../doc/span.js'

/** One citation by number as it stands in the text, with what is printed around it. Later steps mend and gather them. */
export interface Citation {
  /** From the type word to the end of the symbol. */
  readonly span: Span
  /** From the first digit to the end of the symbol. */
  readonly numberSpan: Span
  readonly number: string
  /** Null where only the number is printed (`Kết luận số 58`). */
  readonly symbol: string | null
  readonly separator: '-' | '/' | null
  readonly lettersInNumber: boolean
  /** The type's name as the gazetteer writes it; null where no word tells it. */
  readonly type: string | null
  /** True where the word stands directly before the number, and so decides. */
  readonly typeBeside: boolean
  /** A number right behind the type word, without `số` or symbol: a citation only where the document is named elsewhere. */
  readonly loose: boolean
  /** The words between the type word and `số` (`Đầu tư` of `Luật Đầu tư số …`), null where there are none. */
  readonly between: string | null
  readonly date: FoundDate | null
  /** True where the date is taken over from the next citation of one list: good only where nothing else tells. */
  readonly dateWeak: boolean
  readonly issuer: ReadIssuer | null
  /** True where the issuer is taken over from another citation of one list or lies behind a description: good only where nothing else tells. */
  readonly issuerWeak: boolean
  /** Where date, issuer and brackets behind the number end. */
  readonly tail: number
  /** True where another document stands before this one in the same phrase (`Kế hoạch thực hiện Kết luận số 58 của …`): what follows may be that one's. */
  readonly nested: boolean
  /** The first words of the description (`về đẩy mạnh …`), folded; empty where none follows. */
  readonly title: string
  /** The description as printed, up to the end of its clause. It may run on into the sentence. */
  readonly description: string | null
}

/** Citations of one document. */
export interface CitedDocument {
  readonly key: string
  readonly number: string
  readonly symbol: string | null
  /** `Luật Đầu tư` where a citation prints name and number. */
  readonly name: string | null
  readonly type: string | null
  readonly date: string | null
  readonly issuer: string | null
  /** What a citation says it is about, as printed: the first that says it. */
  readonly title: string | null
  readonly citations: readonly Citation[]
}

/** What is wrong with a citation. `why` is a code of `phrases/extract`. */
export interface CitationFault {
  readonly span: Span
  readonly meant: string | null
  readonly why: string
  readonly confidence: number
}
