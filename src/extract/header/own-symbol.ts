import { mendFigures } from '../../text/citation-number.js'

/** The document's own symbol as the page printed it, where recognition tore or misread it and only one known abbreviation comes out; else as it was read. */
export function mendOwnSymbol(
  symbol: string,
  behind: string,
  isKnown: (abbreviation: string) => boolean,
): string {
  const parts = slashed(symbol, isKnown).split(/(?<=[-/])|(?=[-/])/u)
  const mended = parts.map((part) => (/[-/]/u.test(part) || isKnown(part) ? part : readAgain(part, isKnown)))
  const last = mended.at(-1)!
  const piece = /^ (\p{Lu}{1,6})(?![\p{L}\d])/u.exec(behind)?.[1]
  const isTorn =
    piece !== undefined && isKnown(last + piece) && (!isKnown(last) || /^(?:TW|TU|HU)$/u.test(piece))
  return mended.join('') + (isTorn ? piece : '')
}

/** `TB,ĐUK`: between a known type and the body's capitals a comma is a slash that was read short. */
function slashed(symbol: string, isKnown: (abbreviation: string) => boolean): string {
  const comma = symbol.indexOf(',')
  return comma > 0 && isKnown(symbol.slice(0, comma)) && /^\p{Lu}{2}[^,/]*$/u.test(symbol.slice(comma + 1))
    ? symbol.replace(',', '/')
    : symbol
}

/** `VHD-SYT`, `IHD-SYT` behind figures that could not be read: the slash before the symbol was read as a letter of it. */
export function withoutReadSlash(symbol: string, isKnown: (abbreviation: string) => boolean): string {
  const [first] = symbol.split(/[-/]/u)
  return /^[IlVJ]\p{Lu}{2}/u.test(first!) && !isKnown(first!) && isKnown(first!.slice(1))
    ? symbol.slice(1)
    : symbol
}

const strokes: readonly (readonly [RegExp, string])[] = [
  [/II/gu, 'H'],
  [/1/gu, 'T'],
  [/VV/gu, 'W'],
  [/0/gu, 'O'],
]

/** `IIĐND`, `B1GHU`, `BTGTVV`: the known abbreviation that another reading of its strokes gives. */
export function readAgain(part: string, isKnown: (abbreviation: string) => boolean): string {
  // The year of a symbol of the State: `2O31/NQ-HĐND`.
  if (/^[12][\dOIl]{3}$/u.test(part)) return mendFigures(part)
  for (const [sign, letter] of strokes) {
    const read = part.replace(sign, letter)
    if (read !== part && isKnown(read)) return read
  }
  return part
}
