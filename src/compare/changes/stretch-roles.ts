import type { Change, PairFacts } from './changes.js'
import type { Lexeme } from '../units/lexemes.js'
import { openingOf } from './openings.js'
import {
  actorsAt,
  audience,
  audienceAt,
  duties,
  leadsAmong,
  leadsToActor,
  leadsToAudience,
  leadsToReceiver,
  nameWords,
  substance,
  tierNames,
} from './roles.js'

type Lead = 'subject' | 'audience' | 'helped' | 'among' | 'receiver' | 'duty' | 'other'

/** Whether a changed stretch exchanges who acts or who is reached: by each body that it names and the word that leads to it. */
export function rolesIn(
  change: Change,
  facts: Pick<PairFacts, 'heading' | 'reaches'>,
): ReadonlySet<'assignee' | 'audience'> {
  const roles = new Set<'assignee' | 'audience'>()
  if (tellsWhere(change)) return roles
  for (let step = 0; step < change.lexemes.length && roles.size < bothRoles; step++) {
    const at = change.from + step
    const { body, people } = namedAt(change.whole, at)
    if (!body && !people) {
      if (step === 0 && qualifiesActor(change, facts.heading)) roles.add('assignee')
      const named = facts.reaches ? -1 : bodyOfTier(change, at)
      if (named >= 0 && roleOf(leadOf(change.whole, named, change.stops), true, facts.heading) === 'assignee')
        roles.add('assignee')
      continue
    }
    const lead = leadOf(change.whole, at, change.stops)
    // Behind a matter of its own that came with them, people are only whose it is.
    if (!facts.reaches && !body && lead === 'among' && step > leastMatter) continue
    const role = facts.reaches ? 'audience' : roleOf(lead, body, facts.heading)
    if (role) roles.add(role)
  }
  return roles
}

const bothRoles = 2

/** True for a tier put in or left out behind people: where they are, and no body (`công chức xã`). */
function tellsWhere({ lexemes, whole, from, alone }: Change): boolean {
  if (!alone || lexemes.length !== 1 || !tierNames.has(lexemes[0]!.key) || from < 2) return false
  return audience.test(keysAt(whole, from - 2, 2))
}

const leastMatter = 4

function roleOf(lead: Lead, body: boolean, heading: boolean): 'assignee' | 'audience' | null {
  if (lead === 'receiver') return body ? 'assignee' : null
  // `tham mưu giúp …`: the one that answers.
  if (lead === 'helped') return body ? 'assignee' : 'audience'
  if (lead === 'audience') return heading && body ? 'assignee' : 'audience'
  if (lead === 'among') return body ? null : 'audience'
  if (lead !== 'subject' && lead !== 'duty') return null
  // People in a heading are whom its section is for.
  return heading && !body ? 'audience' : 'assignee'
}

const farthest = 40
// "chỉ đạo", "các" and the body: further off stands what is ordered and not who is.
const nearActor = 3

/** What leads to the word at a place: nothing but names before it in its clause makes it the subject; the nearest leading word tells else. */
function leadOf(whole: readonly Lexeme[], place: number, stops: (at: number) => boolean): Lead {
  let others = 0
  for (let at = place - 1; at >= 0 && place - at < farthest && !stops(at); at--) {
    const { key } = whole[at]!
    const lead = openingOf(key).lead ? leadAt(whole, at, place, stops) : null
    if (lead) return (lead === 'among' || lead === 'duty') && others > farthestAmong ? 'other' : lead
    if (isAct(whole, at)) return 'other'
    if (!nameWords.has(key)) others++
  }
  // A clause that opens with something else has its subject there.
  return others <= 3 ? 'subject' : 'other'
}

/** How a word leads to the one at a place behind it; null for one that leads nowhere. */
function leadAt(
  whole: readonly Lexeme[],
  at: number,
  place: number,
  stops: (at: number) => boolean,
): Lead | null {
  const two = keysAt(whole, at, 2)
  if (place - at <= nearActor && leadsToActor.test(two)) return 'subject'
  if (leadsToReceiver.test(two)) return 'receiver'
  // From one level to another is how far something reaches, and not whom.
  if (leadsToAudience.test(two) && !leadsOn.test(keysAt(whole, at + 1, 2)) && !isTime(whole[at + 1])) {
    if (whole[at]!.key === 'giúp' && whole[at - 1]?.key === 'mưu') return 'helped'
    return keysAt(whole, Math.max(0, at - 4), 4).includes('từ ') ? 'other' : 'audience'
  }
  if (!leadsAmong.test(two)) return null
  // Whom a report goes through receives it too.
  if (whole[at]!.key === 'qua' && reportsBefore(whole, at, stops)) return 'receiver'
  return duties.test(keysAt(whole, Math.max(0, at - 4), Math.min(4, at))) ? 'duty' : 'among'
}

