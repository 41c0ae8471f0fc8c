import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { distance } from 'fastest-levenshtein'
import { fold } from '../src/text/fold.js'
import { isWord, tokenize } from '../src/text/tokens.js'

/**
 * `npm run bench:libraries [TEXT…]`: natural and compromise beside what the program uses, on real text: what each makes of
 * Vietnamese words, and what it costs. They are development dependencies, so that the decision can be checked and reversed.
 */
const files = process.argv.slice(2)
const texts = (
  files.length > 0 ? files : ['corpus/dang-uy-khoi-ninh-binh.txt', 'corpus/huyen-uy-nho-quan.md']
).map((file) => readFileSync(file, 'utf8').normalize('NFC'))
const text = texts.join('\n')
const require = createRequire(import.meta.url)

/** What of natural is measured; its own types do not pass a strict check. */
interface Natural {
  readonly WordTokenizer: new () => { tokenize(text: string): string[] }
  readonly AggressiveTokenizerVi: new () => { tokenize(text: string): string[] }
  readonly TfIdf: new () => {
    addDocument(text: string): void
    listTerms(document: number): { term: string }[]
  }
  LevenshteinDistance(a: string, b: string): number
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now()
  const result = work()
  return [result, performance.now() - start]
}
const rows: [string, string, string][] = []
const row = (what: string, milliseconds: number, remark: string): void => {
  rows.push([what, `${milliseconds.toFixed(1)} ms`, remark])
}

const [natural, naturalLoad] = timed(() => {
  const log = console.log
  console.log = () => undefined // its database clients print on import
  try {
    return require('natural') as Natural
  } finally {
    console.log = log
  }
})
row('natural: load', naturalLoad, `${Object.keys(require.cache).length} modules in memory`)
const compromiseStart = performance.now()
const { default: nlp } = await import('compromise')
row('compromise: load', performance.now() - compromiseStart, '')

const [own, ownTime] = timed(() => tokenize(text).filter((token) => isWord(token.text)))
row('own tokens', ownTime, sample(own.map((token) => token.text)))
const [word, wordTime] = timed(() => new natural.WordTokenizer().tokenize(text))
row('natural WordTokenizer', wordTime, sample(word))
const [vietnamese, vietnameseTime] = timed(() => new natural.AggressiveTokenizerVi().tokenize(text))
row('natural AggressiveTokenizerVi', vietnameseTime, sample(vietnamese))
const [decomposed] = timed(() => new natural.AggressiveTokenizerVi().tokenize(text.normalize('NFD')))
row('the same on NFD', 0, `${decomposed.length} tokens beside ${vietnamese.length}`)
const [terms, termTime] = timed(() => nlp(text).terms().out('array') as string[])
row('compromise terms', termTime, sample(terms))

const paragraphs = text.split(/\n+/u).filter((line) => line.length > 60)
const [, ownDistance] = timed(() => paragraphs.map((line) => distance(fold(line), fold(paragraphs[0]!))))
row('fastest-levenshtein over paragraphs', ownDistance, `${paragraphs.length} pairs`)
const [, naturalDistance] = timed(() =>
  paragraphs.slice(0, 10).map((line) => natural.LevenshteinDistance(fold(line), fold(paragraphs[0]!))),
)
row('natural LevenshteinDistance, 10 pairs', naturalDistance, '')

const [weights, weightTime] = timed(() => {
  const model = new natural.TfIdf()
  paragraphs.forEach((line) => model.addDocument(line))
  return model.listTerms(0).map((term) => term.term)
})
row('natural TfIdf with its own tokens', weightTime, sample(weights))
const pairs = [
  ['ủy', 'uỷ'],
  ['má', 'mà'],
  ['tính ủy', 'tinh uy'],
  ['đảng', 'dảng'],
] as const
for (const [a, b] of pairs) {
  const same = (nlp(a).out('normal') as string) === (nlp(b).out('normal') as string)
  row(
    `compromise: ${a} = ${b}`,
    0,
    `${same ? 'one word' : 'two words'}; own folding: ${fold(a) === fold(b) ? 'one' : 'two'}`,
  )
}
const width = Math.max(...rows.map(([what]) => what.length))
for (const [what, time, remark] of rows) console.log(`${what.padEnd(width)}  ${time.padStart(11)}  ${remark}`)

function sample(tokens: readonly string[]): string {
  return `${tokens.length} tokens: ${tokens.slice(8, 16).join(' | ')}`
}
process.exit(0) // natural leaves handles open
