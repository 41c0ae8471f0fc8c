import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

/**
 * Feeds every pattern of src/ the text that it takes longest over: first short texts made of its own words and of common signs, then the worst
 * of them at 100 KB and at 1 MB. Prints the ratio of the two times (10 is linear), the worst first, and how many lie at 15 or over.
 * usage: tsx bench/patterns.ts [FOLDER]   (a folder of src/ to look at alone)
 */
const root = 'src'
const folder = process.argv[2] ?? root
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(folder, name))
  .sort()

const common = [' ', 'a', 'á ', '1', '1/', 'A', '(', '"', ', ', '- ', '. ', 'ngày 1', 'tháng ', 'Số ', 'các ', '\t', 'ab-', '😀'] // prettier-ignore

interface Found {
  readonly file: string
  readonly pattern: RegExp
}

const results = (await patternsOf(files)).map(measure).sort((a, b) => b.ratio - a.ratio || b.slow - a.slow)
for (const { file, source, ratio, fast, slow, seed } of results.slice(0, 25))
  console.log(
    `${ratio.toFixed(1).padStart(7)}  ${fast.toFixed(1).padStart(7)} ms  ${slow.toFixed(1).padStart(8)} ms  ${file}  /${source.slice(0, 60)}/  over ${JSON.stringify(seed)}`,
  )
console.log(`${results.length} patterns, ${results.filter(({ ratio }) => ratio >= 15).length} at 15 or over`)

/** Literals are read off the syntax tree; patterns put together at run time are noted while their module loads. */
async function patternsOf(names: readonly string[]): Promise<Found[]> {
  const found: Found[] = []
  for (const file of names) found.push(...literalsOf(file).map((pattern) => ({ file, pattern })))
  const plain = globalThis.RegExp
  for (const file of names) {
    const noted: RegExp[] = []
    globalThis.RegExp = new Proxy(plain, {
      construct(target, given: [string, string?]) {
        const made = new target(...given)
        noted.push(made)
        return made
      },
    })
    try {
      await import(pathToFileURL(file).href)
    } catch {
      // A module that does not load alone (a command's entry) has its literals measured above.
    }
    globalThis.RegExp = plain
    found.push(...noted.map((pattern) => ({ file, pattern })))
  }
  const seen = new Set<string>()
  return found.filter(({ pattern }) => !seen.has(String(pattern)) && seen.add(String(pattern)))
}

function literalsOf(file: string): RegExp[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const literals: RegExp[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      literals.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)))
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return literals
}

/** Texts that may cost a pattern most: its own words and their beginnings, and common signs, over and over. */
function seedsOf({ source }: RegExp): string[] {
  const words = source.match(/(?:\p{L}+ ?)+/gu) ?? []
  const own = words
    .flatMap((word) => [word, `${word} `, `${word.slice(0, -1)} `])
    .filter((word) => word.trim() !== '')
  return [...new Set([...common, ...own.slice(0, 24)])]
}

function measure({ file, pattern }: Found): {
  file: string
  source: string
  ratio: number
  fast: number
  slow: number
  seed: string
} {
  let worst = { seed: ' ', time: 0 }
  for (const seed of seedsOf(pattern)) {
    const time = timed(pattern, seed, 6_000)
    if (time > worst.time) worst = { seed, time }
  }
  const fast = timed(pattern, worst.seed, 100_000)
  // What takes a second at 100 KB is not tried at ten times that.
  const slow = fast > 1_000 ? Infinity : timed(pattern, worst.seed, 1_000_000)
  // Below a millisecond the clock says nothing about growth.
  return {
    file,
    source: pattern.source,
    ratio: slow < 1 ? 0 : slow / Math.max(fast, 0.2),
    fast,
    slow,
    seed: worst.seed,
  }
}

/** Milliseconds of processor time to go through a text of one repeated seed: the better of two runs. */
function timed(pattern: RegExp, seed: string, length: number): number {
  const text = `${seed.repeat(Math.ceil(length / seed.length))}¶`
  const all = new RegExp(pattern.source, [...new Set(`${pattern.flags.replace('y', '')}g`)].join(''))
  let best = Infinity
  for (let run = 0; run < 2; run++) {
    const start = process.cpuUsage()
    let left = 2_000_000
    for (const match of text.matchAll(all)) if ((left -= match[0].length + 1) < 0) break
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
    if (best > 500) break
  }
  return best
}
