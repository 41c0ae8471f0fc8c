import { slipsAgainst, slipsInGroup } from '../src/compare/slips/index.js'
import { withMarks, type Doc } from '../src/doc/doc.js'

/** Others beyond so many change no verdict and cost time. */
const mostOthers = 16

/** A document with the slips that its parents and siblings show, beside those that it shows itself. */
export function withSlipsFrom(doc: Doc, others: readonly Doc[]): Doc {
  const slips = slipsAgainst(doc, others.filter(({ id }) => id !== doc.id).slice(0, mostOthers))
  return slips.length === 0 ? doc : withMarks(doc, slips)
}

/** The same for a member of a group that was indexed once; `member` is its twin in another file where the group counts that one. */
export function withSlipsOfGroup(doc: Doc, group: Parameters<typeof slipsInGroup>[1], member: Doc): Doc {
  const slips = slipsInGroup(doc, group, member)
  return slips.length === 0 ? doc : withMarks(doc, slips)
}

/** Documents given together, each with the slips that the others show. */
export function addSlipsFromOthers(docs: readonly Doc[]): Doc[] {
  const byContent = [...docs].sort((a, b) => (a.id < b.id ? -1 : 1))
  return docs.map((doc) => withSlipsFrom(doc, byContent))
}
