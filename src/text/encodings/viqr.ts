const signs: Readonly<Record<string, string>> = {
  '^': '\u0302', '(': '\u0306', '+': '\u031b', '*': '\u031b', "'": '\u0301', '`': '\u0300', '?': '\u0309', '~': '\u0303', '.': '\u0323',
} // prettier-ignore

const letters = /\\([\^(+*'`?~.d\\])|(d)d|([aeouyi])([\^(+*]?)([`'~?.]?)/giu

/**
 * VIQR (RFC 1456: signs typed behind the vowel, `Uy? ban nha^n da^n`) to Unicode. A full stop or question mark that ends a sentence is
 * no tone: one before a capital, a figure, a list sign, another stop or the end of the text.
 */
export function decodeViqr(text: string): string {
  return text.replace(letters, (whole: string, ...found: (string | undefined)[]) => {
    const [escaped, d, vowel = '', quality = '', tone = ''] = found
    if (escaped !== undefined) return escaped
    if (d !== undefined) return d === 'd' ? 'đ' : 'Đ'
    if (quality !== '' && !fits(vowel, quality)) return whole
    const behind = Number(found[5]) + whole.length
    const stop = (tone === '.' || tone === '?') && endsSentence(text.slice(behind, behind + 4))
    const letter = vowel + (signs[quality] ?? '') + (stop ? '' : (signs[tone] ?? ''))
    return letter.normalize('NFC') + (stop ? tone : '')
  })
}

function endsSentence(behind: string): boolean {
  return /^(?:\s*$|\s+[\p{Lu}\d\-+*•]|["'()?.\]])/u.test(behind)
}

/** The circumflex stands on a, e, o; the breve on a; the horn on o and u. */
function fits(vowel: string, quality: string): boolean {
  if (quality === '^') return /[aeo]/iu.test(vowel)
  return quality === '(' ? /a/iu.test(vowel) : /[ou]/iu.test(vowel)
}
