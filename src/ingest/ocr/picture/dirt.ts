import type { Component } from './components.js'
import { paintOver } from './components.js'
import type { Ink } from './ink.js'
import type { Picture } from './picture.js'

/**
 * Takes off a picture what no printer put there: the black edges and punch holes of a copy, and specks that stand by themselves.
 * A point, a dot or a sign of tone stands close to its letter and stays. `dpi` is the resolution of the picture.
 */
export function removeDirt(
  picture: Picture,
  ink: Ink,
  components: readonly Component[],
  dpi: number,
): { readonly picture: Picture; readonly left: readonly Component[] } {
  const point = dpi / 72
  const specks = loneSpecks(components, picture.width, point)
  const isDirt = (component: Component): boolean =>
    isEdge(component, picture, point) || isHole(component, picture, point) || specks.has(component)
  const dirt = components.filter(isDirt)
  if (dirt.length === 0) return { picture, left: components }
  const grey = Uint8Array.from(picture.grey)
  for (const component of dirt) paintOver(grey, picture, component, ink.level, { rim: 2 })
  return { picture: { ...picture, grey }, left: components.filter((component) => !isDirt(component)) }
}

/** Ink that comes in from outside the sheet and is longer than any word, or lies wholly in the outermost three points. */
function isEdge({ box, pixels }: Component, page: Picture, point: number): boolean {
  const reach = point * 3
  const atSide = box.x <= reach || box.x + box.width >= page.width - reach
  const atEnd = box.y <= reach || box.y + box.height >= page.height - reach
  if (!atSide && !atEnd) return false
  const long = (atSide && box.height > point * 40) || (atEnd && box.width > point * 40)
  const thin = box.width <= reach * 2 || box.height <= reach * 2
  return (long && pixels > (box.width + box.height) * point * 0.6) || thin
}

/** A filled round of the size of a punch hole in the margin. */
function isHole({ box, pixels }: Component, page: Picture, point: number): boolean {
  const inMargin = box.x + box.width < page.width * 0.12 || box.x > page.width * 0.93
  const [width, height] = [box.width / point, box.height / point]
  const round = width > 9 && width < 26 && height > 9 && height < 26 && Math.abs(width - height) < 5
  return inMargin && round && pixels > box.width * box.height * 0.6
}

/** Specks with no letter within four and a half points, told on a grid of that size: a point behind a closing quote stands that far from its letter. */
function loneSpecks(components: readonly Component[], width: number, point: number): Set<Component> {
  const most = point * 1.5
  const near = point * 4.5
  const columns = Math.ceil(width / near) + 2
  const cell = (x: number, y: number): number => Math.floor(y / near) * columns + Math.floor(x / near)
  const taken = new Set<number>()
  const specks: Component[] = []
  for (const component of components) {
    const { box } = component
    if (box.width <= most && box.height <= most) specks.push(component)
    else
      for (let at = 0; at < component.runs.length; at += 3)
        for (let x = component.runs[at + 1]!; ; x = Math.min(x + near, component.runs[at + 2]! - 1)) {
          taken.add(cell(x, component.runs[at]!))
          if (x >= component.runs[at + 2]! - 1) break
        }
  }
  const isLone = ({ box }: Component): boolean => {
    const middle = cell(box.x + box.width / 2, box.y + box.height / 2)
    return [-1, 0, 1].every((row) =>
      [-1, 0, 1].every((column) => !taken.has(middle + row * columns + column)),
    )
  }
  return new Set(specks.filter(isLone))
}
