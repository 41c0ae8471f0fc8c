import type { Models } from '../../models/models.js'
import { mendWorn } from '../../text/worn-words.js'
import { bareWords, isCapitals, type Segment } from '../regions/lines.js'
import { opensBody, opensPrintedBody } from '../header/bodies.js'
import { readPerson, type FamilyNames } from './person.js'
import { matchesOf } from '../../text/matches.js'

/** What one stretch of a signature block is. `more` goes on with the line before it. */
export type SignatureKind = 'authority' | 'role' | 'name' | 'signed' | 'more' | null

/** Roles by their bare words, the longest first. */
export type RoleIndex = readonly (readonly string[])[]

export function roleIndex(models: Models): RoleIndex {
  return models.roles.map((role) => bareWords(role).split(' ')).sort((a, b) => b.length - a.length)
}

export interface SignatureModels {
  readonly roles: RoleIndex
  readonly families: FamilyNames
}

// 36-HD/VPTW prints T/M, K/T, T/L; 30/2020/NĐ-CP prints TM., KT., TL., TUQ.
const authority =
  /^(?:(?:[t1]\s?[/.⁄|]\s?m|k\s?[/.⁄|]\s?[t1]|[t1]\s?[/.⁄|]\s?l|t\s?[/.⁄]\s?uq)(?![A-ZÀ-ỹ]\p{Ll})\s?[.,:]?\s*|(?:tm|kt|tl|tuq)(?:\s?[.:/]\s*|\s+)|(?:thay mặt|thừa lệnh|thừa ủy quyền|thừa uỷ quyền|ký thay|đại diện)\s+)(?=[A-ZÀ-ỹ])/iu

/** True where a text opens with the sign of whom the signer signs for, before capitals. */
export function opensAuthority(text: string): boolean {
  const match = authority.exec(text)
  if (!match || text.length > 120 || /[;,]$/u.test(text)) return false
  const rest = text.slice(match[0].length)
  return (
    /^\p{Lu}[\p{Lu}\p{M}]/u.test(rest) ||
    (/[.,/⁄]/u.test(match[0]) && /^\p{Lu}\p{Ll}/u.test(rest) && text.length < 70)
  )
}

/** Tells what a stretch of a signature block is; null where it can be no part of one. */
export function signatureKind(text: string, models: SignatureModels): SignatureKind {
  if (text.length > 120) return null
  if (/^[([]?\s*(?:đã ký|da ky|ký(?: và|,)? (?:tên|đóng dấu|ghi)|ký\)|chữ ký|đã kí|daky)/iu.test(text))
    return 'signed'
  if (opensAuthority(text)) return 'authority'
  const capitals = isCapitals(text)
  if (roleLength(bareWords(capitals ? mendWorn(text) : text).split(' '), 0, models.roles) > 0) {
    if (capitals || (/^\p{Lu}/u.test(text) && text.length < 60 && !/[.;:,]$/u.test(text))) return 'role'
  }
  // A recipient may look like a name (`Website Trường;`), but no name closes with a semicolon.
  if (!/;$/u.test(text) && readPerson(text, models.families)) return 'name'
  return capitals && /^[\p{Lu}(-]/u.test(text) && text.length < 100 && !/[;:]$/u.test(text) ? 'more' : null
}

/** How many words of a role stand at a place of a line, 0 where none does. `Q.` and `Quyền` belong to the role behind them. */
export function roleLength(words: readonly string[], at: number, roles: RoleIndex): number {
  const acting = words[at] === 'q' || words[at] === 'quyen' ? 1 : 0
  for (const role of roles) {
    if (role.every((word, index) => words[at + acting + index] === word)) return role.length + acting
  }
  return 0
}

/**
 * Parts what was glued when columns were flattened: authority from role (`T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ`), role from name
 * (`CHỦ TỊCH Nguyễn Văn An`), and both from a recipient before them (`- Như trên; CHỦ TỊCH`).
 */
export function splitSignature(segment: Segment, models: SignatureModels): Segment[] {
  const cuts = new Set<number>()
  if (segment.text.length > 300 || readPerson(segment.text, models.families)) return [segment]
  const words = matchesOf(segment.text, /[A-Za-zÀ-ỹ\p{M}/.]+/gu).map((match) => ({
    printed: match[0],
    bare: bareWords(match[0]),
    at: match.index,
  }))
  const opensRole =
    /^[A-Za-zÀ-ỹ]/u.test(segment.text) &&
    roleLength(
      words.map((word) => word.bare),
      0,
      models.roles,
    ) > 0
  if (opensAuthority(segment.text)) cutAuthority(segment.text, words, models.roles, cuts)
  else if (!opensRole) cutAfterRecipient(segment.text, words, models, cuts)
  cutName(segment.text, words, models, cuts)
  cutSigned(segment.text, cuts)
  return pieces(
    segment,
    [...cuts].sort((a, b) => a - b),
  )
}

interface Word {
  readonly printed: string
  readonly bare: string
  readonly at: number
}

function cutAuthority(text: string, words: readonly Word[], roles: RoleIndex, cuts: Set<number>): void {
  const bares = words.map((word) => word.bare)
  let at = 1
  // After KT., TL. the first role is whom the signer signs for.
  if (/^(?:k|tl|t\s?[/.]\s?l|tuq|t\s?[/.]?\s?uq)/iu.test(text)) at += Math.max(1, roleLength(bares, 1, roles))
  while (at < words.length) {
    const length = roleLength(bares, at, roles)
    const before = bares[at - 1]
    const glued = /[,–-]\s*$/u.test(text.slice(0, words[at]!.at))
    const within =
      (before === 'doan' && bares[at] === 'chu') ||
      (before === 'ban' && /^(?:bi|thuong|chu)$/u.test(bares[at] ?? '')) ||
      (before === 'uy' && bares[at] === 'vien') ||
      (before === 'thuong' && bares[at] === 'vu')
    const free = !glued && !within
    if (opensAuthority(text.slice(words[at]!.at)) && /[./]/u.test(words[at]!.printed)) {
      cuts.add(words[at]!.at)
      at += 1 + Math.max(0, roleLength(bares, at + 1, roles))
    } else if (
      length > 0 &&
      free &&
      at > 1 &&
      isCapitals(
        words
          .slice(at, at + length)
          .map((word) => word.printed)
          .join(' '),
      ) &&
      bares[at] !== 'thuong'
    ) {
      cuts.add(words[at]!.at)
      return
    } else at += 1
  }
}

/** Behind a recipient's closing sign: an authority, a role in capitals, or a person's name that ends the line. */
function cutAfterRecipient(
  text: string,
  words: readonly Word[],
  models: SignatureModels,
  cuts: Set<number>,
): void {
  const bares = words.map((word) => word.bare)
  for (let index = 1; index < words.length; index++) {
    const at = words[index]!.at
    if (!/[;.:,)]\s*$/u.test(text.slice(Math.max(0, at - 4), at))) continue
    const rest = text.slice(at)
    const role = isCapitals(rest) && roleLength(bares, index, models.roles) > 0 && rest.length > 6
    if (
      (opensAuthority(rest) &&
        isCapitals(rest.slice(0, 20)) &&
        namesSigner(rest, bares.slice(index), models.roles)) ||
      role
    ) {
      cuts.add(at)
      return
    }
    // What recognition leaves of a role under a stamp: still the right column, and no recipient.
    const worn =
      isCapitals(rest) && /\p{Lu}{5}/u.test(rest) && /\p{Lu}\s+\p{Lu}/u.test(rest) && !/[\d;:]/u.test(rest)
    if (worn) {
      cuts.add(at)
      return
    }
    const person = /[;.)]\s*$/u.test(text.slice(Math.max(0, at - 4), at))
      ? readPerson(rest, models.families)
      : null
    if (person?.known && rest.split(/\s+/u).length >= 2) {
      cuts.add(at)
      return
    }
  }
}

