/**
 * A document's text fit for print in any format: control characters as their pictures (␀), marks that turn the writing
 * direction and lone halves of a pair as what they are called, so that no hidden sign can change what a reader sees.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, controlPicture)
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (sign) => `[U+${codeOf(sign)}]`)
}

/** Unicode has a picture for each ASCII control character; the others have none. */
function controlPicture(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}

function codeOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
