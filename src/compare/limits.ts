/**
 * The scores at which the aligner decides, all between 0 and 1. A result must not hang on one of them: the bench shifts each and counts
 * what changes (`bench/compare-limits.ts`), and so does a test.
 */
export interface Limits {
  /** What a pair in order must score to be taken, its words alone and with its place. */
  readonly entry: number
  readonly words: number
  /** What a pair out of order must score: anywhere, under headings that answer each other, or far ahead of any other pair. */
  readonly anywhere: number
  readonly sameSection: number
  readonly alone: number
  readonly apart: number
  /** A rival that is so much more like its own partner is none. */
  readonly firm: number
  /** A pair in order gives way to one out of order whose words say the same so much more plainly. */
  readonly plain: number
  readonly plainer: number
  /** What a heading must score that changed its place with its section. */
  readonly headingMove: number
  /** How much of a passage, of one of its clauses, must stand in another for it to be gathered there, and how much less for its place. */
  readonly wholeCover: number
  readonly clauseCover: number
  readonly sectionCredit: number
  readonly neighbourCredit: number
  /** Of a clause that is another's own so much must be left to be explained. */
  readonly ownShare: number
  /** How alike two passages are that say one thing twice. */
  readonly copy: number
  /** What two orders to report must score. */
  readonly report: number
  /** How much of two passages must be told in the same phrases. */
  readonly retold: number
  /** How nearly as well as the best parent another one must explain a unit to say it too. */
  readonly nearBest: number
  /** Common words at which a sentence frame stands; nearly all words of a text cut down, with so many common; the frame of a heading. */
  readonly frame: number
  readonly cutDown: number
  readonly cutFrame: number
  readonly headingFrame: number
}

export const defaultLimits: Limits = {
  entry: 0.27,
  words: 0.2,
  anywhere: 0.5,
  sameSection: 0.28,
  alone: 0.4,
  apart: 0.1,
  firm: 0.3,
  plain: 0.55,
  plainer: 0.35,
  headingMove: 0.6,
  wholeCover: 0.6,
  clauseCover: 0.75,
  sectionCredit: 0.12,
  neighbourCredit: 0.1,
  ownShare: 0.6,
  copy: 0.6,
  report: 0.2,
  retold: 0.34,
  nearBest: 0.6,
  frame: 0.52,
  cutDown: 0.8,
  cutFrame: 0.22,
  headingFrame: 0.2,
}
