import type { Span } from '../../doc/span.js'
import { mendWorn } from '../../text/worn-words.js'
import { bareWords, isCapitals, type Segment } from '../regions/lines.js'
import { initials } from '../references/issuer-fit.js'
import { isIncompleteBody, opensBody, readBodies, type BodyRead } from './bodies.js'

/** The bodies that a letterhead names: who made the document and who stands above it. */
export interface IssuerRead {
  readonly issuer: { readonly text: string; readonly span: Span; readonly confidence: number }
  readonly superior: { readonly text: string; readonly span: Span; readonly confidence: number } | null
}

/**
 * Reads issuer and superior off the texts of a letterhead: the lowest body made it, the one above is its superior. Several
 * issuers (`BỘ NỘI VỤ - BỘ TÀI CHÍNH`, one below the other in a joint document) are joined by ` - ` in print order. `partners` are the
 * abbreviations of bodies in a joint symbol.
 */
export function readIssuer(
  texts: readonly Segment[],
  joint: boolean,
  partners: readonly string[] = [],
): IssuerRead | null {
  const read = texts.map(mended)
  const isWorn = read.some((segment, index) => segment !== texts[index])
  const named = read
    .map(withoutJointWord)
    .map(withoutUnionHead)
    .filter((segment) => !/^lien (?:nganh|tich|so)$/u.test(bareWords(segment.text)))
    .filter(
      (segment, at) =>
        segment.text.length < 140 && (looksLikeBody(segment.text) || endsName(texts[at - 1], segment)),
    )
  const left = named.filter((segment) => segment.side !== 'right')
  const own = (left.length > 0 ? left : named).filter(
    (segment, _, all) => all.length === 1 || !isUnionHead(segment.text),
  )
  const bodies = readBodies(own)
  const last = bodies.at(-1)
  if (!last) return null
  const issuers = issuersOf(bodies, joint, partners)
  const above = bodies[bodies.length - issuers.length - 1]
  // `ỦY BAN NHÂN DÂN` without its place: a line of the letterhead is missing.
  const lacking = issuers.some((body) =>
    /^(?:uy ban nhan dan|hoi dong nhan dan|ubnd|hdnd)$/u.test(bareWords(body.text)),
  )
  const sure =
    !lacking && !isWorn && issuers.every((body) => body.known) && bodies.length <= 2 + (issuers.length - 1)
  const confidence = sure
    ? above && !above.known
      ? 0.8
      : 0.95
    : bodies.every((body) => body.known)
      ? 0.85
      : 0.6
  return {
    issuer: {
      text: issuers.map((body) => partedBodies(body.text)).join(' - '),
      span: { start: issuers[0]!.start, end: last.end },
      confidence,
    },
    superior: above
      ? {
          text: above.text,
          span: { start: above.start, end: above.end },
          confidence: above.known ? confidence : 0.6,
        }
      : null,
  }
}

