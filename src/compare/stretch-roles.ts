import type { Change, PairFacts } from './changes.js'
import type { Lexeme } from './lexemes.js'
import {
  actorsAt,
  audienceAt,
  duties,
  leadsAmong,
  leadsToAudience,
  leadsToReceiver,
  nameWords,
  substance,
} from './roles.js'

type Lead = 'subject' | 'audience' | 'among' | 'receiver' | 'duty' | 'other'

/** Whether a changed stretch exchanges who acts or who is reached: by each body that it names and the word that leads to it. */
export function rolesIn(
  change: Change,
  facts: Pick<PairFacts, 'heading' | 'reaches'>,
): ReadonlySet<'assignee' | 'audience'> {
  const roles = new Set<'assignee' | 'audience'>()
  for (let step = 0; step < change.lexemes.length; step++) {
    const at = change.from + step
    const ahead = keysAt(change.whole, at, 3)
    const body = actorsAt.test(ahead)
    const people = audienceAt.test(ahead)
    if (!body && !people) continue
    const role = facts.reaches
      ? 'audience'
      : roleOf(leadOf(change.whole, at, change.stops), body, facts.heading)
    if (role) roles.add(role)
  }
  return roles
}

function roleOf(lead: Lead, body: boolean, heading: boolean): 'assignee' | 'audience' | null {
  if (lead === 'receiver') return body ? 'assignee' : null
  if (lead === 'audience') return heading && body ? 'assignee' : 'audience'
  if (lead === 'among') return body ? null : 'audience'
  return lead === 'subject' || lead === 'duty' ? 'assignee' : null
}

const farthest = 40

/** What leads to the word at a place: nothing but names before it in its clause makes it the subject; the nearest leading word tells else. */
function leadOf(whole: readonly Lexeme[], place: number, stops: (at: number) => boolean): Lead {
  let others = 0
  for (let at = place - 1; at >= 0 && place - at < farthest && !stops(at); at--) {
    const two = keysAt(whole, at, 2)
    if (leadsToReceiver.test(two)) return 'receiver'
    if (leadsToAudience.test(two)) return 'audience'
    if (leadsAmong.test(two)) {
      return duties.test(keysAt(whole, Math.max(0, at - 4), Math.min(4, at))) ? 'duty' : 'among'
    }
    if (substance.test(two)) return 'other'
    if (!nameWords.has(whole[at]!.key)) others++
  }
  // A clause that opens with something else has its subject there.
  return others <= 3 ? 'subject' : 'other'
}

function keysAt(lexemes: readonly Lexeme[], from: number, count: number): string {
  let keys = lexemes[from]?.key ?? ''
  for (let at = from + 1; at < from + count && at < lexemes.length; at++) keys += ` ${lexemes[at]!.key}`
  return keys
}
