import { isSyllable, splitTone } from '../../text/syllable.js'

/**
 * The one right spelling of letters that are no syllable, in lower case, where no neighbour is needed to know it: a horn left out (`đuợc`,
 * `trưong`), a letter typed twice (`ccủa`, `thựcc`); null where there is none.
 */
export function respelled(lower: string): string | null {
  const horned = withHorns(lower)
  if (horned !== null) return horned
  const single = lower.replace(/(.)\1/gu, '$1')
  return single !== lower && single.length > 2 && isSyllable(single) ? single : null
}

function withHorns(lower: string): string | null {
  const split = splitTone(lower)
  if (split === null || !/uơ|ưo/u.test(split.toneless)) return null
  const meant = lower.normalize('NFD').replace(/u\u031b?(\p{M}?)o/u, 'u\u031b$1o').replace(/(u\u031b\p{M}?o)\u031b?/u, '$1\u031b').normalize('NFC') // prettier-ignore
  return isSyllable(meant) ? meant : null
}
