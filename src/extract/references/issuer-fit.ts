import { fold } from '../../text/fold.js'

/**
 * Whether a body can have issued a document of that symbol: told by the initials of its name (`Sở Y tế`: SYT), or by what the abbreviation of a higher
 * body stands for (TW, TU, TTg). False only where the symbol names a body that is known and another one; null where nothing tells.
 */
export function fitsSymbol(
  issuer: string,
  symbol: string | null,
  { isType, issuers }: { isType: (abbreviation: string) => boolean; issuers: ReadonlySet<string> },
): boolean | null {
  const parts = issuerParts(symbol, isType)
  if (parts.length === 0) return null
  const name = fold(issuer)
  const letters = initials(issuer)
  const fits = (part: string): boolean =>
    (stands.find(({ abbreviation }) => abbreviation.test(part))?.name.test(name) ?? false) ||
    (part.length > 1 && letters.includes(part))
  if (parts.some(fits)) return true
  return issuers.has(parts[0]!) || stands.some(({ abbreviation }) => abbreviation.test(parts[0]!))
    ? false
    : null
}

/** The parts of a symbol that name bodies and their units: `BNN`, `TCLN` of `KH-BNN-TCLN`, `UBND` and `VX` of `UBND-VX`. */
export function issuerParts(symbol: string | null, isType: (abbreviation: string) => boolean): string[] {
  const parts = (symbol ?? '').replace(/^\d{4}\//u, '').split(/[-/]/u)
  const named = parts.length > 1 && isType(parts[0]!) ? parts.slice(1) : parts
  return named.map((part) => part.replace(/[&\d]/gu, '')).filter((part) => part !== '')
}

// What an abbreviation stands for whose letters are not those of every body that signs under it.
const stands: readonly { abbreviation: RegExp; name: RegExp }[] = [
  {
    abbreviation: /^T\.?[WƯ]$/u,
    name: /^(?:bộ chính trị|ban bí thư|thường trực ban bí thư|(?:ban chấp hành|bch) (?:trung ương|tw)|trung ương|tw|bct|bbt|tổng bí thư|ban chỉ đạo trung ương)/u,
  },
  { abbreviation: /TU$/u, name: /tỉnh ủy|thành ủy|đảng bộ (?:tỉnh|thành phố)/u },
  { abbreviation: /HU$/u, name: /huyện ủy|đảng bộ huyện/u },
  { abbreviation: /^TTg$/iu, name: /^(?:phó )?thủ tướng/u },
  { abbreviation: /^CP$/u, name: /^chính phủ/u },
  { abbreviation: /^QH$/u, name: /^quốc hội/u },
  { abbreviation: /^UBTVQH$/u, name: /^(?:ủy ban thường vụ quốc hội|ubtvqh)/u },
  { abbreviation: /UBND$/u, name: /ủy ban nhân dân|ubnd/u },
  { abbreviation: /HĐND$/u, name: /hội đồng nhân dân|hđnd/u },
]

/** The first letters of the words of a name, `và` left out; an abbreviation in it whole (`Sở NN&PTNT`). */
export function initials(name: string): string {
  const words = name.replace(/trung ương/giu, 't w').match(/[A-Za-zÀ-ỹ]+/gu) ?? []
  return words
    .filter((word) => word !== 'và')
    .map((word) => (isAbbreviation(word) ? word : word[0]!.normalize('NFD')[0]!))
    .join('')
    .toUpperCase()
}

function isAbbreviation(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}
