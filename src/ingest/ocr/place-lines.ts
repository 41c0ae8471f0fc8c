import type { Box } from '../../doc/origin.js'
import type { OcrLine } from '../../ports.js'

/**
 * Puts lines that were read later in among those read before: beside what stands on the same printed line, so that a label comes before its
 * heading. What stands on a line of its own comes last; the layout finds its place.
 */
export function placeLines(lines: readonly OcrLine[], added: readonly OcrLine[]): OcrLine[] {
  const result = [...lines]
  for (const line of added) {
    const beside = result.filter((one) => isOnRow(one.box, line.box))
    const right = beside
      .filter((one) => one.box.x > line.box.x)
      .sort((a, b) => a.box.x - b.box.x)
      .at(0)
    const left = beside
      .filter((one) => one.box.x <= line.box.x)
      .sort((a, b) => a.box.x - b.box.x)
      .at(-1)
    if (right !== undefined) result.splice(result.indexOf(right), 0, line)
    else if (left !== undefined) result.splice(result.indexOf(left) + 1, 0, line)
    else result.push(line)
  }
  return result
}

function isOnRow(a: Box, b: Box): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return shared > Math.min(a.height, b.height) * 0.5
}
