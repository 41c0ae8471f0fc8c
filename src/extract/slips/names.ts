import type { Candidate } from './candidates.js'
import type { Word } from './words.js'

const centralBodies: readonly (readonly [string, string])[] = [
  ['bộ chính trị', 'Bộ Chính trị'],
  ['ban bí thư', 'Ban Bí thư'],
  ['ban chấp hành trung ương', 'Ban Chấp hành Trung ương'],
  ['thủ tướng chính phủ', 'Thủ tướng Chính phủ'],
  ['ban tuyên giáo trung ương', 'Ban Tuyên giáo Trung ương'],
  ['ban tổ chức trung ương', 'Ban Tổ chức Trung ương'],
  ['tổng bí thư', 'Tổng Bí thư'],
  ['hồ chí minh', 'Hồ Chí Minh'],
]
const starts = new Map(
  centralBodies.map(([key]) => [key.split(' ')[0]!, [] as (readonly [string[], string])[]]),
)
for (const [key, name] of centralBodies) starts.get(key.split(' ')[0]!)!.push([key.split(' '), name])

/** A small letter that opens a person's name or stands in the name of a central body: `hồ Chí Minh`, `Ban Chấp hành trung ương`. */
export function nameSlips(text: string, words: readonly Word[], familyNames: readonly string[]): Candidate[] {
  let families: ReadonlySet<string> | null = null
  const found: Candidate[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word.inCapitals) continue
    if (starts.has(word.form.folded)) found.push(...centralBody(text, words, at))
    if (word.capital || !words[at + 1]?.capital || !rareAsWords.has(word.printed)) continue
    families ??= new Set(familyNames.map((name) => name.toLowerCase()))
    found.push(...personName(words, at, families))
  }
  return found
}

function centralBody(text: string, words: readonly Word[], at: number): Candidate[] {
  for (const [syllables, name] of starts.get(words[at]!.form.folded) ?? []) {
    const last = words[at + syllables.length - 1]
    if (
      !last ||
      !syllables.every(
        (syllable, offset) =>
          words[at + offset]!.form.folded === syllable &&
          (offset === 0 || words[at + offset]!.gap === 'blank'),
      )
    )
      continue
    const printed = text.slice(words[at]!.start, last.end)
    // Some capital shows that the name is meant; all small is a usage of its own.
    if (!/\p{Lu}/u.test(printed) || printed === printed.toUpperCase()) continue
    const rightCapitals = name.split(' ').map((part) => /^\p{Lu}/u.test(part))
    const wrong = printed
      .split(/\s+/u)
      .some((part, offset) => rightCapitals[offset] === true && !/^\p{Lu}/u.test(part))
    // `tổng Bí thư`, `thủ tướng Chính phủ`: the first letter is a title's in running text.
    if (!wrong || /^(?:tổng|thủ)/u.test(printed)) continue
    return [{ start: words[at]!.start, end: last.end, meant: name, confidence: 0.85 }]
  }
  return []
}

const rareAsWords = new Set('nguyễn trần phạm hoàng huỳnh phan đặng bùi ngô trịnh đinh lương đoàn'.split(' '))

/** `nguyễn Văn Nam`: a family name in small letters before two or more capitals. Short or common words are no family names here. */
function personName(words: readonly Word[], at: number, families: ReadonlySet<string>): Candidate[] {
  const word = words[at]!
  if (!rareAsWords.has(word.printed) || (families.size > 0 && !families.has(word.printed))) return []
  const [second, third] = [words[at + 1], words[at + 2]]
  const capital = (other: Word | undefined): boolean =>
    other?.gap === 'blank' && /^\p{Lu}\p{Ll}*$/u.test(other.printed)
  if (
    !capital(second) ||
    !capital(third) ||
    (word.printed === 'đoàn' && !/^(?:Văn|Thị)$/u.test(second!.printed))
  )
    return []
  const meant = `${word.printed.slice(0, 1).toUpperCase()}${word.printed.slice(1)} ${second!.printed} ${third!.printed}`
  return [{ start: word.start, end: third!.end, meant, confidence: 0.95 }]
}
