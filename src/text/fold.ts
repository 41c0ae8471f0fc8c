/**
 * The comparison form of Vietnamese text, computed and never stored: NFC, lower case, one tone placement, one kind of
 * quote, dash and blank. Two strings of one folded form print the same words (domain notes, "Spelling that is not a change").
 */
export function fold(text: string): string {
  return foldTones(text.normalize('NFC').toLowerCase().replace(/ð/gu, 'đ'))
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Without any diacritics, `đ` as `d`: the bare key on which slips of recognition are found. */
export function bare(text: string): string {
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
