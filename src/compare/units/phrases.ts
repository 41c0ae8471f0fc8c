/**
 * Numbers for pairs of numbers, in the order in which they are first asked for. A table of its own: a Map makes an entry of three values
 * for each of them, which is most of what a comparison would allocate.
 */
export class PairNumbers {
  #slots: Int32Array = new Int32Array(1 << 10)
  #firsts: Int32Array = new Int32Array(1 << 9)
  #seconds: Int32Array = new Int32Array(1 << 9)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The number of a pair, a new one for a pair not met before. */
  numberOf(first: number, second: number): number {
    const slot = this.#slotOf(first, second)
    const known = this.#slots[slot]!
    if (known > 0) return known - 1
    const number = this.#size++
    this.#firsts[number] = first
    this.#seconds[number] = second
    this.#slots[slot] = this.#size
    if (this.#size === this.#firsts.length) this.#grow()
    return number
  }

  /** The number of a pair; -1 for one not met before. */
  find(first: number, second: number): number {
    return this.#slots[this.#slotOf(first, second)]! - 1
  }

  /** The slot that holds a pair, or the free one where it would stand: at most half of them are taken. */
  #slotOf(first: number, second: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
    let slot = (mixed ^ (mixed >>> 15)) & mask
    for (let held = slots[slot]!; held > 0; held = slots[slot]!) {
      if (this.#firsts[held - 1] === first && this.#seconds[held - 1] === second) return slot
      slot = (slot + 1) & mask
    }
    return slot
  }

  #grow(): void {
    this.#firsts = enlarged(this.#firsts)
    this.#seconds = enlarged(this.#seconds)
    this.#slots = new Int32Array(2 * this.#slots.length)
    for (let number = 0; number < this.#size; number++)
      this.#slots[this.#slotOf(this.#firsts[number]!, this.#seconds[number]!)] = number + 1
  }
}

function enlarged(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(2 * numbers.length)
  larger.set(numbers)
  return larger
}

/** In how many of the lists each number stands. */
export function countIn(lists: readonly Int32Array[], size: number): Int32Array {
  const counts = new Int32Array(size)
  const seenIn = new Int32Array(size).fill(-1)
  lists.forEach((list, at) => {
    for (const number of list) {
      if (seenIn[number] === at) continue
      seenIn[number] = at
      counts[number]!++
    }
  })
  return counts
}
