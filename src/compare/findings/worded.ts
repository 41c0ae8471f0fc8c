import { createHash } from 'node:crypto'
import type { Finding } from '../../doc/comparison.js'
import { say } from '../../phrases/say.js'
import type { Language } from '../../ports.js'
import type { Draft, FindingContext, WordsExchanged } from './drafts.js'
import { sureFrom } from '../summary.js'
import type { Unit } from '../units/units.js'

/** What ids are made of: the identities of the units of both sides, and how often an id was given. */
export interface Ids {
  readonly parent: readonly string[]
  readonly child: readonly string[]
  readonly given: Map<string, number>
}

/** A finding in words; its id depends on what it says alone. */
export function worded(draft: Draft, context: FindingContext, ids: Ids): Finding {
  const parents = draft.parent.map((at) => context.parentUnits[at]!)
  const children = draft.child.map((at) => context.childUnits[at]!)
  const hash = createHash('sha256').update(contentOf(draft, ids).join('\u0001')).digest('hex').slice(0, 12)
  const count = (ids.given.get(hash) ?? 0) + 1
  ids.given.set(hash, count)
  return {
    id: count === 1 ? `f-${hash}` : `f-${hash}-${count}`,
    code: draft.code,
    severity: draft.severity,
    text: { vi: sentence('vi', draft), en: sentence('en', draft) },
    reason: draft.reason ?? null,
    parent: parents.map((unit) => unit.id),
    child: children.map((unit) => unit.id),
    confidence: draft.confidence,
  }
}

/** What a finding is known by. One that goes through the document is what is exchanged, wherever and however often. */
function contentOf(draft: Draft, ids: Ids): string[] {
  const exchanges = (draft.exchanges ?? []).map(({ removed, added }) => ({ removed, added }))
  if (draft.throughout) return [draft.code, ...exchanges.map((exchange) => JSON.stringify(exchange)).sort()]
  return [
    draft.code,
    // The order of several parents says nothing.
    ...draft.parent.map((at) => ids.parent[at]!).sort(),
    '\u0000',
    ...draft.child.map((at) => ids.child[at]!),
    JSON.stringify([draft.params ?? {}, draft.kinds ?? [], exchanges]),
  ]
}

function sentence(language: Language, draft: Draft): string {
  const code = draft.confidence < sureFrom ? `${draft.code}-question` : draft.code
  const places = Object.entries(draft.places ?? {}).map(([name, unit]) => [
    name,
    unit ? place(language, unit) : '',
  ])
  const params = {
    ...draft.params,
    ...Object.fromEntries(places),
    kinds: (draft.kinds ?? []).map((kind) => say(language, `compare/kind-${kind}`)).join(', '),
    quotes: (draft.exchanges ?? []).map(({ removed, added }) => `“${removed || added}”`).join(', '),
    changes: (draft.exchanges ?? []).map((exchange) => exchangeWorded(language, exchange)).join('; '),
  }
  const wording = say(language, code, params)
  const text = wording === code ? say(language, draft.code, params) : wording
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function exchangeWorded(language: Language, exchange: WordsExchanged): string {
  const bare = bareExchange(language, exchange)
  return exchange.about ? `${bare} (“${exchange.about}”)` : bare
}

function bareExchange(language: Language, { removed, added, count }: WordsExchanged): string {
  if (count !== undefined) return say(language, 'compare/exchanged-often', { removed, added, count })
  if (removed === '') return say(language, 'compare/put-in', { added })
  return added === '' ? say(language, 'compare/left-out', { removed }) : `“${removed}” → “${added}”`
}

function place(language: Language, unit: Unit): string {
  if (unit.outline !== '') return say(language, 'compare/place-outline', { outline: unit.outline })
  return unit.index === 0
    ? say(language, 'compare/place-basis')
    : say(language, 'compare/place-unit', { unit: unit.id })
}
