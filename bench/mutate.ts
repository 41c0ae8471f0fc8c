import type { Random } from './random.js'

/** What is true of one word: unchanged, changed (left out, put in or exchanged), or part of a paragraph that only moved. */
export type Truth = 'same' | 'changed' | 'moved'

export interface MutatedUnit {
  readonly words: readonly string[]
  readonly truth: readonly Truth[]
  /** The parent's unit that it comes from, -1 for a borrowed one. */
  readonly origin: number
  readonly moved: boolean
}

export interface Mutation {
  readonly parent: readonly { readonly words: readonly string[]; readonly truth: readonly Truth[] }[]
  readonly child: readonly MutatedUnit[]
}

export interface MutationPlan {
  readonly dropped: number
  readonly borrowed: number
  readonly edits: number
  readonly moved: number
  /** Two-word edits put into each moved paragraph. */
  readonly movedEdits: number
}

// A paragraph that is dropped, borrowed or moved is one that a reader would take for itself.
const leastWords = 12

/**
 * A child made from a parent: paragraphs dropped, borrowed from another text, edited in two neighbouring words, and moved to another
 * place, with what is true of every word on both sides.
 */
export function mutate(
  lines: readonly string[],
  other: readonly string[],
  plan: MutationPlan,
  random: Random,
): Mutation {
  const units = lines.map((line) => line.split(/\s+/u).filter((word) => word !== ''))
  const long = units.map((_, at) => at).filter((at) => units[at]!.length >= leastWords)
  const chosen = random.pick(shuffled(long, random), plan.dropped + plan.edits + plan.moved)
  const roles = shuffled(chosen, random)
  const dropped = new Set(roles.slice(0, plan.dropped))
  const edited = new Set(roles.slice(plan.dropped, plan.dropped + plan.edits))
  const moved = new Set(roles.slice(plan.dropped + plan.edits))
  const vocabulary = other.flatMap((line) => line.split(/\s+/u)).filter((word) => /^\p{L}{2,}$/u.test(word))
  const truth = units.map((words, at) => {
    const base: Truth = dropped.has(at) ? 'changed' : moved.has(at) ? 'moved' : 'same'
    return words.map(() => base)
  })
  const made = units.map((words, at) => {
    const edits = edited.has(at) ? 1 : moved.has(at) ? plan.movedEdits : 0
    return editedUnit(words, truth[at]!, edits, vocabulary, random, at, moved.has(at))
  })
  const child = made.filter((unit) => !dropped.has(unit.origin) && !moved.has(unit.origin))
  for (const origin of moved) insertFarFrom(child, made[origin]!, random)
  const borrowed = random.pick(
    unlike(
      other.filter((line) => line.split(/\s+/u).length >= leastWords),
      lines,
    ),
    plan.borrowed,
  )
  for (const line of borrowed) {
    const words = line.split(/\s+/u).filter((word) => word !== '')
    const unit = { words, truth: words.map((): Truth => 'changed'), origin: -1, moved: false }
    child.splice(random.below(child.length + 1), 0, unit)
  }
  return { parent: units.map((words, at) => ({ words, truth: truth[at]! })), child }
}

const mostAlike = 0.15

/**
 * The lines that a text has nothing like: plans of one campaign share whole paragraphs, and of one that the parent has too nobody could say
 * whether it was put in. By the share of its runs of three words.
 */
function unlike(candidates: readonly string[], text: readonly string[]): string[] {
  const runs = (line: string): string[] => {
    const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    return words.slice(2).map((word, at) => `${words[at]!} ${words[at + 1]!} ${word}`)
  }
  const known = new Set(text.flatMap(runs))
  return candidates.filter((line) => {
    const own = runs(line)
    return own.filter((run) => known.has(run)).length <= mostAlike * own.length
  })
}

/** Two neighbouring words exchanged for two others, so many times; the parent's truth is changed along. */
function editedUnit(
  words: readonly string[],
  truth: Truth[],
  edits: number,
  vocabulary: readonly string[],
  random: Random,
  origin: number,
  moved: boolean,
): MutatedUnit {
  const own = [...words]
  const childTruth: Truth[] = truth.map((value) => value)
  for (let count = 0; count < edits; count++) {
    const at = 2 + random.below(Math.max(1, words.length - 4))
    for (const place of [at, at + 1]) {
      let word = vocabulary[random.below(vocabulary.length)]!
      while (words.slice(Math.max(0, place - 3), place + 4).includes(word)) word += 'x'
      own[place] = word
      childTruth[place] = 'changed'
      truth[place] = 'changed'
    }
  }
  return { words: own, truth: childTruth, origin, moved }
}

/** Puts a unit where its new neighbours stood at least eight places from it. */
function insertFarFrom(child: MutatedUnit[], unit: MutatedUnit, random: Random): void {
  const places = Array.from({ length: child.length + 1 }, (_, at) => at).filter((at) => {
    const near = [child[at - 1], child[at]].filter((neighbour) => neighbour && neighbour.origin >= 0)
    return near.every((neighbour) => Math.abs(neighbour!.origin - unit.origin) >= 8)
  })
  child.splice(places[random.below(Math.max(1, places.length))] ?? 0, 0, unit)
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const list = [...items]
  for (let at = list.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
  return list
}
