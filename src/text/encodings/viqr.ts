const signs: Readonly<Record<string, string>> = {
  '^': '\u0302', '(': '\u0306', '+': '\u031b', '*': '\u031b', "'": '\u0301', '`': '\u0300', '?': '\u0309', '~': '\u0303', '.': '\u0323',
} // prettier-ignore

const letters =
  /\\([\^(+*'`?~.d\\])|(d)(d)|([aeouyi])([\^(+*]?)([`'~]|[?.](?![?.])(?!\s+[\p{Lu}\d\-+*]|\s*$|["')\]]))?/giu

/**
 * VIQR (RFC 1456: signs typed behind the vowel, `Uy? ban nha^n da^n`) to Unicode. A full stop or question mark that ends a sentence is
 * no tone: one before a capital, a list sign or the end of the text.
 */
export function decodeViqr(text: string): string {
  return text.replace(
    letters,
    (
      whole,
      escaped: string | undefined,
      d: string | undefined,
      _,
      vowel: string,
      quality: string,
      tone: string,
    ) => {
      if (escaped !== undefined) return escaped
      if (d !== undefined) return d === 'd' ? 'đ' : 'Đ'
      if (!quality && !tone) return whole
      if (quality && !fits(vowel, quality)) return tone ? whole : `${vowel}${quality}`
      return (vowel + (signs[quality] ?? '') + (signs[tone] ?? '')).normalize('NFC')
    },
  )
}

/** The circumflex stands on a, e, o; the breve on a; the horn on o and u. */
function fits(vowel: string, quality: string): boolean {
  if (quality === '^') return /[aeo]/iu.test(vowel)
  return quality === '(' ? /a/iu.test(vowel) : /[ou]/iu.test(vowel)
}
