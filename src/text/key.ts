/** Number and symbol of a document, and the key they make. */
export interface DocumentNumber {
  readonly number: string
  /** All after the number and its separator; null where the citation prints none. */
  readonly symbol: string | null
}

/**
 * The key of a number and symbol: a hyphen after the number for the Party (36-HD/VPTW), a slash for the State (Decree 30/2020/NĐ-CP);
 * the number alone where there is no symbol.
 */
export function keyOf({ number, symbol }: DocumentNumber): string {
  if (!symbol) return number
  return `${number}${isStateSymbol(symbol) ? '/' : '-'}${symbol}`
}

/** State symbols open with the year or join type and issuer by a hyphen (`2020/NĐ-CP`, `KH-UBND`, `QH15`); Party ones by a slash (`KH/TU`). */
export function isStateSymbol(symbol: string): boolean {
  return /^\d{4}\//u.test(symbol) || !symbol.includes('/') || /^[^-/]+-/u.test(symbol)
}

/** The form in which keys are compared: NFC, capitals, look-alike letters and dashes mended, `T.Ư` as `TW`, no blanks, no leading zeros. */
export function foldKey(key: string): string {
  return mendLookAlikes(key.normalize('NFC'))
    .replace(/\s+/gu, '')
    .toUpperCase()
    .replace(/(?<=[-/])T\.?[ƯW](?![A-Za-zÀ-ỹ])/gu, 'TW')
    .replace(/^0+(?=\d)/u, '')
}

/** Letters of other scripts that print like Latin ones, and every dash, brought to the letters and the hyphen of a symbol. */
export function mendLookAlikes(text: string): string {
  return text.replace(/[\u0370-\u03ff\u0400-\u04ffÐð‐‑‒–—―−]/gu, (sign) => lookAlikes.get(sign) ?? sign)
}

const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs('АВЕКМНОРСТХІЅЈԚԜУ', 'ABEKMHOPCTXISJQWY'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('аеорсхуі', 'aeopcxyi'),
  ...pairs('Ðð', 'Đđ'),
  ...pairs('‐‑‒–—―−', '-------'),
])

/** The abbreviation of the type in a symbol (`KH` of `KH/TU` and of `KH-UBND`, `NĐ` of `2020/NĐ-CP`); null where its first part is none of those given. */
export function typeAbbreviation(symbol: string, known: ReadonlySet<string>): string | null {
  const first = symbol.replace(/^\d{4}\//u, '').split(/[-/]/u)[0] ?? ''
  return known.has(first) ? first : null
}

/** The issuer's abbreviation in a symbol: `TU` of `KH/TU`, `UBND` of `KH-UBND`, `CP` of `2020/NĐ-CP`, `QH` of `2025/QH15`; null where there is one part only. */
export function issuerAbbreviation(symbol: string): string | null {
  const body = symbol.replace(/^\d{4}\//u, '')
  const assembly = /^(QH|UBTVQH)\d{1,2}$/u.exec(body)
  if (assembly) return assembly[1]!
  return body.split(/[-/]/u)[1] ?? null
}

/**
 * The level that an issuer's abbreviation shows: 0 central, 1 province, 2 district or Khối, 3 grass roots; null where several levels
 * share it (UBND, HĐND, ĐU after 2025).
 */
export function abbreviationLevel(abbreviation: string): 0 | 1 | 2 | 3 | null {
  if (
    /^(?:TW|TƯ|T\.Ư|BCT|BBT|CP|TTg|QH|UBTVQH|CTN|VPCP|TTCP|NHNN|BNV|BTC|BGDĐT|BYT|BTP|BCA|BQP|BXD|BKHĐT|BTNMT|BNNPTNT|BVHTTDL|BTTTT|BKHCN|BLĐTBXH|BGTVT)$/u.test(
      abbreviation,
    )
  )
    return 0
  if (/TW$/u.test(abbreviation)) return 0
  if (/^(?:ĐUK|ĐUCCQ)/u.test(abbreviation) || /(?:HU|QU|TXU|ThU|ĐUK)$/u.test(abbreviation)) return 2
  if (/TU$/u.test(abbreviation)) return 1
  if (/^CB/u.test(abbreviation)) return 3
  return null
}

function pairs(from: string, to: string): [string, string][] {
  const target = [...to]
  return [...from].map((sign, index) => [sign, target[index]!])
}
