const circumflex = '\u0302'
const breve = '\u0306'
const [acute, grave, hook, tilde, dot] = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']

/** What the letter behind a vowel means in the VNI fonts: the signs that it puts on that vowel. */
const marks: Readonly<Record<string, string>> = {
  ù: acute, ø: grave, û: hook, õ: tilde, ï: dot,
  â: circumflex, á: circumflex + acute, à: circumflex + grave, å: circumflex + hook, ã: circumflex + tilde, ä: circumflex + dot,
  ê: breve, é: breve + acute, è: breve + grave, ú: breve + hook, ü: breve + tilde, ë: breve + dot,
} // prettier-ignore

/** Letters with a code of their own. */
const single: Readonly<Record<string, string>> = {
  ñ: 'đ', Ñ: 'Đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', Í: 'Í', Ì: 'Ì', Æ: 'Ỉ', Ó: 'Ĩ', Ò: 'Ị', Î: 'Ỵ',
  ô: 'ơ', ö: 'ư', Ô: 'Ơ', Ö: 'Ư',
} // prettier-ignore

/** Text of the VNI fonts (one or two letters for each Vietnamese one) to Unicode: `UÛy ban nhaân daân` to `Ủy ban nhân dân`. */
export function decodeVni(text: string): string {
  return text
    .replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])/giu, (pair, vowel: string, mark: string) => {
      const signs = marks[mark.toLowerCase()]!
      // The circumflex stands on a, e, o and the breve on a alone; ô and ö bear tones only.
      const allowed = signs.startsWith(circumflex)
        ? /[aeo]/iu
        : signs.startsWith(breve)
          ? /a/iu
          : /[aeouyôö]/iu
      if (!allowed.test(vowel)) return pair
      return ((single[vowel] ?? vowel) + signs).normalize('NFC')
    })
    .replace(/[ñíìæóòîôö]/giu, (letter) => single[letter] ?? letter)
}
