/** Canonical Roman numerals from 1 to 39: no committee, congress, quarter, chapter or part is numbered higher. */
const canonical: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 39 }, (_, at) => [toRoman(at + 1), at + 1] as const),
)

/** The value of a canonical Roman numeral (capitals, up to XXXIX); null for anything else. */
export function romanValue(text: string): number | null {
  return canonical.get(text) ?? null
}

/** A number from 1 to 39 as a Roman numeral. */
export function toRoman(value: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
  return 'X'.repeat(Math.floor(value / 10)) + ones[value % 10]!
}

/** What an engine makes of the strokes of a numeral: `XIH`, `XTI`, `IH`, `l`. */
export const numeralLike = /^[IVXLHDJTUYÍÌĨ1li|!()[\]ÐĐ]{1,9}$/u

/**
 * The numerals that an engine may have had before it when it read `text`: H for two strokes, D and J for a stroke and a bracket, L, T, l, 1 and
 * | for one stroke. Empty where none is canonical.
 */
export function possibleNumerals(text: string): string[] {
  let forms = ['']
  for (const sign of text) {
    const meant = confusions[sign] ?? [sign]
    forms = forms.flatMap((form) => meant.map((one) => form + one)).slice(0, 64)
  }
  return [...new Set(forms)].filter((form) => canonical.has(form))
}

/** True where an engine that stood before `numeral` may have read `text`: only strokes run together, dropped or doubled lie between them. */
export function explains(numeral: string, text: string): boolean {
  const same = (form: string): boolean => form.replace(/I+/gu, 'I') === numeral.replace(/I+/gu, 'I')
  if (canonical.has(text)) return same(text)
  return possibleNumerals(text).some(same)
}

const confusions: Readonly<Record<string, readonly string[]>> = {
  H: ['II', 'I'], D: ['I', 'II'], J: ['I', ''], T: ['I'], L: ['I'], U: ['II'], Y: ['V'], l: ['I'], i: ['I'], '1': ['I'], '|': ['I'], '!': ['I'],
  'Í': ['I'], 'Ì': ['I'], 'Ĩ': ['I'], 'Ð': ['I'], 'Đ': ['I'], '(': [''], ')': [''], '[': ['I', ''], ']': ['I', ''],
} // prettier-ignore
