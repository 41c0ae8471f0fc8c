import { bare, fold } from '../text/fold.js'
import { differByOneAtMost } from './match-key.js'

/** False where two names of issuers hold different places (`Huyện ủy A`, `Huyện ủy B`); one may print less than the other. */
export function areNamesAlike(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  if (namePlacesApart(a, b)) return false
  const [one, other] = [fold(a), fold(b)]
  return one.includes(other) || other.includes(one) || (similarity(a, b) ?? 0) >= 0.6
}

/** True where both names end in places, and those differ in more than a letter or their marks: communes of one district often share a syllable. */
export function namePlacesApart(a: string | null, b: string | null): boolean {
  const [one, other] = [placeOf(a), placeOf(b)]
  if (one === null || other === null) return false
  return !one.includes(other) && !other.includes(one) && !differByOneAtMost(one, other)
}

/** The place at the end of a body's name, without marks; null where it names none. */
export function placeOf(issuer: string | null): string | null {
  const match =
    /(?:^|\s)(?:(?:Huyện|Quận|Thị|Thành|Tỉnh) [uủ][ỷy]|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|[Tt]hành phố|tỉnh|thôn|bản|ấp)\s(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*)$/u.exec(
      issuer?.normalize('NFC').trim() ?? '',
    )
  return match ? bare(match[1]!) : null
}

/** The share of words that two texts have in common, of all their words; null where one is missing. */
export function similarity(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const shared = [...one].filter((word) => other.has(word)).length
  const all = one.size + other.size - shared
  return all === 0 ? 1 : shared / all
}

function wordsOf(text: string): Set<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
}
