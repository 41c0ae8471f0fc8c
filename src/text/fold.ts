/**
 * The comparison form of Vietnamese text, computed and never stored: NFC, lower case, one tone placement, one kind of
 * quote, dash and blank. Two strings of one folded form print the same words (domain notes, "Spelling that is not a change").
 */
export function fold(text: string): string {
  if (plainWords.test(text)) return foldTones(text.toLowerCase())
  return foldTones(text.normalize('NFC').toLowerCase().replace(/ð/gu, 'đ'))
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

// Composed letters, digits and single blanks: nothing of them has to be brought to one form but case and tones.
const plainWords =
  /^[\dA-Za-z\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u024f\u1ea0-\u1ef9]+(?: [\dA-Za-z\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u024f\u1ea0-\u1ef9]+)*$/u

/** Without any diacritics, `đ` as `d`: the bare key on which slips of recognition are found. */
export function bare(text: string): string {
  let letters = ''
  for (let at = 0; at < text.length; at++) {
    const letter = bareLetter(text.charCodeAt(at))
    if (letter === null) return bareOf(text)
    letters += letter
  }
  return letters
}

// What Latin letters and marks are without diacritics, by their codes, as far as any text has had them.
const bareLetters: string[] = []

/** The bare letter of a code, empty for a mark; null for a code of another alphabet, whose letters may depend on their neighbours. */
function bareLetter(code: number): string | null {
  if (code >= 0x370 && (code < 0x1e00 || code >= 0x1f00)) return null
  return (bareLetters[code] ??= bareOf(String.fromCharCode(code)))
}

function bareOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đð]/gu, 'd')
    .replace(/[ĐÐ]/gu, 'D')
    .toLowerCase()
}

const older: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
} // prettier-ignore

/** Moves the tone of a final oa, oe, uy (after any onset but q) to its first vowel: uỷ to ủy, khoá to khóa. Takes NFC lower case. */
export function foldTones(text: string): string {
  return text.replace(/(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (final) => older[final] ?? final)
}
