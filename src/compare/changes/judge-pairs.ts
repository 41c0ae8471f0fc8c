import type { ChangeKind, Fate, Relation, WordRun } from '../../doc/comparison.js'
import type { Doc } from '../../doc/doc.js'
import { fold } from '../../text/fold.js'
import { attestedIn } from '../words/attested.js'
import { changesOf, keysOf } from './changes.js'
import { deadlinesIn } from './deadlines.js'
import { fateOf, likenessOf } from './judge.js'
import { defaultLimits, type Limits } from '../limits.js'
import type { ChildLinks, Links } from '../align/link-parents.js'
import { movedUnits } from '../align/steps/moved.js'
import { repeatedIn } from '../words/repeated.js'
import { shareParents } from '../words/share.js'
import { joinSides, sideOf } from '../words/sides.js'
import type { StockPhrases } from '../stock.js'
import { isBasis } from '../units/basis.js'
import { isHeading, type Unit } from '../units/units.js'
import type { Vocabulary } from '../units/vocabulary.js'
import { runsOf, stepsBetween, type Step, type WordSide } from '../words/words.js'

/** A child unit with everything that is said of it. `parent` is the text that it is compared with, empty for an added unit. */
export interface JudgedChild {
  readonly index: number
  readonly unit: string
  readonly relation: Relation
  readonly parents: readonly number[]
  readonly alternatives: readonly (readonly number[])[]
  readonly moved: boolean
  readonly changes: ChangeKind[]
  readonly similarity: number
  readonly confidence: number
  readonly words: WordRun[]
  readonly steps: readonly Step[]
  readonly parent: WordSide
  readonly child: WordSide
}

export interface JudgedParent {
  readonly fate: Fate
  readonly children: readonly number[]
  readonly confidence: number
}

export interface Judged {
  readonly children: readonly JudgedChild[]
  readonly parents: readonly JudgedParent[]
}

export interface JudgeInput {
  readonly child: Doc
  readonly parents: readonly Doc[]
  readonly childUnits: readonly Unit[]
  readonly parentUnits: readonly Unit[]
  readonly vocabulary: Vocabulary
  readonly links: Links
  readonly stock?: StockPhrases | undefined
  readonly limits?: Limits | undefined
}

/** Relation, fate, moves, changes and words of every unit, from its links. */
export function judgePairs(input: JudgeInput): Judged {
  const { childUnits, parentUnits, links } = input
  const moved = movedUnits(
    links.children.map(({ parents }, child) => ({ child, parents })),
    parentUnits,
  )
  const childrenOf = parentUnits.map(() => [] as number[])
  links.children.forEach(({ parents }, child) => parents.forEach((parent) => childrenOf[parent]!.push(child)))
  const childSides = childUnits.map((unit) => sideOf(unit, input.child))
  const parentSides = parentUnits.map((unit) => sideOf(unit, input.parents[unit.file]!))
  const parts = shareParents(parentSides, childSides, childrenOf)
  const attested = attestedIn(parentUnits, childUnits, input)
  const repeated = repeatedIn([...parentUnits, ...childUnits], input.vocabulary)
  const aboutReach = childUnits.map(saysWhoIsReached)
  const children = childUnits.map((unit, index): JudgedChild => {
    const link = links.children[index]!
    const child = childSides[index]!
    const base = { index, unit: unit.id, parents: link.parents, alternatives: link.alternatives, child }
    if (link.parents.length === 0) return { ...base, ...addedUnit(child, link) }
    const parent = joinSides(link.parents.map((at) => parts.get(`${at} ${index}`) ?? parentSides[at]!))
    const steps = stepsBetween(parent, child, attested)
    const several = link.parents.length > 1 || link.parents.some((at) => childrenOf[at]!.length > 1)
    const heading = isHeading(unit)
    const likeness = likenessOf(parent, child, steps, { several, heading }, input.limits ?? defaultLimits)
    const changes =
      likeness.relation === 'same' ||
      (heading &&
        drawnFromText(
          unit,
          link.parents.map((at) => parentUnits[at]!),
        ))
        ? []
        : changesOf({
            parent,
            child,
            steps,
            heading,
            parentDeadlines: link.parents.flatMap((at) =>
              deadlinesIn(
                input.parents[parentUnits[at]!.file]!,
                parentUnits[at]!,
                parts.get(`${at} ${index}`),
              ),
            ),
            childDeadlines: deadlinesIn(input.child, unit, undefined),
            basis: isBasis(unit, childUnits),
            reaches: aboutReach[index]! || (aboutReach[unit.under] ?? false),
            repeated,
          })
    return {
      ...base,
      ...likeness,
      similarity: round(likeness.similarity),
      parent,
      steps,
      words: runsOf(parent, child, steps),
      moved: moved.has(index),
      changes,
      confidence: round(linkedSureness(likeness.similarity, link, unit)),
    }
  })
  return { children, parents: judgeParents(input, children, childrenOf) }
}

