import { opensPrintedBody } from '../header/bodies.js'
import { isNoise, isRule } from '../header/openers.js'
import { readPlaceDate } from '../header/place-date.js'
import { bareWords, isCapitals, type Line } from '../regions/lines.js'
import { opensAuthority, signatureKind, splitSignature, type SignatureModels } from './signature-lines.js'

/**
 * Where the signature block begins that stands before the recipients, or without any: the first line of authority or role with
 * a name below it. -1 where there is none.
 */
export function signatureStart(
  lines: readonly Line[],
  bodyFrom: number,
  heading: number,
  models: SignatureModels,
): number {
  if (heading >= 0) {
    let first = -1
    for (let at = heading - 1; at >= Math.max(bodyFrom, heading - 16); at--) {
      const line = lines[at]!
      if (isRule(line.text) || isNoise(line.text) || isDate(line.text)) continue
      const kinds = line.segments
        .flatMap((whole) => splitSignature(whole, models))
        .map((part) => signatureKind(part.text, models))
      if (kinds.length === 0 || kinds.some((kind) => kind === null)) break
      if (kinds.some((kind) => kind === 'authority' || (kind === 'role' && isCapitals(line.text)))) first = at
    }
    return withBodyAbove(lines, first, bodyFrom)
  }
  for (let at = bodyFrom; at < lines.length; at++) {
    if (opensSignature(lines, at, models)) return withBodyAbove(lines, at, bodyFrom)
  }
  return signedName(lines, bodyFrom, models)
}

/** Copies that leave out body and office print the name beside `(Đã ký)` and nothing else. */
function signedName(lines: readonly Line[], bodyFrom: number, models: SignatureModels): number {
  for (let at = bodyFrom; at < lines.length; at++) {
    if (!/^[([]?\s*đã k[ýí]\s*[)\]]?\.?$/iu.test(lines[at]!.text)) continue
    const names = [at - 1, at + 1].filter(
      (next) => next > bodyFrom && isName(lines[next]?.text ?? '', models),
    )
    if (names.length > 0) return Math.min(at, ...names)
  }
  return -1
}

function isName(text: string, models: SignatureModels): boolean {
  return signatureKind(text, models) === 'name'
}

/** The names of the bodies over the first signer's role belong to the signature. */
function withBodyAbove(lines: readonly Line[], first: number, bodyFrom: number): number {
  let at = first
  while (at > bodyFrom && lines[at - 1]!.segments.every((segment) => isBodyLine(segment.text))) at--
  return at
}

function opensSignature(lines: readonly Line[], at: number, models: SignatureModels): boolean {
  const line = lines[at]!
  if (line.text.length > 120 || (line.cell && !isCapitals(line.text))) return false
  const first = line.segments.at(-1)!
  // In small letters only at the very end: sentences above open with such signs too.
  const opens = opensAuthority(first.text) && (isCapitals(first.text) || lines.length - at < 6)
  const role = isCapitals(first.text) && signatureKind(first.text, models) === 'role'
  if (!opens && !role) return false
  const below = lines.slice(at, at + 9)
  const kinds = below
    .flatMap((next) => next.segments.flatMap((whole) => splitSignature(whole, models)))
    .map((part) => signatureKind(part.text, models))
  return kinds.includes('name') || (opens && lines.length - at < 6)
}

/** A line that is a body's name in capitals and nothing else. */
export function isBodyLine(text: string): boolean {
  return text.length < 100 && isCapitals(text) && !/[.;:,]$/u.test(text) && opensPrintedBody(text)
}

/** A place and date in a line of its own. */
export function isDate(text: string): boolean {
  return text.length < 80 && readPlaceDate(text)?.start === 0 && bareWords(text) !== ''
}
