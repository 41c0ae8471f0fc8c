import { bare } from '../../../text/fold.js'
import type { PageWord } from '../../layout/page-content.js'
import { choosePageReading } from '../readings.js'

/**
 * Revises figures where nothing but figures can stand: the day and the month of a date in words (tháng 1] năm), and a sign of per cent whose
 * second ring was read as a letter (15%c, 159c).
 */
export function reviseFigures(words: readonly PageWord[]): PageWord[] {
  return words.map((word, at) => {
    if (word.confidence === undefined) return word
    const text = word.text.normalize('NFC')
    const meant = dayOrMonth(text, words[at - 1]?.text, words[at + 1]?.text) ?? perCent(text)
    return meant === null ? word : choosePageReading(word, meant, 'reading/figure', 0.85)
  })
}

/** Signs that an engine gives for a figure of one stroke or for nought. */
const alike: Readonly<Record<string, string>> = { l: '1', I: '1', Ì: '1', Í: '1', Ĩ: '1', Ỉ: '1', Ï: '1', J: '1', '|': '1', '!': '1', ']': '1', '[': '1', O: '0', o: '0' } // prettier-ignore

function dayOrMonth(text: string, before = '', after = ''): string | null {
  const [previous, next] = [bare(before), bare(after)]
  const most = previous === 'ngay' && next === 'thang' ? 31 : previous === 'thang' && next === 'nam' ? 12 : 0
  if (most === 0 || /^\d+$/u.test(text)) return null
  const figures = [...text].map((sign) => alike[sign] ?? sign).join('')
  return /^\d{1,2}$/u.test(figures) && Number(figures) >= 1 && Number(figures) <= most ? figures : null
}

function perCent(text: string): string | null {
  const match = /^(\d{1,3}(?:[.,]\d{1,2})?)(?:%[a-zø]|9[ceo]|[Øø][ceo])([).,;:]{0,2})$/u.exec(text)
  return match === null ? null : `${match[1]!}%${match[2]!}`
}
