// Told by their codes: a pattern for one sign takes several times as long, and these are asked for at every sign.

/** True where a letter of the Vietnamese alphabet stands, or one near it in the code (`A-Za-zÀ-ỹ`, combining marks among them). */
export function isLetterAt(text: string, at: number): boolean {
  return at < text.length && isLetter(text.charCodeAt(at))
}

/** The same, and for a digit. */
export function isLetterOrDigitAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = text.charCodeAt(at)
  return (code >= 0x30 && code <= 0x39) || isLetter(code)
}

function isLetter(code: number): boolean {
  return code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
    : code >= 0xc0 && code <= 0x1ef9
}
