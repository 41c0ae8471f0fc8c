import { isLibraryCard, isNoise } from '../header/openers.js'
import { withoutMottoes } from '../header/mottoes.js'
import { opensSubject } from '../header/pieces.js'
import { readType, type TypeIndex } from '../header/types.js'
import { isCapitals, type Line } from './lines.js'

// As far down as a page's own menu, card and summary reach before the text that it gives.
const mostAbove = 120

/**
 * Index of the first line of the letterhead. A page of a law library or a portal prints its menu, a card and a summary above the
 * text; none of it is the document. The motto tells where the letterhead stands; what a letterhead never holds (a bullet, a card,
 * a sentence) ends it upwards. 0 where nothing stands above, or where a document's type or end stands above the motto.
 */
export function letterheadStart(lines: readonly Line[], types: TypeIndex): number {
  const motto = lines.findIndex((line, at) => at < mostAbove && holdsMotto(line))
  if (motto <= 0) return 0
  if (lines.slice(0, motto).some((line) => isDocument(line, types))) return 0
  for (let at = motto - 1; at >= 0; at--) if (isForeign(lines[at]!)) return at + 1
  return 0
}

function holdsMotto(line: Line): boolean {
  return line.segments.some((segment) => withoutMottoes(segment)[0] !== segment)
}

/** True for what stands below a motto only: the type alone in its line, the recipients, an article. */
function isDocument(line: Line, types: TypeIndex): boolean {
  if (/^(?:nơi nhận|điều \d)/iu.test(line.text)) return true
  const type = line.text.length < 60 ? readType(line.text, types) : null
  return type !== null && type.exact && type.rest === null
}

function isForeign(line: Line): boolean {
  const { text } = line
  // `Ngày 14/5/2021 08:15:30` tells when a page was put up.
  if (/^\D{0,24}\d{1,2}\/\d{1,2}\/\d{4}\D{1,4}\d{1,2}:\d{2}/u.test(text)) return true
  if (isLibraryCard(text) || /^[•▪►·+–-]\s*[A-Za-zÀ-ỹ]/u.test(text)) return true
  if (isCapitals(text) || opensSubject(text) || isNoise(text)) return false
  return text.length > 160 || (text.length > 60 && /[.…!?]$/u.test(text)) || /\.{3}$/u.test(text)
}
