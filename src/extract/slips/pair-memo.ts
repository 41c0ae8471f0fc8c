import type { Form } from './forms.js'

/** Remembers what was answered about two forms: neighbours come again and again, and each answer is a search through a row of words. */
export interface PairMemo {
  readonly has: (first: Form, second: Form) => boolean
  /** For when the numbers of forms are given anew. */
  readonly forget: () => void
}

const size = 1 << 15

/** A memory of fixed size: a later pair takes the place of an earlier one. */
export function pairMemo(ask: (first: Form, second: Form) => boolean): PairMemo {
  // Numbers of forms and one more, so that 0 is an empty place.
  const firsts = new Uint32Array(size)
  const seconds = new Uint32Array(size)
  const answers = new Uint8Array(size)
  return {
    has(first, second) {
      const place = (Math.imul(first.id, 0x9e37_79b1) + Math.imul(second.id, 0x85eb_ca6b)) >>> 17
      if (firsts[place] === first.id + 1 && seconds[place] === second.id + 1) return answers[place] === 1
      const answer = ask(first, second)
      firsts[place] = first.id + 1
      seconds[place] = second.id + 1
      answers[place] = answer ? 1 : 0
      return answer
    },
    forget() {
      firsts.fill(0)
    },
  }
}
