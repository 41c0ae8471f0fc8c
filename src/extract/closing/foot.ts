import type { Span } from '../../doc/span.js'
import { isNoise, isRule } from '../header/openers.js'
import { readPlaceDate } from '../header/place-date.js'
import { readType, type TypeIndex } from '../header/types.js'
import { isCapitals, type Line, type Segment } from '../regions/lines.js'
import { opensAuthority, signatureKind, splitSignature, type SignatureModels } from './signature-lines.js'
import { isBodyLine, isDate, signatureStart } from './signature-start.js'
import { matchesOf } from '../../text/matches.js'

/** The foot of a document: its recipients and its signature block, however the two columns were flattened. */
export interface FootRead {
  /** One entry a recipient, its lines and notes together, as spans of the text. */
  readonly recipients: readonly (readonly Span[])[]
  /** Stretches of the signature block, line by line. */
  readonly signature: readonly (readonly Segment[])[]
  /** Indexes of the first line of the foot and of the first line behind it. */
  readonly from: number
  readonly to: number
  /** Whole recipients part, with its heading; null where there is none. */
  readonly recipientsSpan: Span | null
}

/** Reads the foot from the body's first line on; null where the text breaks off before one. */
export function readFoot(
  lines: readonly Line[],
  bodyFrom: number,
  models: SignatureModels,
  types: TypeIndex,
): FootRead | null {
  const heading = lines.findIndex(
    (line, at) => at >= bodyFrom && line.segments.some((segment) => opensRecipients(segment.text)),
  )
  const signed = signatureStart(lines, bodyFrom, heading, models)
  if (heading < 0 && signed < 0) return null
  const from = heading < 0 ? signed : signed < 0 ? heading : Math.min(heading, signed)
  const state = newState()
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at]!
    if (at > from && !opensSigner(lines, at, models) && endsFoot(line, state, models, types)) break
    takeLine(line, state, models)
  }
  const spans = state.items.flat()
  const opened = state.headingSpan
  return {
    recipients: state.items,
    signature: state.signature,
    from,
    to: at,
    recipientsSpan: opened && {
      start: opened.start,
      end: Math.max(opened.end, ...spans.map((span) => span.end)),
    },
  }
}

