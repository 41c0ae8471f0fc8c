const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** The value of a Roman numeral; null for a row of letters that is none (`IIV`). */
export function romanValue(numeral: string): number | null {
  if (!/^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,4})$/u.test(numeral) || numeral === '') return null
  let total = 0
  for (let at = 0; at < numeral.length; at++) {
    const value = values[numeral[at]!]!
    total += value < (values[numeral[at + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}
