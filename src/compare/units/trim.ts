/** A text without the signs and blanks at its two ends: what is left begins and ends with a letter or a digit. Empty where none is. */
export function trimSigns(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && !isLetterOrDigit(text, start)) start++
  while (end > start && !isLetterOrDigit(text, end - 1)) end--
  return text.slice(start, end)
}

function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  // Signs of other planes are pairs of surrogates, never letters of these documents.
  return letterOrDigit.test(text.charAt(at))
}

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u