function reportsBefore(whole: readonly Lexeme[], place: number, stops: (at: number) => boolean): boolean {
  for (let at = place - 1; at >= 0 && place - at < farthestReport && !stops(at); at--)
    if (leadsToReceiver.test(keysAt(whole, at, 2))) return true
  return false
}

/** True for an act that is part of a name, or a body itself: `Ban Tổ chức`, `Sở Xây dựng`, `các tổ chức chính trị - xã hội`. */
function inName(whole: readonly Lexeme[], at: number): boolean {
  const before = whole[at - 1]?.key ?? ''
  if (nameHeads.has(before)) return true
  const organisation = whole[at]!.key === 'tổ' && whole[at + 1]?.key === 'chức'
  return organisation && (before === 'các' || organisationKinds.has(whole[at + 2]?.key ?? ''))
}

const organisationKinds: ReadonlySet<string> = new Set(['chính', 'đảng', 'đoàn', 'tín', 'xã', 'phi'])

const nameHeads: ReadonlySet<string> = new Set(['ban', 'sở', 'phòng', 'bộ', 'cục', 'vụ'])

const longestName = 8
const farthestReport = 10
// Beyond so many words of substance people have a verb of their own.
const farthestAmong = 8

/** Where the body begins whose tier a word names (`Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh`), -1 where it names none. */
function bodyOfTier({ whole, stops }: Change, place: number): number {
  if (!tierNames.has(whole[place]!.key)) return -1
  for (let at = place - 1; at >= 0 && place - at <= longestName && !stops(at); at--) {
    if (isAct(whole, at)) return -1
    const two = openingOf(whole[at]!.key).lead ? keysAt(whole, at, 2) : ''
    if (leadsAmong.test(two) || leadsToAudience.test(two)) return -1
    if (namesBody(whole, at)) return at
  }
  return -1
}

/** True for an exchange between a body's name and its act: another body of that kind (`Công đoàn Tổng công ty`, `Công đoàn bộ phận`). */
function qualifiesActor({ whole, from, lexemes, alone, stops, printed }: Change, heading: boolean): boolean {
  const to = from + lexemes.length
  if (alone || heading || to >= whole.length || !isAct(whole, to)) return false
  for (let at = from - 1; at >= 0 && from - at <= longestName; at--) {
    if (stops(at) || printed(at).endsWith(',') || isAct(whole, at)) return false
    if (namesBody(whole, at)) return roleOf(leadOf(whole, at, stops), true, false) === 'assignee'
  }
  return false
}

/** True where an act begins, and no name that sounds like one. */
export function isAct(whole: readonly Lexeme[], at: number): boolean {
  return openingOf(whole[at]!.key).act && substance.test(keysAt(whole, at, 2)) && !inName(whole, at)
}

/** A matter that `cho` leads to, and no people: `cho công tác …`. */
const leadsOn = /^(?:công tác|việc|hoạt động|phong trào|mục tiêu|quá trình|sự nghiệp)(?!\p{L})/u

/** True for what makes `đến` lead to a time: `đến năm 2026`, `đến hết ngày …`. */
function isTime(next: Lexeme | undefined): boolean {
  return (
    next !== undefined && (next.kind !== 'word' || /^(?:hết|năm|ngày|tháng|quý|nay|khi)$/u.test(next.key))
  )
}

// As many syllables as the longest name of a body has, and one that makes it another word.
const longestKey = 5

/** Whether a body's name begins at a place. */
export function namesBody(whole: readonly Lexeme[], at: number): boolean {
  return openingOf(whole[at]!.key).name && standsAt(actorsAt, ...keysAround(whole, at))
}

/** Whether a body's name begins at a place, and whether that of people does. */
function namedAt(whole: readonly Lexeme[], at: number): { body: boolean; people: boolean } {
  if (!openingOf(whole[at]!.key).name) return nobody
  const [around, place] = keysAround(whole, at)
  return { body: standsAt(actorsAt, around, place), people: standsAt(audienceAt, around, place) }
}

const nobody = { body: false, people: false }

/** The keys about a place, and where its own begins among them: a syllable before it can make it another word. */
function keysAround(lexemes: readonly Lexeme[], at: number): [text: string, place: number] {
  const first = Math.max(0, at - 2)
  const before = at > first ? `${keysAt(lexemes, first, at - first)} ` : ''
  return [before + keysAt(lexemes, at, longestKey), before.length]
}

function standsAt(sticky: RegExp, text: string, place: number): boolean {
  sticky.lastIndex = place
  return sticky.test(text)
}

function keysAt(lexemes: readonly Lexeme[], from: number, count: number): string {
  let keys = lexemes[from]?.key ?? ''
  for (let at = from + 1; at < from + count && at < lexemes.length; at++) keys += ` ${lexemes[at]!.key}`
  return keys
}