/** `KT.` stands before an office and `TM.` before a body; without it the letters are a recipient's (`phòng: KT, TH`). */
function namesSigner(text: string, bares: readonly string[], roles: RoleIndex): boolean {
  if (/^t\s?[/.⁄]?\s?m/iu.test(text)) return opensBody(bares.slice(1).join(' '))
  return roleLength(bares, 1, roles) > 0
}

/** A role or authority in capitals with the signer's name behind it. */
function cutName(text: string, words: readonly Word[], models: SignatureModels, cuts: Set<number>): void {
  for (let index = Math.max(1, words.length - 6); index < words.length - 1; index++) {
    const at = words[index]!.at
    const head = text
      .slice(0, at)
      .replace(/\([^()]*\)/gu, '')
      .trim()
    const from = [...cuts].filter((cut) => cut < at).at(-1) ?? 0
    const kind = signatureKind(
      text
        .slice(from, at)
        .replace(/\([^()]*\)/gu, '')
        .trim(),
      models,
    )
    if (!isCapitals(head.slice(from)) || (kind !== 'role' && kind !== 'authority')) continue
    const person = readPerson(text.slice(at), models.families)
    // Behind an office in capitals two raised words are a name, of whatever family; a body's name is none.
    if (person && !isCapitals(text.slice(at)) && (person.known || !opensPrintedBody(text.slice(at)))) {
      cuts.add(at)
      return
    }
  }
}

/** `(Đã ký)` between office and name. */
function cutSigned(text: string, cuts: Set<number>): void {
  const signed = /\(\s?đã k[ýí][^()]{0,30}\)\s*/iu.exec(text)
  if (!signed || signed.index === 0) return
  cuts.add(signed.index)
  if (signed.index + signed[0].length < text.length) cuts.add(signed.index + signed[0].length)
}

function pieces(segment: Segment, cuts: readonly number[]): Segment[] {
  return [0, ...cuts]
    .map((from, index) => {
      const piece = segment.text.slice(from, cuts[index] ?? segment.text.length)
      const text = piece.trimEnd()
      return { ...segment, text, start: segment.start + from, end: segment.start + from + text.length }
    })
    .filter((piece) => piece.text !== '')
}
