import type { Box } from '../../../doc/origin.js'

/** Dark pixels that touch one another, corners counted: their box, how many they are, and their runs as row, from, until (three numbers a run). */
export interface Component {
  readonly box: Box
  readonly pixels: number
  readonly runs: readonly number[]
}

interface Dark {
  readonly width: number
  readonly height: number
  readonly dark: Uint8Array
}

/** The connected parts of a picture's ink. Runs of dark pixels are joined row by row, so that one pass over the picture is enough. */
export function findComponents(ink: Dark): Component[] {
  const runs = runsOf(ink)
  const owner = joinRuns(runs)
  const groups = new Map<number, number[]>()
  for (let run = 0; run < owner.length; run++) {
    const root = rootOf(owner, run)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [run])
    else group.push(run)
  }
  return [...groups.values()].map((group) => componentOf(group, runs))
}

/** Row, from and until of each run, row by row. */
function runsOf({ width, height, dark }: Dark): number[] {
  const runs: number[] = []
  for (let y = 0; y < height; y++) {
    const row = y * width
    for (let x = 0; x < width; x++) {
      if (dark[row + x] === 0) continue
      const from = x
      while (x < width && dark[row + x] === 1) x++
      runs.push(y, from, x)
    }
  }
  return runs
}

function joinRuns(runs: readonly number[]): Int32Array {
  const count = runs.length / 3
  const owner = Int32Array.from({ length: count }, (_, run) => run)
  let above = 0
  for (let run = 0; run < count; run++) {
    const [y, from, until] = [runs[run * 3]!, runs[run * 3 + 1]!, runs[run * 3 + 2]!]
    while (
      above < run &&
      (runs[above * 3]! < y - 1 || (runs[above * 3]! === y - 1 && runs[above * 3 + 2]! < from))
    )
      above++
    for (
      let other = above;
      other < run && runs[other * 3]! === y - 1 && runs[other * 3 + 1]! <= until;
      other++
    )
      owner[rootOf(owner, other)] = rootOf(owner, run)
  }
  return owner
}

function rootOf(owner: Int32Array, run: number): number {
  let root = run
  while (owner[root] !== root) root = owner[root] = owner[owner[root]!]!
  return root
}

function componentOf(group: readonly number[], runs: readonly number[]): Component {
  let [left, top, right, bottom, pixels] = [Infinity, Infinity, 0, 0, 0]
  const own: number[] = []
  for (const run of group) {
    const [y, from, until] = [runs[run * 3]!, runs[run * 3 + 1]!, runs[run * 3 + 2]!]
    own.push(y, from, until)
    pixels += until - from
    left = Math.min(left, from)
    right = Math.max(right, until)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y + 1)
  }
  return { box: { x: left, y: top, width: right - left, height: bottom - top }, pixels, runs: own }
}

/** Paints a component over with paper, and the pale rim around it. `rows` says which of its rows. */
export function paintOver(
  grey: Uint8Array,
  size: { readonly width: number; readonly height: number },
  component: Component,
  level: number,
  options: { readonly rim?: number; readonly rows?: (y: number) => boolean } = {},
): void {
  const { rim = 1, rows = () => true } = options
  const { runs } = component
  for (let at = 0; at < runs.length; at += 3) {
    if (!rows(runs[at]!)) continue
    const from = Math.max(0, runs[at + 1]! - rim)
    const until = Math.min(size.width, runs[at + 2]! + rim)
    for (let y = Math.max(0, runs[at]! - rim); y <= Math.min(size.height - 1, runs[at]! + rim); y++)
      if (rows(y)) grey.fill(level, y * size.width + from, y * size.width + until)
  }
}
