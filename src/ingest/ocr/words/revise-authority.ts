import type { PageWord } from '../../layout/page-content.js'
import { choosePageReading } from '../readings.js'

/** Bodies in whose name a document is signed, and offices that a deputy signs for: the word that follows T/M and K/T. */
const bodies = new Set([
  'BAN',
  'ĐẢNG',
  'TỈNH',
  'THÀNH',
  'HUYỆN',
  'QUẬN',
  'THỊ',
  'CHI',
  'ỦY',
  'UỶ',
  'BỘ',
  'HỘI',
  'ĐOÀN',
  'THƯỜNG',
  'CHÍNH',
])
const offices = new Set(['TRƯỞNG', 'CHỦ', 'BÍ', 'GIÁM', 'CHÁNH', 'VIỆN', 'BỘ', 'THỦ', 'CỤC', 'TỔNG', 'HIỆU'])

/** Revises the authority above a signature: T/M and K/T, whose stroke engines take for an I, and TM. and KT. of the State. Only before a body or an office in capitals. */
export function reviseAuthority(words: readonly PageWord[]): PageWord[] {
  return words.map((word, at) => {
    if (word.confidence === undefined) return word
    const next = (words[at + 1]?.text ?? '').normalize('NFC')
    if (/^T[IÌÍĨJLl1|]M$/u.test(word.text) && bodies.has(next))
      return choosePageReading(word, 'T/M', 'reading/authority', 0.9)
    if (/^K[IÌÍĨJLl1|]T$/u.test(word.text) && offices.has(next))
      return choosePageReading(word, 'K/T', 'reading/authority', 0.9)
    if (/^(?:K[IÌÍĨl1|][.,]|KT,)$/u.test(word.text) && offices.has(next))
      return choosePageReading(word, 'KT.', 'reading/authority', 0.9)
    if (/^(?:[1IÌÍĨl|]M[.,]|TM,)$/u.test(word.text) && bodies.has(next))
      return choosePageReading(word, 'TM.', 'reading/authority', 0.9)
    return word
  })
}
