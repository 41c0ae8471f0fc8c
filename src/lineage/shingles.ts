/** Of every sixteenth too few are left to tell the plans of one campaign apart. */
const sample = 3

/** The distinct sampled shingles of a text, ascending. Case, blanks and punctuation do not count. */
export function shinglesOf(text: string): Uint32Array {
  const kept = new Set<number>()
  const lower = text.toLowerCase()
  let syllable = 0
  let [first, second] = [0, 0]
  let seen = 0
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 32
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000)) {
      syllable = Math.imul((syllable === 0 ? 0x811c9dc5 : syllable) ^ code, 0x01000193)
    } else if (syllable !== 0) {
      if (++seen > 2) {
        const hash = mix(mix(mix(0, first), second), syllable) >>> 0
        if (hash % sample === 0) kept.add(hash)
      }
      first = second
      second = syllable
      syllable = 0
    }
  }
  return Uint32Array.from(kept).sort()
}

function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0x85ebca77)
  return mixed ^ (mixed >>> 13)
}
