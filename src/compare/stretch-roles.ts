import type { Change, PairFacts } from './changes.js'
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
  const keys = change.whole.map((lexeme) => lexeme.key)
  for (let step = 0; step < change.lexemes.length; step++) {
    const at = change.from + step
    const ahead = keys.slice(at, at + 3).join(' ')
    const body = actorsAt.test(ahead)
    const people = audienceAt.test(ahead)
    if (!body && !people) continue
    const role = facts.reaches ? 'audience' : roleOf(leadOf(keys, at, change.stops), body, facts.heading)
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
function leadOf(keys: readonly string[], place: number, stops: (at: number) => boolean): Lead {
  let others = 0
  for (let at = place - 1; at >= 0 && place - at < farthest && !stops(at); at--) {
    const two = `${keys[at]!} ${keys[at + 1]!}`
    if (leadsToReceiver.test(two)) return 'receiver'
    if (leadsToAudience.test(two)) return 'audience'
    if (leadsAmong.test(two)) {
      return duties.test(keys.slice(Math.max(0, at - 4), at).join(' ')) ? 'duty' : 'among'
    }
    if (substance.test(two)) return 'other'
    if (!nameWords.has(keys[at]!)) others++
  }
  // A clause that opens with something else has its subject there.
  return others <= 3 ? 'subject' : 'other'
}
