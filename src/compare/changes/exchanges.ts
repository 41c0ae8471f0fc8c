import { leadingLabel, type Lexeme } from '../units/lexemes.js'
import type { Step, WordSide } from '../words/words.js'

/** What stands on one side in the place of what stands on the other; one of the two may be empty. */
export interface Exchange {
  readonly removed: readonly Lexeme[]
  readonly added: readonly Lexeme[]
  readonly before: string
  readonly after: string
  /** Where it stands among the words of both sides. */
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

// Equal words between two changes that are too few to part them: "huyện [ủy], thành ủy" for "chi[ ủy]" is one exchange.
const island = 2
const longestJoined = 30

interface PairSteps {
  readonly steps: readonly Step[]
  readonly parent: WordSide
  readonly child: WordSide
}

const made = new WeakMap<readonly Step[], readonly Exchange[]>()

/**
 * The changes of a pair as a reader takes them: stretches parted by no more than two equal words are one exchange. Asked for by the
 * localisations and by the findings, made once.
 */
export function exchangesOf(pair: PairSteps): readonly Exchange[] {
  let exchanges = made.get(pair.steps)
  if (!exchanges) made.set(pair.steps, (exchanges = makeExchanges(pair)))
  return exchanges
}

function makeExchanges(pair: PairSteps): Exchange[] {
  const groups: { from: number; to: number; otherFrom: number; otherTo: number; equal: number }[] = []
  for (const step of pair.steps) {
    const last = groups.at(-1)
    if (step.kind === 'same' || step.kind === 'variant') {
      if (last) last.equal += step.to - step.from
      continue
    }
    const near = last && last.equal <= island && last.to - last.from <= longestJoined
    if (last && near) {
      last.to = Math.max(last.to, step.to)
      last.otherTo = Math.max(last.otherTo, step.otherTo)
      last.equal = 0
    } else
      groups.push({
        from: step.from,
        to: step.to,
        otherFrom: step.otherFrom,
        otherTo: step.otherTo,
        equal: 0,
      })
  }
  return groups.map(({ from, to, otherFrom, otherTo }) => {
    const removed = pair.parent.lexemes.slice(from, to)
    const added = pair.child.lexemes.slice(otherFrom, otherTo)
    return {
      removed,
      added,
      before: printed(pair.parent, removed),
      after: printed(pair.child, added),
      from,
      to,
      otherFrom,
      otherTo,
    }
  })
}

/** True where both sides name the same body at two levels, or each the bodies below its own: the words of the tiers apart, nothing differs. */
export function sameButTier(removed: readonly Lexeme[], added: readonly Lexeme[]): boolean {
  const names = (list: readonly Lexeme[]): string[] =>
    list.filter(({ kind, key }) => kind === 'word' && !timeWords.has(key)).map(({ key }) => key)
  const [left, right] = [names(removed), names(added)]
  if (left.length === 0 || right.length === 0) return false
  return withoutTiers(left) === withoutTiers(right)
}

/** The keys of a name without the words of its tier: `Ban Tuyên giáo Tỉnh ủy` and `Ban Tuyên giáo Huyện ủy` are one. */
export function withoutTiers(keys: readonly string[]): string {
  return keys.filter((key) => !tierWords.has(key)).join(' ')
}

const timeWords: ReadonlySet<string> = new Set([
  'trước',
  'sau',
  'ngày',
  'tháng',
  'năm',
  'trong',
  'đến',
  'chậm',
  'nhất',
])

const tierWords: ReadonlySet<string> = new Set(
  'các những toàn tỉnh huyện thành quận thị xã phường khu phố khối đảng ủy bộ chi cơ sở trực thuộc cấp trung ương tw và của tổ chức trên dưới mình ban thường vụ chấp hành bch btv'.split(
    ' ',
  ),
)

/** Words of a side as printed, without the signs around them. */
export function printed(side: WordSide, lexemes: readonly Lexeme[]): string {
  const first = lexemes[0]
  if (!first) return ''
  const text = side.text.slice(wordsStart(side, first), lexemes.at(-1)!.wordsEnd)
  return text.replace(oddBlanks, ' ').trim()
}

// All but the single blank that stands between most words already.
const oddBlanks = /\s{2,}|[^\S ]/gu

/** Where the words of a lexeme begin: behind the number or bullet of a unit that it opens. */
export function wordsStart({ text }: WordSide, { start, wordsEnd }: Lexeme): number {
  if (start > 0 && text.charAt(start - 1) !== '\n') return start
  return start + leadingLabel(text.slice(start, wordsEnd))
}
