import type { Finding } from '../../doc/comparison.js'
import type { Draft, FindingContext, RecordSoFar } from './drafts.js'
import { excerpt } from './excerpts.js'
import { omissionReason } from './omissions.js'
import { passagesOf } from './passages.js'
import { runsOfUnits } from './runs.js'
import { sureFrom } from '../summary.js'
import type { Unit } from '../units/units.js'

const suffixes = { dropped: '', otherLevel: '-other-level', perhapsElsewhere: '-perhaps-elsewhere' } as const
// A question about another place is no claim.
const mostElsewhere = 0.55

/** What the child leaves out: neighbours of one section are one finding that names how many passages there are. */
export function omissionFindings(record: RecordSoFar, context: FindingContext): Draft[] {
  const { parentUnits: units, judged } = context
  const omitted = judged.parents.flatMap((item, at) => (item.fate === 'omitted' ? [at] : []))
  const reasons = new Map(omitted.map((at) => [at, omissionReason(at, context)]))
  const sure = (at: number): boolean => judged.parents[at]!.confidence >= sureFrom
  const alike = (a: number, b: number): boolean => {
    const [left, right] = [reasons.get(a)!, reasons.get(b)!]
    if (left.reason === 'perhapsElsewhere' || right.reason === 'perhapsElsewhere') return false
    return left.reason === right.reason && left.body === right.body && sure(a) === sure(b)
  }
  return runsOfUnits(omitted, units, alike).flatMap((run): Draft[] => {
    // A heading goes with what stands under it.
    const passages = passagesOf(run, units, context.parents)
    if (passages.length === 0) return []
    const first = passages[0]!
    const { reason, body } = reasons.get(first)!
    const elsewhere = reason === 'perhapsElsewhere' ? context.nearest[first]!.at : -1
    const least = Math.min(...passages.map((at) => judged.parents[at]!.confidence))
    return [
      {
        code: `compare/omitted${suffixes[reason]}${passages.length > 1 ? '-several' : ''}`,
        severity: gravest(passages.map((at) => severityOf(at, reason, record, units[at]!))),
        confidence: elsewhere >= 0 ? Math.min(least, mostElsewhere) : least,
        reason,
        parent: run,
        child: elsewhere >= 0 ? [elsewhere] : [],
        params: { text: excerpt(units[first]!.text), body: body ?? '', count: passages.length },
        places: {
          where: units[run[0]!]!,
          ...(elsewhere >= 0 ? { elsewhere: context.childUnits[elsewhere] } : {}),
        },
      },
    ]
  })
}

// A paragraph of substance; below that it is a line of a list.
const ofSubstance = 25
const fewWords = 8

function severityOf(
  at: number,
  reason: NonNullable<Finding['reason']>,
  record: RecordSoFar,
  unit: Unit,
): Finding['severity'] {
  if (record.parentUnits[at]!.stock || reason === 'otherLevel') return 'low'
  // What has to be done "thường xuyên" has no time of its own.
  if (record.duties.some(({ parent }) => parent?.unit === unit.id && parent.recurrence !== 'regular'))
    return 'high'
  if (unit.lexemes.length <= fewWords) return 'low'
  const demands = obliges(unit)
  if (demands && unit.lexemes.some(({ kind }) => kind === 'number' || kind === 'date')) return 'high'
  return demands || unit.lexemes.length >= ofSubstance ? 'medium' : 'low'
}

function gravest(severities: readonly Finding['severity'][]): Finding['severity'] {
  return severities.includes('high') ? 'high' : severities.includes('medium') ? 'medium' : 'low'
}

/** True for a paragraph that gives an order: it begins with the act or says that it has to be done. */
function obliges(unit: Unit): boolean {
  const keys = unit.lexemes.map((lexeme) => lexeme.key)
  return (
    keys.includes('phải') ||
    keys.includes('báo') ||
    /^(?:chỉ đạo|tổ chức|xây dựng|triển khai|thực hiện|tham mưu|báo cáo|rà soát|hoàn thành)/u.test(
      keys.slice(0, 2).join(' '),
    )
  )
}
