import type { Box } from '../../../doc/origin.js'

/** Things with boxes in groups of those that lie within `gap` of one another, directly or over others of the group. */
export function groupNear<T extends { readonly box: Box }>(things: readonly T[], gap: number): T[][] {
  const groups: T[][] = []
  const left = [...things]
  for (let first = left.pop(); first !== undefined; first = left.pop()) {
    const group = [first]
    for (const member of group) {
      for (let at = left.length - 1; at >= 0; at--) {
        if (areNear(member.box, left[at]!.box, gap)) group.push(...left.splice(at, 1))
      }
    }
    groups.push(group)
  }
  return groups
}

function areNear(a: Box, b: Box, gap: number): boolean {
  return (
    a.x <= b.x + b.width + gap &&
    b.x <= a.x + a.width + gap &&
    a.y <= b.y + b.height + gap &&
    b.y <= a.y + a.height + gap
  )
}
