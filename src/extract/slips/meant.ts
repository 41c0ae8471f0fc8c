import { areVariants } from '../../text/lookalikes.js'
import type { Form } from './forms.js'
import type { Lexicon, Pair } from './lexicon.js'
import type { Word } from './words.js'

/** What was meant, the sides on which it makes a word with the neighbour, and whether one of these is a set phrase of offices. */
export interface Meant {
  readonly form: Form
  readonly left: boolean
  readonly right: boolean
  readonly strong: boolean
}

/** The other form that makes a word with both neighbours, else the only one that makes one; null where none does, or where it is a mere variant. */
export function meantAt(words: readonly Word[], at: number, lexicon: Lexicon): Meant | null {
  const own = words[at]!
  const found: Meant[] = []
  for (const { first: form, strong } of pairsAt(words, at, 'right', lexicon))
    found.push({ form, left: false, right: true, strong })
  for (const { second: form, strong } of pairsAt(words, at, 'left', lexicon)) {
    const same = found.findIndex((other) => other.form.id === form.id)
    if (same < 0) found.push({ form, left: true, right: false, strong })
    else found[same] = { form, left: true, right: true, strong: strong || found[same]!.strong }
  }
  if (found.length === 0 || found.some(({ form }) => areVariants(form.folded, own.form.folded))) return null
  if (found.length === 1) return found[0]!
  const both = found.filter(({ left, right }) => left && right)
  return only(both.length > 0 ? both : found.filter(({ strong }) => strong))
}

/** The words that the neighbour as printed makes with another form of this syllable; none where this one as printed makes as good a word with another form of that. */
function pairsAt(
  words: readonly Word[],
  at: number,
  side: 'left' | 'right',
  lexicon: Lexicon,
): readonly Pair[] {
  const [one, two] = side === 'left' ? [words[at - 1], words[at]] : [words[at], words[at + 1]]
  if (!one || two?.gap !== 'blank') return []
  // Before a capital in mid-sentence another name or title begins: `chỉnh Đảng`.
  if (two.capital && !one.capital && !two.inCapitals) return []
  const alike = lexicon.pairsLike(one.form, two.form)
  if (alike.length === 0) return alike
  const [own, other] = side === 'left' ? (['second', 'first'] as const) : (['first', 'second'] as const)
  const [ownId, otherId] = side === 'left' ? [two.form.id, one.form.id] : [one.form.id, two.form.id]
  const meant = alike.filter((pair) => pair[other].id === otherId)
  const rivals = alike.filter((pair) => pair[own].id === ownId)
  return rivals.length === 0
    ? meant
    : meant.filter(({ strong }) => strong && !rivals.some((rival) => rival.strong))
}

function only<Value>(values: readonly Value[]): Value | null {
  return values.length === 1 ? values[0]! : null
}
