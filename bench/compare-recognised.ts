import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { compareDocs } from '../src/compare/index.js'
import type { Doc } from '../src/doc/doc.js'
import { loadModels } from '../src/models/load.js'
import type { Models } from '../src/models/models.js'

/** How one recognised text stands beside the same text typed: nothing in it was changed, so every change told is a false one. */
export interface RecognisedScore {
  readonly words: number
  /** Words in `-` or `+` of paired units, and in units called added or left out. */
  readonly changed: number
  /** Words shown as "cannot tell". */
  readonly doubtful: number
  readonly unitsAdded: number
  readonly unitsOmitted: number
}

const count = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length

/** Track C: a recognised document against the typed one that it is a scan of. */
export function scoreRecognised(typed: Doc, recognised: Doc, models: Models): RecognisedScore {
  const { childUnits, parentUnits } = compareDocs({ parents: [typed], child: recognised, models })
  const runs = [...childUnits, ...parentUnits].flatMap((unit) => unit.words)
  const sum = (kinds: string): number =>
    runs.reduce((total, run) => total + (kinds.includes(run[0]) ? count(run[1]) : 0), 0)
  return {
    words: parentUnits.reduce((total, unit) => total + count(unit.text), 0),
    changed: sum('-+'),
    doubtful: sum('~'),
    unitsAdded: childUnits.filter((unit) => unit.relation === 'added').length,
    unitsOmitted: parentUnits.filter((unit) => unit.fate === 'omitted').length,
  }
}

/** usage: tsx bench/compare-recognised.ts TYPED.json RECOGNISED.json [TYPED.json RECOGNISED.json …]   (documents as JSON, as the store keeps them) */
function main(files: readonly string[]): void {
  const models = loadModels()
  const rows: Record<string, unknown> = {}
  for (let at = 0; at + 1 < files.length; at += 2) {
    const [typed, recognised] = [files[at]!, files[at + 1]!].map(
      (file) => JSON.parse(readFileSync(file, 'utf8')) as Doc,
    )
    const score = scoreRecognised(typed!, recognised!, models)
    const percent = (part: number): string => `${((100 * part) / Math.max(1, score.words)).toFixed(2)} %`
    rows[files[at + 1]!] = {
      ...score,
      'changed %': percent(score.changed),
      'cannot tell %': percent(score.doubtful),
    }
  }
  console.table(rows)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2))
