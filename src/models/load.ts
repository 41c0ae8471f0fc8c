import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DoichieuError } from '../errors.js'
import type { Body, DocumentType, Level, Models, Province } from './models.js'
import { malformed, readTable, type Row } from './table.js'

/**
 * Reads what the program knows from the data files of a folder (the package's own `models/` unless given). Sync and fast;
 * the caller keeps the result. Throws `models/malformed` with file and line, `models/missing` where a file is not there.
 */
export function loadModels(folder: string = modelsFolder()): Models {
  const read = (file: string, columns: readonly string[]): Row[] =>
    readTable(file, sourceOf(folder, file), columns)
  return {
    documentTypes: read('document-types.csv', ['name', 'abbreviations', 'world']).map(documentType),
    bodies: read('bodies.csv', [
      'name',
      'abbreviations',
      'world',
      'level',
      'from',
      'until',
      'successor',
    ]).map(body),
    provinces: read('provinces.csv', ['name', 'kind', 'from', 'until', 'into', 'spellings']).map(province),
    properNames: read('proper-names.csv', ['name']).map(nameOf),
    roles: read('roles.csv', ['name']).map(nameOf),
    familyNames: read('family-names.csv', ['name']).map(nameOf),
    setPhrases: read('set-phrases.csv', ['phrase']).map((row) => row.cells['phrase']!),
    ...words(folder),
  }
}

/** The package's `models/` folder: beside the first package.json above this file, so that it is found from src and from dist. */
export function modelsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new DoichieuError('models/missing', { file: 'models' })
    folder = above
  }
  return join(folder, 'models')
}

/** A folder of the user's own need not have these files: readings then stay as the engine gave them, and fewer slips are found. */
function words(folder: string): Pick<Models, 'compounds' | 'wordPairs' | 'loneWords'> {
  const read = (file: string, columns: readonly string[]): Row[] =>
    existsSync(join(folder, file)) ? readTable(file, sourceOf(folder, file), columns) : []
  return {
    compounds: read('compounds.csv', ['word']).map((row) => row.cells['word']!),
    wordPairs: read('word-pairs.csv', ['first', 'seconds']).map(({ line, cells }) => {
      const { first, seconds } = cells
      if (seconds === '') throw malformed('word-pairs.csv', line, 'seconds')
      return { first: first!, seconds: seconds! }
    }),
    loneWords: read('lone-words.csv', ['word']).map((row) => row.cells['word']!),
  }
}

function sourceOf(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch (cause) {
    throw new DoichieuError('models/missing', { file }, { cause })
  }
}

function nameOf(row: Row): string {
  return row.cells['name']!
}

function documentType(row: Row): DocumentType {
  return {
    name: nameOf(row),
    abbreviations: listOf(row, 'abbreviations'),
    world: oneOf(row, 'document-types.csv', 'world', ['party', 'state', 'both']),
  }
}

function body(row: Row): Body {
  const level = oneOf(row, 'bodies.csv', 'level', ['', '0', '1', '2', '3'])
  return {
    name: nameOf(row),
    abbreviations: listOf(row, 'abbreviations'),
    world: oneOf(row, 'bodies.csv', 'world', ['party', 'state', 'front']),
    level: level === '' ? null : (Number(level) as Level),
    from: dateOf(row, 'bodies.csv', 'from'),
    until: dateOf(row, 'bodies.csv', 'until'),
    successor: row.cells['successor'] || null,
  }
}

function province(row: Row): Province {
  return {
    name: nameOf(row),
    kind: oneOf(row, 'provinces.csv', 'kind', ['tỉnh', 'thành phố']),
    from: dateOf(row, 'provinces.csv', 'from'),
    until: dateOf(row, 'provinces.csv', 'until'),
    into: row.cells['into'] || null,
    spellings: listOf(row, 'spellings'),
  }
}

function listOf(row: Row, column: string): string[] {
  return row.cells[column]!.split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function oneOf<Value extends string>(
  row: Row,
  file: string,
  column: string,
  allowed: readonly Value[],
): Value {
  const value = allowed.find((candidate) => candidate === row.cells[column])
  if (value === undefined) throw malformed(file, row.line, column)
  return value
}

function dateOf(row: Row, file: string, column: string): string | null {
  const value = row.cells[column]!
  if (value === '') return null
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : null
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw malformed(file, row.line, column)
  }
  return value
}