/** True for `Nơi nhận:` (also misread, `Noi nhân`, `Nơi gửi`) at the head of a segment. */
export function opensRecipients(text: string): boolean {
  if (text.length > 4000) return false
  const opened = /^[\s*•_.–-]*n\s?[ơoớờởợôd]\s?i\s?(?:n\s?h\s?[ậaâạăẩ]\s?n|gửi)\s*([:.;*_]*)/iu.exec(text)
  if (!opened) return false
  const rest = text.slice(opened[0].length).trim()
  // `Nơi nhận báo cáo` opens a sentence; without a sign only a dash, a stroke or the other column may follow.
  return opened[1] !== '' || rest.length <= 2 || /^[-–•+(]/u.test(rest) || opensAuthority(rest)
}

interface FootState {
  items: Span[][]
  signature: Segment[][]
  headingSpan: Span | null
  bulleted: boolean
  /** True once the item `Lưu …` was closed: no recipient follows it. */
  filed: boolean
  named: boolean
  /** True while the line before was a name: capitals below it open something else. */
  nameLast: boolean
  inline: boolean
}

function newState(): FootState {
  return {
    items: [],
    signature: [],
    headingSpan: null,
    bulleted: false,
    filed: false,
    named: false,
    nameLast: false,
    inline: false,
  }
}

function takeLine(line: Line, state: FootState, models: SignatureModels): void {
  const row: Segment[] = []
  let taken = false
  for (const segment of line.segments.flatMap((whole) => splitSignature(whole, models))) {
    const bullet = isBullet(segment.text)
    if (isRule(segment.text) || (isNoise(segment.text) && !bullet)) continue
    if (opensRecipients(segment.text)) {
      taken = true
      takeHeading(segment, state, models)
      continue
    }
    const kind = signatureKind(segment.text, models)
    if (!bullet && kind !== null && !(kind === 'more' && !sideOfSignature(segment, state))) {
      if (kind === 'name') state.named = true
      state.nameLast = kind === 'name'
      row.push(segment)
    } else if (!readPlaceDate(segment.text)?.placeSpan || bullet) {
      takeRecipient(segment, state, taken)
      taken = true
    }
  }
  if (row.length > 0) state.signature.push(row)
}

function takeHeading(segment: Segment, state: FootState, models: SignatureModels): void {
  const lead = /^[\s*•_.–-]*[A-Za-zÀ-ỹ]+\s?[A-Za-zÀ-ỹ]*\s?[A-Za-zÀ-ỹ]*?\s*[:.;*_]*\s*/u.exec(segment.text)![0]
  const colon = segment.text.indexOf(':')
  const from = colon >= 0 && colon < 20 ? colon + 1 : lead.length
  const rest = segment.text.slice(from)
  state.headingSpan ??= {
    start: segment.start,
    end: segment.start + Math.max(1, segment.text.length - rest.length),
  }
  const own = rest.trimStart()
  // `Nơi nhận: (VBĐT)` says how it is sent.
  if (own === '' || !/[A-Za-zÀ-ỹ]/u.test(own) || /^\([^()]{1,40}\)$/u.test(own)) return
  const start = segment.start + from + (rest.length - own.length)
  const inner = { ...segment, text: own, start, end: segment.end }
  if (signatureKind(own, models) === 'authority') {
    state.signature.push([inner])
    return
  }
  state.inline = true
  for (const item of itemsOf(inner)) takeRecipient(item, state, false)
}

const bulletSign = /^\s*(?:(?:~\s)?[-–—−•*+·▪►‐_~]\s*(?=[A-Za-zÀ-ỹ("“]|1\p{Ll})|\d{1,2}[.)]\s+(?=\p{Lu}))/u

function isBullet(text: string): boolean {
  return bulletSign.test(text)
}

/** Recipients that stand in one line: parted by `;`, with or without a dash. */
function itemsOf(segment: Segment): Segment[] {
  if (/[;,.]\s*[-–—•+]\s*\p{Lu}/u.test(segment.text)) return dashedItems(segment)
  return cutAt(segment, matchesOf(segment.text, /;\s*/gu))
}

function cutAt(segment: Segment, cuts: readonly RegExpExecArray[]): Segment[] {
  const items: Segment[] = []
  let from = 0
  for (const cut of [...cuts, null]) {
    const end = cut ? cut.index + 1 : segment.text.length
    const text = segment.text.slice(from, end)
    if (/[A-Za-zÀ-ỹ]/u.test(text))
      items.push({ ...segment, text, start: segment.start + from, end: segment.start + end })
    from = cut ? cut.index + cut[0].length : end
  }
  return items
}

/** Recipients with a dash each that stand in one line. */
function dashedItems(segment: Segment): Segment[] {
  return cutAt(segment, matchesOf(segment.text, /[;,.]\s*(?=[-–—•+]\s*\p{Lu})/gu))
}

function takeRecipient(segment: Segment, state: FootState, sameLine: boolean): void {
  if (!state.headingSpan) return
  const bullet = isBullet(segment.text)
  const last = state.items.at(-1)
  const note = /^[{}|\]\s]*\(/u.test(segment.text) && segment.text.length < 60
  if (last && note) {
    last.push(segment)
    return
  }
  if (!bullet && opensGroup(segment.text, last)) return
  if (bullet) {
    state.bulleted = true
    // One dash, one recipient: a semicolon inside (`TT Tỉnh ủy; TT HĐND tỉnh`, `Lưu: VT; TH`) parts none of its own.
    for (const item of state.inline ? itemsOf(segment) : dashedItems(segment)) state.items.push([item])
  } else if (last && (sameLine || state.bulleted || (!closed(lastText(last)) && !state.inline))) {
    if (!state.filed || !closed(lastText(last))) last.push(segment)
  } else for (const item of itemsOf(segment)) state.items.push([item])
  const newest = state.items.at(-1)
  state.filed ||= newest !== undefined && isFiling(newest[0]!)
}

/** `Gửi bản giấy:`, `Gửi bản điện tử:` between the items tells how those below it are sent. */
function opensGroup(text: string, last: readonly Span[] | undefined): boolean {
  return (
    text.length < 40 && /^\p{Lu}[^:]{3,}:\s*$/u.test(text) && (last === undefined || closed(lastText(last)))
  )
}

function lastText(item: readonly Span[]): string {
  return (item.at(-1) as Segment).text
}

function closed(text: string): boolean {
  return /[.;,]\s*$/u.test(text)
}

/** The last recipient is always the file: `Lưu: VT, …`. */
function isFiling(span: Span): boolean {
  return /^[\s–—•*+-]*l[ưu]u(?![A-ZÀ-ỹ])/iu.test((span as Segment).text)
}

/** In capitals and no recipient: beside a signature that has begun, or where layout put it right. */
function sideOfSignature(segment: Segment, state: FootState): boolean {
  const apart = state.filed && isBodyLine(segment.text)
  return segment.side === 'right' || state.signature.length > 0 || !state.headingSpan || apart
}

/** The name of a body over the role of who signs for it, as joint documents print it. */
function opensSigner(lines: readonly Line[], at: number, models: SignatureModels): boolean {
  if (!isBodyLine(lines[at]!.text)) return false
  const below = lines.slice(at + 1, at + 3).map((line) => signatureKind(line.text, models))
  return below[0] === 'authority' || below[0] === 'role' || (below[0] === 'more' && below[1] === 'role')
}

function endsFoot(line: Line, state: FootState, models: SignatureModels, types: TypeIndex): boolean {
  const text = line.text
  if (isRule(text) || isNoise(text) || isDate(text)) return false
  if (/^ph[ụuù]\s?l[ụu]c(?![A-ZÀ-ỹ])/iu.test(text)) return true
  const bullet = isBullet(text)
  if (!bullet && isCapitals(text) && readType(text, types) && signatureKind(text, models) !== 'role')
    return true
  if (/^(?:cộng hòa|cộng hoà|đảng cộng sản)/iu.test(text) && isCapitals(text.slice(0, 30))) return true
  const done = state.named && (state.headingSpan === null || state.filed)
  const parts = line.segments.flatMap((whole) => splitSignature(whole, models))
  const kinds = parts.map((part) => signatureKind(part.text, models))
  if (kinds.every((kind) => kind !== null)) {
    // A second signer of a joint document still belongs to it; a form's head in capitals does not.
    return done && state.nameLast && kinds.every((kind) => kind === 'more')
  }
  if (parts.some((part) => opensRecipients(part.text))) return state.headingSpan !== null
  if (bullet)
    return state.headingSpan === null
      ? state.named || text.length > 200
      : state.filed && state.named && line.afterBlank
  if (state.filed && closedFiling(state)) return !/^[([{|]/u.test(text)
  return text.length > 260
}

function closedFiling(state: FootState): boolean {
  const last = state.items.at(-1)
  return last !== undefined && isFiling(last[0]!) && (/\.\s*$/u.test(lastText(last)) || state.named)
}
