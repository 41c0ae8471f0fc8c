import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { DoichieuError } from '../../src/errors.js'
import { loadModels, modelsFolder } from '../../src/models/load.js'
import { say } from '../../src/phrases/say.js'

const folders: string[] = []

function folderWith(file: string, change: (source: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'models-'))
  folders.push(folder)
  cpSync(modelsFolder(), folder, { recursive: true, filter: (path) => !path.includes('fonts') })
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

describe('the models', () => {
  it('hold the 63 provinces of before 2025, and the 34 since', () => {
    const { provinces } = loadModels()
    const on = (date: string): string[] =>
      provinces
        .filter(({ from, until }) => (!from || from <= date) && (!until || until >= date))
        .map(({ name }) => name)
    expect(on('2022-01-01')).toHaveLength(63)
    expect(on('2025-07-01')).toHaveLength(34)
    expect(on('2022-01-01')).toContain('Trà Vinh')
    expect(on('2025-07-01')).not.toContain('Trà Vinh')
    expect(provinces.find(({ name }) => name === 'Trà Vinh')?.into).toBe('Vĩnh Long')
  })

  it.each([
    ['Ban Tuyên giáo Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'two boards became one in 2025'],
    ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính', 'ministries merged on 1 March 2025'],
    ['Đảng ủy Khối các cơ quan tỉnh', 'Đảng ủy các cơ quan Đảng tỉnh', 'the Khối ended in 2025'],
  ])('know that %s became %s', (name, successor) => {
    const body = loadModels().bodies.find((candidate) => candidate.name === name)
    expect(body?.successor).toBe(successor)
    expect(body?.until).toMatch(/^2025-/u)
  })

  it('name no successor and no merged province that they do not hold', () => {
    const { bodies, provinces } = loadModels()
    const bodyNames = new Set(bodies.map(({ name }) => name))
    const provinceNames = new Set(provinces.map(({ name }) => name))
    const lost = bodies.map(({ successor }) => successor).filter((name) => name && !bodyNames.has(name))
    expect(lost).toEqual([])
    expect(provinces.map(({ into }) => into).filter((name) => name && !provinceNames.has(name))).toEqual([])
  })

  it.each([
    ['bodies.csv', 'Hội Quán;HQ;party;9;;;', 'level', 'no such level'],
    ['bodies.csv', 'Hội Quán;HQ;church;1;;;', 'world', 'no such world'],
    ['bodies.csv', 'Hội Quán;HQ;party;1;2025-02-30;;', 'from', 'no such day'],
    ['bodies.csv', 'Hội Quán;HQ', 'columns', 'cells missing'],
    ['document-types.csv', ';SK;both', 'name', 'no name'],
    ['provinces.csv', 'Nam Kỳ;xứ;;;;', 'kind', 'no such kind'],
    ['roles.csv', 'Lý trưởng;thừa', 'columns', 'a cell too many'],
    ['word-pairs.csv', 'xê;', 'seconds', 'a first syllable without seconds'],
  ])('refuse a malformed row of %s: %s', (file, row, column) => {
    const folder = folderWith(file, (source) => `${source.trimEnd()}\n${row}\n`)
    const line = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').length
    let caught: unknown
    try {
      loadModels(folder)
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(DoichieuError)
    const { code, params } = caught as DoichieuError
    expect(code).toBe('models/malformed')
    expect(params).toEqual({ file, line, column })
    expect(say('vi', code, params)).toContain(String(line))
    expect(say('en', code, params)).toContain(String(line))
  })

  it('take a row that a user adds, behind a comment and a blank line', () => {
    const folder = folderWith('document-types.csv', (source) => `${source}\n# ours\nSổ tay;ST;both\n`)
    expect(loadModels(folder).documentTypes.at(-1)).toEqual({ name: 'Sổ tay', abbreviations: ['ST'], world: 'both' })
  })

  it('say which file is missing', () => {
    const folder = folderWith('roles.csv', (source) => source)
    rmSync(join(folder, 'roles.csv'))
    expect(() => loadModels(folder)).toThrowError(expect.objectContaining({ code: 'models/missing', params: { file: 'roles.csv' } }))
  })
})
