/**
 * A text in lower case with every blank as a plain space and of the same length, so that offsets into it hold for the text.
 * A letter whose lower case has another length (İ) is left as it is.
 */
export function lowerSame(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : [...text].map(lowerOne).join('')
  // Plain spaces, nearly all there are, stay without being written anew.
  return same.replace(/[^\S ]/gu, ' ')
}

function lowerOne(letter: string): string {
  const lower = letter.toLowerCase()
  return lower.length === letter.length ? lower : letter
}
