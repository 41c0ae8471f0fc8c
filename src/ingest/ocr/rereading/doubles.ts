import type { Box } from '../../../doc/origin.js'
import type { OcrLine, OcrWord } from '../../../ports.js'

/**
 * Lines without words that were read twice: a part read again gives what a line outside it had read already, or pieces of it where the part
 * cut through a column. Of two words of different lines on one spot of the page the surer stays. Words of one line are left alone: strokes
 * make their boxes too broad.
 */
export function withoutDoubles(lines: readonly OcrLine[]): readonly OcrLine[] {
  const dropped = new Set<OcrWord>()
  lines.forEach((line, at) => {
    for (const other of lines.slice(at + 1)) {
      if (!overlaps(line.box, other.box) && !line.words.some(({ box }) => overlaps(box, other.box))) continue
      for (const word of line.words)
        for (const rival of other.words) if (isOnSpot(word.box, rival.box)) dropped.add(worseOf(word, rival))
    }
  })
  if (dropped.size === 0) return lines
  return lines
    .map((line) => ({ ...line, words: line.words.filter((word) => !dropped.has(word)) }))
    .filter((line) => line.words.length > 0)
}

function overlaps(a: Box, b: Box): boolean {
  return shared(a, b) > 0
}

function shared(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return across > 0 && down > 0 ? across * down : 0
}

function area(box: Box): number {
  return box.width * box.height
}

/** More than half of the smaller box lies in the other. */
function isOnSpot(a: Box, b: Box): boolean {
  return shared(a, b) > Math.min(area(a), area(b)) * 0.5
}

/** A piece inside a word that is read at all goes; of two that are alike in size the one that is less sure, then the shorter, then the later. */
function worseOf(word: OcrWord, rival: OcrWord): OcrWord {
  const [small, big] = area(word.box) < area(rival.box) ? [word, rival] : [rival, word]
  if (area(small.box) < area(big.box) / 4 && big.confidence >= 0.5) return small
  if (word.confidence !== rival.confidence) return word.confidence < rival.confidence ? word : rival
  return word.text.length < rival.text.length ? word : rival
}
