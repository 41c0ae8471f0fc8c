import type { Models } from '../../models/models.js'
import { fold } from '../../text/fold.js'
import { trimEndOf } from '../../text/trim.js'

/** A person's name read off a line, without rank or title (RULES: left out of `signerName`). */
export interface PersonRead {
  readonly name: string
  /** Offset of the name in the line. */
  readonly start: number
  readonly end: number
  /** True where a family name of the models opens it. */
  readonly known: boolean
}

/** Family names folded, for look-up. */
export type FamilyNames = ReadonlySet<string>

export function familyNameSet(models: Models): FamilyNames {
  return new Set(models.familyNames.map(fold))
}

const titles =
  /^(?:(?:thượng|đại|trung|thiếu|chuẩn|phó)\s(?:tướng|tá|úy|uý|đô đốc)|đô đốc|p?gs|ts|th\.?s|bs|ks|cn|[bd]s\.?\s?ck\.?\s?(?:i{1,2}|[12l])?|ck\s?(?:i{1,2}|[12])|ls|kts|dược sĩ|dược sỹ|ds|nhà giáo(?: ưu tú| nhân dân)?|thầy thuốc (?:ưu tú|nhân dân)|linh mục|hòa thượng|hoà thượng|thượng tọa|thượng toạ|cử nhân|kỹ sư|bác s[ĩỹ]|tiến s[ĩỹ]|thạc s[ĩỹ]|(?:phó )?giáo sư|luật sư|kiểm sát viên|thẩm phán|ttnd|ttưt|ngưt|ngnd|nsnd|nsưt|đ\/c|đồng chí|ông|bà)(?![A-ZÀ-ỹ])[.,\s:]*/iu

/**
 * Reads a signer's name: two to six capitalised words (or all in capitals) after any rank or title, nothing else in the line.
 * `Thượng tướng Trần Văn An` and `PGS.TS. Lê Thị Bình` give the name alone; null for a line that is no name.
 */
export function readPerson(text: string, families: FamilyNames): PersonRead | null {
  if (text.length > 60) return null
  let start = /^[\s.,:;()*'"“”_-]*/u.exec(text)![0].length
  for (let match = titles.exec(text.slice(start)); match; match = titles.exec(text.slice(start))) {
    start += match[0].length
  }
  const end = trimEndOf(text, '.,;:)(\'"*_-/').length
  const name = text.slice(start, end)
  const words = name.split(/\s+/u)
  if (words.length < 2 || words.length > 6 || name.length < 5) return null
  const capitals = words.every((word) => /^\p{Lu}[\p{Lu}\p{M}'’-]*$/u.test(word))
  const raised = words.every((word) =>
    /^\p{Lu}(?:['’]\p{Lu})?[\p{Ll}\p{M}'’-]*(?:-\p{Lu}\p{Ll}*)?$/u.test(word),
  )
  if (!capitals && !raised) return null
  // Names of the Central Highlands open with Y, A, H', K' and print no family name first.
  const known = families.has(fold(words[0]!)) || /^[HKR]['’]/u.test(words[0]!)
  if (capitals && !known) return null
  return { name: capitals ? words.map(raise).join(' ') : words.join(' '), start, end, known }
}

function raise(word: string): string {
  return word[0]! + word.slice(1).toLowerCase()
}