/** True for a heading made of a paragraph's first words: what it leaves out stands below it. */
function drawnFromText(heading: Unit, parents: readonly Unit[]): boolean {
  return parents.every((unit) => !isHeading(unit) && unit.lexemes.length >= 2 * heading.lexemes.length)
}

/** True for a unit whose title is about who is reached: it and what stands under it are. */
function saysWhoIsReached({ text, labelLength, titleEnd }: Unit): boolean {
  if (titleEnd === 0) return false
  const title = fold(text.slice(labelLength, titleEnd))
  return /^(?:về )?(?:đối tượng|thành phần)(?!\p{L})/u.test(title) && title.length <= 40
}

function addedUnit(
  child: WordSide,
  link: ChildLinks,
): Omit<JudgedChild, 'index' | 'unit' | 'parents' | 'alternatives' | 'child'> {
  return {
    relation: 'added',
    moved: false,
    changes: [],
    similarity: 0,
    confidence: round(aloneSureness(link.nearest)),
    words: [['+', child.text]],
    steps: [],
    parent: { text: '', lexemes: [] },
  }
}

function judgeParents(
  input: JudgeInput,
  children: readonly JudgedChild[],
  childrenOf: readonly number[][],
): JudgedParent[] {
  const also = new Map<number, number[]>()
  input.links.children.forEach((link, child) => {
    for (const parent of link.also) also.set(parent, [...(also.get(parent) ?? []), child])
  })
  const gathered = gatheredSections(input)
  const carried = new Set(
    input.parentUnits.flatMap(({ under }, at) => (childrenOf[at]!.length > 0 ? [under] : [])),
  )
  return input.parentUnits.map((unit, at) => {
    const own = childrenOf[at]!
    if (own.length > 0) {
      const confidence = Math.min(...own.map((child) => children[child]!.confidence))
      return { fate: fateOf(own.map((child) => children[child]!.relation)), children: own, confidence }
    }
    const shared = also.get(at) ?? []
    if (shared.length > 0) return saidToo(unit, shared, input)
    const sureness = aloneSureness(input.links.nearest[at]!.share)
    const most = gathered.has(unit.under) || carried.has(at) ? mostInGathered : 1
    return { fate: 'omitted', children: [], confidence: round(Math.min(most, sureness)) }
  })
}

/** The fate of a unit that another parent says too: the child keeps it where it says the same words, whichever of the two it took them from. */
function saidToo(unit: Unit, children: readonly number[], { childUnits }: JudgeInput): JudgedParent {
  const words = keysOf(unit.lexemes)
  const kept = children.length === 1 && keysOf(childUnits[children[0]!]!.lexemes) === words
  return { fate: kept ? 'kept' : 'edited', children, confidence: kept ? saidTwice : 0.6 }
}

// As sure as of one that stands twice in one parent.
const saidTwice = 0.85

// Beside what was gathered into one paragraph more may have been taken up in other words, and over what was carried its heading may.
const mostInGathered = 0.7

/** The headings over parent units that were gathered into one paragraph of the child, by position. */
function gatheredSections({ childUnits, parentUnits, links }: JudgeInput): Set<number> {
  const sections = new Set<number>()
  links.children.forEach(({ parents }, child) => {
    if (parents.length < 2) return
    const contents = parents.filter((at) => !isHeading(parentUnits[at]!))
    if (contents.length > 1) for (const at of contents) sections.add(parentUnits[at]!.under)
    if (childUnits[child]!.titleEnd > 0) return
    for (const at of parents) if (isHeading(parentUnits[at]!)) sections.add(at)
  })
  sections.delete(-1)
  return sections
}

/** How sure a link is: by its words, its place and how long it is. */
function linkedSureness(similarity: number, link: ChildLinks, unit: Unit): number {
  if (similarity === 1) return link.alternatives.length > 0 ? 0.85 : 0.98
  const length = Math.min(1, unit.lexemes.length / 8)
  return Math.min(0.97, 0.3 + 0.35 * link.score + 0.35 * similarity + 0.08 * length)
}

/** How sure it is that a unit has no counterpart: less so the more of it stands somewhere on the other side. */
function aloneSureness(nearest: number): number {
  return Math.max(0.25, Math.min(0.95, 1.15 - 1.25 * nearest))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
