import { bare } from '../../../text/fold.js'
import type { PageWord } from '../../layout/page-content.js'
import { choosePageReading } from '../readings.js'

/** What the heads of documents print word for word. */
const mottos = [
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
].map((motto) => motto.split(' '))

/** Revises the mottos of the letterhead: words that follow one another as a motto's do but for their tones are the motto's. */
export function reviseMotto(words: readonly PageWord[]): PageWord[] {
  const meant = new Map<number, string>()
  const forms = words.map((word) => bare(word.text))
  for (const motto of mottos) {
    const wanted = motto.map((word) => bare(word))
    for (let at = forms.indexOf(wanted[0]!); at >= 0; at = forms.indexOf(wanted[0]!, at + 1)) {
      if (!wanted.every((form, step) => forms[at + step] === form)) continue
      const inCapitals = motto[0] === motto[0]!.toUpperCase()
      if (inCapitals && words[at]!.text !== words[at]!.text.toUpperCase()) continue
      motto.forEach((word, step) => meant.set(at + step, word))
    }
  }
  return words.map((word, at) => {
    const text = meant.get(at)
    if (text === undefined || word.confidence === undefined || isSpelling(word.text, text)) return word
    return choosePageReading(word, text, 'reading/motto', 0.95)
  })
}

/** True where a word is printed as meant, the tone of HÒA on either vowel. */
function isSpelling(text: string, meant: string): boolean {
  const printed = text.normalize('NFC')
  return printed.toLowerCase() === meant.toLowerCase() || (meant === 'HÒA' && printed === 'HOÀ')
}
