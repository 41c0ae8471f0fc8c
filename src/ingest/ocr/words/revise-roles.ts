import type { Models } from '../../../models/models.js'
import { bare } from '../../../text/fold.js'
import type { PageWord } from '../../layout/page-content.js'

/**
 * Revises the offices above a signature (CHỦ TỊCH, PHÓ BÍ THƯ THƯỜNG TRỰC), whose letters a stamp or a signature crosses: a row of capitals
 * with a doubtful word becomes the one known office that lies near it. After `KT.` only a deputy of the office named there can stand.
 */
export function reviseRoles(words: readonly PageWord[], models: Models): PageWord[] {
  const offices = models.roles.map((role) => role.toUpperCase())
  const result: PageWord[] = []
  let deputised: Deputised | null = null
  for (const row of rowsOf(words)) {
    const under = deputised !== null && isUnder(row[0]!, deputised.row) ? deputised.office : null
    const revised = reviseRow(row, offices, under)
    const office = deputisedIn(revised.map((word) => word.text).join(' '))
    if (office !== null) deputised = { office, row: revised }
    result.push(...revised)
  }
  return result
}

/** Below this a word of a row is doubtful. */
const doubtful = 0.8

/** The office for which a deputy signs (`KT. CHỦ TỊCH`), and where that is printed. */
interface Deputised {
  readonly office: string
  readonly row: readonly PageWord[]
}

function reviseRow(
  row: readonly PageWord[],
  offices: readonly string[],
  deputyOf: string | null,
): readonly PageWord[] {
  if (row.length > 9 || row.some((word) => word.confidence === undefined)) return row
  const text = row.map((word) => word.text.normalize('NFC')).join(' ')
  if (!isCapitals(text)) return row
  const deputised = deputisedRow(text, offices)
  if (deputised !== null) return deputised === text ? row : [joined(row, text, deputised)]
  const isOffice = offices.includes(text)
  const isSure = row.every((word) => word.confidence! >= doubtful)
  if (isOffice ? deputyOf !== text : isSure && deputyOf === null) return row
  const deputies = offices.filter((one) => deputyOf !== null && one !== deputyOf && one.endsWith(deputyOf))
  const known = deputyOf === null || deputies.length === 0 ? offices : deputies
  const meant = isOffice ? deputyIn(deputies, text) : (nearest(text, known) ?? torn(text, deputies, deputyOf))
  if (meant === null && isSure) return row
  if (meant === null) return row.map((word) => ({ ...word, confidence: Math.min(word.confidence!, 0.5) }))
  return [joined(row, text, meant)]
}

function deputyIn(deputies: readonly string[], office: string): string | null {
  return deputies.find((one) => one === `PHÓ ${office}`) ?? null
}

/** `RƯƠNG BAN` under `K/T TRƯỞNG BAN`: what a stamp left of the deputy's own row. */
function torn(text: string, deputies: readonly string[], deputyOf: string | null): string | null {
  return deputyOf !== null && nearest(text, [deputyOf]) !== null ? deputyIn(deputies, deputyOf) : null
}

/** A row that says for whom a deputy signs, its office set right (`KTI.CHUTICH`): it is never taken for the deputy's own. Null for any other. */
function deputisedRow(text: string, offices: readonly string[]): string | null {
  const sign = /^K[./]?\s?T[I!:.,]{0,2}\s?(?=\p{Lu}{3})/u.exec(text)?.[0]
  if (sign === undefined) return null
  const office = nearest(
    text.slice(sign.length),
    offices.filter((one) => !one.startsWith('PHÓ ')),
  )
  if (office === null) return null
  return text === sign + office ? text : `${sign.includes('/') ? 'K/T' : 'KT.'} ${office}`
}

/** The office of which the next line names the deputy: `KT. CHỦ TỊCH`, `K/T TRƯỞNG BAN`. */
function deputisedIn(text: string): string | null {
  return /^K[./]?\s?T[.,]?\s(\p{Lu}[\p{Lu}\s]{3,40})$/u.exec(text)?.[1] ?? null
}

function isUnder(word: PageWord, row: readonly PageWord[]): boolean {
  const [first, last] = [row[0]!.box, row.at(-1)!.box]
  const below = word.box.y - first.y
  return (
    below > first.height * 0.6 &&
    below < first.height * 4 &&
    word.box.x > first.x - 110 &&
    word.box.x < last.x + last.width
  )
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '')
  const capitals = letters.replace(/\P{Lu}/gu, '')
  return letters.length >= 5 && capitals.length >= letters.length * 0.8
}

/** The office that a text comes nearest to, letters without their marks; null where it is far from all, or near two. */
function nearest(text: string, offices: readonly string[]): string | null {
  const form = lettersOf(text)
  const near = offices
    .map((office) => ({ office, far: distance(form, lettersOf(office)), marked: distance(text, office) }))
    .filter(({ office, far }) => far <= Math.max(1, Math.floor(lettersOf(office).length * 0.3)))
    .sort((a, b) => a.far - b.far || a.marked - b.marked)
  const [first, second] = near
  if (first === undefined) return null
  return second !== undefined && second.far === first.far && second.marked === first.marked
    ? null
    : first.office
}

function lettersOf(text: string): string {
  return bare(text).replace(/[^a-z]/gu, '')
}

/** Levenshtein's distance; texts of a line's length. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

function joined(row: readonly PageWord[], text: string, meant: string): PageWord {
  const x = Math.min(...row.map((word) => word.box.x))
  const y = Math.min(...row.map((word) => word.box.y))
  const right = Math.max(...row.map((word) => word.box.x + word.box.width))
  const bottom = Math.max(...row.map((word) => word.box.y + word.box.height))
  return {
    ...row[0]!,
    text: meant,
    box: { x, y, width: right - x, height: bottom - y },
    confidence: 0.7,
    reading: { raw: text, why: 'reading/role' },
  }
}

/** Words that follow one another on one printed line. */
function rowsOf(words: readonly PageWord[]): PageWord[][] {
  const rows: PageWord[][] = []
  for (const word of words) {
    const last = rows.at(-1)?.at(-1)
    if (last !== undefined && isBeside(last, word)) rows.at(-1)!.push(word)
    else rows.push([word])
  }
  return rows
}

function isBeside(a: PageWord, b: PageWord): boolean {
  const shared = Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y)
  const gap = b.box.x - (a.box.x + a.box.width)
  return shared > Math.min(a.box.height, b.box.height) * 0.5 && gap > -8 && gap < 20
}
