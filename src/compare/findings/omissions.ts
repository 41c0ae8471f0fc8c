import type { Finding } from '../../doc/comparison.js'
import { keysOf } from '../changes/changes.js'
import type { FindingContext } from './drafts.js'
import { withoutTiers } from '../changes/exchanges.js'
import type { Lexeme } from '../units/lexemes.js'
import { actorsAt, leadsToActor, substance } from '../changes/roles.js'
import { trimSigns } from '../units/trim.js'
import type { Unit } from '../units/units.js'

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
  const unit = context.parentUnits[at]!
  const body = addresseeOf(unit, context)
  if (body !== null && !everyLevel.test(keysOf(body)) && !mentions(context, body))
    return { reason: 'otherLevel', body: printedName(unit, body, context) }
  return { reason: 'dropped', body: null }
}

function printedName(unit: Unit, body: readonly Lexeme[], { parentUnits }: FindingContext): string {
  const owner = unit.lexemes.includes(body[0]!) ? unit : parentUnits[unit.under]!
  return trimSigns(
    owner.text
      .slice(body[0]!.start, body.at(-1)!.wordsEnd)
      .slice(body[0]!.start === 0 ? owner.labelLength : 0),
  )
}

const mostInTitle = 24
const mostInName = 14

/** The body that a unit gives work to: the title that it stands under or begins with, or its first words, where they begin with a body. */
function addresseeOf(unit: Unit, context: FindingContext): Lexeme[] | null {
  for (const candidate of [unit, context.parentUnits[unit.under]]) {
    if (!candidate) continue
    const titled = candidate.titleEnd > 0
    if (!titled && candidate !== unit) continue
    const lexemes = titled
      ? candidate.lexemes.filter(({ start }) => start < candidate.titleEnd)
      : candidate.lexemes
    const from = lexemes.findIndex(
      ({ key }, at) => at >= leadIn.length || !leadIn.some((word) => word === key),
    )
    if (from < 0 || !startsBody(lexemes, from)) continue
    if (titled && lexemes.length <= mostInTitle) return lexemes.slice(from)
    const act = lexemes.findIndex((_, at) => at > from && acts.test(keysOf(lexemes.slice(at, at + 2))))
    if (!titled && act > from && act - from <= mostInName) return lexemes.slice(from, act)
  }
  return null
}

const acts = new RegExp(`${substance.source}|${leadsToActor.source}`, 'u')

// "Đối với các …", "Đề nghị …", "Hội nghị cho …"
const leadIn = ['đối', 'với', 'các', 'những', 'đề', 'nghị', 'giao', 'hội', 'cho']

function startsBody(lexemes: readonly Lexeme[], from: number): boolean {
  actorsAt.lastIndex = 0
  const words = keysOf(lexemes.slice(from, from + 4))
  return actorsAt.test(words) && !namesAct.test(words)
}

// Words for those who lead, manage or inspect, where they say what is done: `Lãnh đạo, chỉ đạo`, `Thanh tra, kiểm tra`.
const namesAct =
  /^(?:lãnh đạo|quản lý|quản lí|thanh tra)(?: (?:chỉ đạo|kiểm tra|giám sát|sử dụng|vận hành|nhà nước|công tác|việc|và|thực hiện|tổ chức|triển khai|chặt|thống nhất|toàn diện)(?!\p{L})|$)/u

const childKeys = new WeakMap<readonly Unit[], string>()

/** True where the child names the body, at whatever tier: its own Ban Tuyên giáo stands for the parent's. */
function mentions({ childUnits }: FindingContext, body: readonly Lexeme[]): boolean {
  let all = childKeys.get(childUnits)
  if (all === undefined)
    childKeys.set(childUnits, (all = ` ${childUnits.map((unit) => nameOf(unit.lexemes)).join(' | ')} `))
  const name = nameOf(body)
  return name === '' || all.includes(` ${name} `)
}

/** The keys of a name without the words of its tier: a Sở has its Phòng below it. */
function nameOf(lexemes: readonly Lexeme[]): string {
  return withoutTiers(lexemes.map(({ key }) => key).filter((key) => key !== 'sở' && key !== 'phòng'))
}
