import type { Finding } from '../doc/comparison.js'
import { fold } from '../text/fold.js'
import type { FindingContext } from './drafts.js'
import { actors } from './roles.js'
import { trimSigns } from './trim.js'
import type { Unit } from './units.js'

// A part of this share found in another place is asked about, not claimed as left out.
const elsewhereFrom = 0.45

/** Bodies that every level has below it: what is addressed to them concerns the child. */
const everyLevel =
  /(?<!\p{L})(?:cấp ủy|chi bộ|đảng bộ cơ sở|tổ chức đảng|huyện ủy|thành ủy|thị ủy|quận ủy|đảng ủy trực thuộc|đảng ủy cơ sở|các cơ quan, đơn vị|người đứng đầu|cán bộ)(?!\p{L})/u

/** Why a parent's unit is not in the child: dropped, addressed to a body that the child does not have, or perhaps taken up elsewhere. */
export function omissionReason(
  at: number,
  context: FindingContext,
): { reason: NonNullable<Finding['reason']>; body: string | null } {
  if (context.nearest[at]!.share >= elsewhereFrom && context.nearest[at]!.at >= 0)
    return { reason: 'perhapsElsewhere', body: null }
  const body = addresseeOf(context.parentUnits[at]!, context)
  if (body !== null && !everyLevel.test(fold(body)) && !mentions(context, body))
    return { reason: 'otherLevel', body }
  return { reason: 'dropped', body: null }
}

/** The body that a unit gives work to: the title that it stands under or begins with, where that names a body. */
function addresseeOf(unit: Unit, context: FindingContext): string | null {
  for (const candidate of [unit, context.parentUnits[unit.under]]) {
    if (!candidate || candidate.titleEnd === 0) continue
    const title = trimSigns(candidate.text.slice(candidate.labelLength, candidate.titleEnd))
    const plain = title.replace(/^(?:Đối với|Hội nghị cho)\s+/u, '')
    if (plain.split(' ').length <= 24 && actors.test(fold(plain))) return plain
  }
  return null
}

const foldedChildren = new WeakMap<readonly Unit[], string>()

/** All of the child's text, folded: asked for every omission, made once. */
function foldedChild({ childUnits }: FindingContext): string {
  const known = foldedChildren.get(childUnits)
  if (known !== undefined) return known
  const folded = childUnits.map((unit) => fold(unit.text)).join(' \n ')
  foldedChildren.set(childUnits, folded)
  return folded
}

function mentions(context: FindingContext, body: string): boolean {
  const key = fold(body)
    .replace(/^(?:các|những)\s/u, '')
    .split(/[,;]/u)[0]!
    .trim()
  return foldedChild(context).includes(key)
}
