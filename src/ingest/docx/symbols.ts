/** Signs of the symbol fonts (Symbol, Wingdings) by their code: what a reader sees in their place. */
const signs: Readonly<Record<number, string>> = {
  0xb7: '•', 0xa7: '▪', 0xd8: '➢', 0x76: '❖', 0xfc: '✓', 0xfe: '☑', 0xa8: '□', 0x6f: '□', 0x71: '❑', 0x2d: '-', 0x2b: '+',
  0x2a: '*', 0xe0: '→', 0xae: '→', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xa3: '≤', 0xb4: '×',
} // prettier-ignore

/** The sign of a code in a symbol font, also where it lies in the private use area (U+F000 to U+F0FF); `•` for unknown ones. */
export function symbolSign(code: number): string {
  if (!Number.isFinite(code)) return ''
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  return signs[low] ?? (code >= 0xf000 || low < 0x20 ? '•' : String.fromCodePoint(Math.min(low, 0x10ffff)))
}
