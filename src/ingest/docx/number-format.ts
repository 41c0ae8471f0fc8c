/** Writes a number in a list format of WordprocessingML (`decimal`, `upperRoman`, `lowerLetter` …). Unknown formats give figures. */
export function formatNumber(value: number, format: string): string {
  if (!Number.isFinite(value)) return ''
  switch (format) {
    case 'none':
      return ''
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letters(value)
    case 'lowerLetter':
      return letters(value).toLowerCase()
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value)
    case 'decimalEnclosedParen':
      return `(${value})`
    case 'numberInDash':
      return `- ${value} -`
    case 'vietnameseCounting':
      return vietnamese[value] ?? String(value)
    default:
      return String(value)
  }
}

const vietnamese = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

const romanSigns: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'],
  [5, 'V'], [4, 'IV'], [1, 'I'],
] // prettier-ignore

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let written = ''
  for (const [worth, sign] of romanSigns)
    while (rest >= worth) {
      written += sign
      rest -= worth
    }
  return written
}

/** A to Z, then AA, BB: the letter is repeated, as Word does. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value)
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)
}
