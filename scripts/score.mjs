// Scores the built program on hand-made gold: `npm run score [GOLD_FOLDER]`. Documents are looked for in the gold folder and in `seeds` beside it.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reliability, reliabilityTable } from './score-reliability.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const gold = resolve(process.argv[2] ?? join(root, '../shared/gold'))
const scorers = resolve(join(root, '../shared/score'))
const program = join(root, 'dist/bin/cli/main.js')

function stop(sentence) {
  console.error(sentence)
  process.exit(2)
}
const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0)
if (!python) stop('npm run score needs Python 3: install it and try again.')
if (!existsSync(gold)) stop(`There is no gold folder ${gold}. Give one: npm run score -- FOLDER`)
if (!existsSync(scorers)) stop('The scorers in ../shared/score are not there.')
if (!existsSync(program)) stop('The program is not built: npm run build')

const scratch = mkdtempSync(join(tmpdir(), 'doichieu-score-'))
const run = (args) =>
  execFileSync(process.execPath, [program, ...args, '--quiet'], { maxBuffer: 2 ** 28, encoding: 'utf8' })
const scorer = (name, args) =>
  execFileSync(python, [join(scorers, name), ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })
const source = (name) =>
  [join(gold, name), join(gold, '../seeds', name)].find((path) => existsSync(path)) ??
  stop(`The document ${name} of the gold is neither in ${gold} nor in seeds beside it.`)
const json = (path) => JSON.parse(readFileSync(path, 'utf8'))

try {
  const result = {
    fields: {},
    fieldsTogether: null,
    fieldsWithOthers: null,
    alignments: {},
    reliability: null,
  }
  const names = readdirSync(gold)
    .filter((name) => name.endsWith('.fields.json'))
    .sort()
  const records = []
  const pairs = []
  const pairsWithOthers = []
  const all = names.length > 0 ? everyDocument(names) : new Map()
  for (const name of names) {
    const file = source(json(join(gold, name)).source)
    const record = join(scratch, name)
    writeFileSync(record, run(['extract', file, '--format', 'json']))
    const withOthers = join(scratch, `others-${name}`)
    writeFileSync(withOthers, JSON.stringify([all.get(file)]))
    pairs.push(join(gold, name), record)
    pairsWithOthers.push(join(gold, name), withOthers)
    const scored = JSON.parse(scorer('score_fields.py', [join(gold, name), record, '--json']).split('\n')[0])
    result.fields[name] = { rows: scored.rows, misses: scored.misses }
    records.push({ record: json(record)[0], misses: scored.misses })
  }
  if (names.length > 0) {
    console.log('Fields, each document read alone')
    console.log(scorer('score_fields.py', pairs))
    result.fieldsTogether = pooled(scorer('score_fields.py', [...pairs, '--json']))
    console.log('Fields, read together with the other documents of the folder')
    console.log(scorer('score_fields.py', pairsWithOthers).split('-- all together')[1] ?? '')
    result.fieldsWithOthers = pooled(scorer('score_fields.py', [...pairsWithOthers, '--json']))
    result.reliability = reliability(records)
    console.log('Reliability: of the values given at a confidence, the share that is right')
    console.log(reliabilityTable(result.reliability))
  }
  for (const name of readdirSync(gold)
    .filter((each) => each.endsWith('.align.json'))
    .sort()) {
    const { child, parent } = json(join(gold, name))
    const record = join(scratch, name)
    writeFileSync(record, run(['compare', source(parent), source(child), '--format', 'json']))
    console.log(`-- ${name}`)
    console.log(scorer('score_align.py', [join(gold, name), record]))
    result.alignments[name] = {
      ...JSON.parse(scorer('score_align.py', [join(gold, name), record, '--json'])),
      omissionsAtEight: sureOmissions(json(join(gold, name)), json(record)),
    }
    const { given, wrong, omissions } = result.alignments[name].omissionsAtEight
    console.log(`omissions at 0.8 or more: ${given} of ${omissions}, wrong ${wrong}\n`)
  }
  mkdirSync(join(root, 'reports'), { recursive: true })
  writeFileSync(join(root, 'reports/score.json'), `${JSON.stringify(result, null, 2)}\n`)
  console.log('Written: reports/score.json')
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** Every document of the gold's folder read in one go, so that slips are seen against the others. */
function everyDocument(names) {
  const folder = join(gold, '../seeds')
  const files = existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
    : names.map((name) => source(json(join(gold, name)).source))
  const wanted = names.map((name) => source(json(join(gold, name)).source))
  const every = [...new Set([...wanted, ...files.map((file) => resolve(file))])]
  const parsed = JSON.parse(run(['extract', ...every, '--format', 'json']))
  return new Map(every.map((file, index) => [file, parsed[index]]))
}

function pooled(lines) {
  const last = lines.trim().split('\n').at(-1)
  return JSON.parse(last).pooled ?? null
}

/** Of the omissions that the program is sure of: how many, and how many the gold does not call one. */
function sureOmissions(goldRecord, comparison) {
  const fates = new Map(
    goldRecord.parentUnits.map((unit) => [unit.line, [unit.fate, ...(unit.altFates ?? [])]]),
  )
  const lines = [...fates.keys()].sort((a, b) => a - b)
  const omitted = comparison.parentUnits.filter(
    (unit) =>
      unit.fate === 'omitted' &&
      unit.span.line >= lines[0] &&
      unit.span.line <= (goldRecord.parentEndLine ?? Infinity),
  )
  const sure = omitted.filter((unit) => unit.confidence >= 0.8)
  const owner = (line) => lines.findLast((each) => each <= line)
  const wrong = sure.filter((unit) => !fates.get(owner(unit.span.line))?.includes('omitted'))
  return {
    omissions: omitted.length,
    given: sure.length,
    wrong: wrong.length,
    wrongLines: wrong.map((unit) => unit.span.line),
  }
}