/** A line of the letterhead with the words put right that recognition wore; its span stays that of the print. */
function mended(segment: Segment): Segment {
  const speck = /^[~'’^]\s?(?=\p{Lu})/u.exec(segment.text)?.[0].length ?? 0
  const text = mendWorn(segment.text.slice(speck))
  return text === segment.text ? segment : { ...segment, start: segment.start + speck, text }
}

/** `BỘ TÀI CHÍNH-BỘ Y TẾ` with blanks about the hyphen that parts two bodies. */
function partedBodies(text: string): string {
  return text.replace(
    / ?[-–] ?(?=(?:BỘ|SỞ|VIỆN KIỂM|TÒA ÁN|TOÀ ÁN|THANH TRA|NGÂN HÀNG|ỦY BAN|UỶ BAN|CHÍNH PHỦ|ĐOÀN CHỦ)(?![A-Za-zÀ-ỹ]))/gu,
    ' - ',
  )
}

/** Capitals, or a body's head word with few words after it: what a letterhead's left block prints. */
function looksLikeBody(text: string): boolean {
  // A number that cannot be read is no department, though `Số` reads like one without its mark.
  if (/^s[ốôổồỗ]\s?(?:[:;]|[\s:.;,]{0,5}\S{0,6}\d)/iu.test(text)) return false
  if (!/^[A-Za-zÀ-ỹ"“(]/u.test(text) || !/[A-Za-zÀ-ỹ]{2}/u.test(text)) return false
  if (isCapitals(text))
    return (
      bareWords(text).length > 3 ||
      /^(?:và|các|ủy|uỷ|văn|hội|thủ|bộ|sở|ban|tòa|toà|đài|hđ|xã|tp|tp\.)$/iu.test(text)
    )
  return /^\p{Lu}/u.test(text) && opensBody(bareWords(text)) && text.length < 80 && !/[.:;]$/u.test(text)
}

/** `LIÊN NGÀNH: SỞ Y TẾ - BẢO HIỂM XÃ HỘI` names two bodies behind its colon. */
function withoutJointWord(segment: Segment): Segment {
  const lead = /^li[êe]n (?:ng[àa]nh|s[ởơo]|t[ịi]ch|b[ộo])\s*:\s*/iu.exec(segment.text)?.[0].length ?? 0
  return lead === 0 ? segment : { ...segment, text: segment.text.slice(lead), start: segment.start + lead }
}

/** The short last word of a name that a narrow cell broke: `ỦY BAN NHÂN` / `DÂN`, `TỈNH GIA` / `LAI`. */
function endsName(before: Segment | undefined, segment: Segment): boolean {
  return (
    before !== undefined &&
    /^\p{Lu}{2,3}$/u.test(segment.text) &&
    isCapitals(before.text) &&
    (isIncompleteBody(bareWords(before.text)) ||
      (opensBody(bareWords(before.text)) && isSyllable(segment.text)))
  )
}

/** A row of capitals that can be read: abbreviations beside a name have no vowel. */
function isSyllable(text: string): boolean {
  return /[aeiouy]/u.test(bareWords(text))
}

/** The right head of a Youth Union document behind the left one in one line. */
function withoutUnionHead(segment: Segment): Segment {
  const right = / ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$/u.exec(segment.text)
  const own = right && segment.text.slice(0, right.index)
  return own && /ĐOÀN ./u.test(own) ? { ...segment, text: own, end: segment.start + own.length } : segment
}

/** The right head of a Youth Union document, which stands where others print the motto. */
function isUnionHead(text: string): boolean {
  return /^doan (?:tncs|thanh nien cong san) ho chi minh$/u.test(bareWords(text))
}

const peers =
  /^(bo|so|vien kiem sat|toa an|thanh tra chinh phu|ngan hang nha nuoc|uy ban dan toc|tong lien doan|bao hiem|hoi|cong an|doan|lien doan)(?![a-z])/u

function issuersOf(bodies: readonly BodyRead[], joint: boolean, partners: readonly string[]): BodyRead[] {
  const issuers = [bodies.at(-1)!]
  for (let at = bodies.length - 2; at >= 0; at--) {
    const above = peerClass(bodies[at]!)
    const below = peerClass(issuers[0]!)
    const same = (above === 'bo' && below === 'bo') || (above === 'so' && below === 'so')
    const both = joint && above !== null && below !== null
    // `03/KHLT-BTGDVTU-BTVTĐ`: the symbol names every body that made the document.
    const named = joint && issuers.length < partners.length && isAmong(bodies[at]!, partners)
    if (!same && !both && !named) break
    issuers.unshift(bodies[at]!)
  }
  return issuers
}

function isAmong({ text }: BodyRead, partners: readonly string[]): boolean {
  const letters = initials(text.toLowerCase())
  return partners.some((partner) => partner.length > 2 && letters.startsWith(partner))
}

function peerClass(body: BodyRead): string | null {
  const bare = bareWords(body.text)
  // Commands and staffs stand below a ministry and not beside it.
  if (/^bo (?:tong|tu lenh|chi huy|phan|mon)/u.test(bare)) return null
  return peers.exec(bare)?.[1] ?? null
}
