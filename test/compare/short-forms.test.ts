import { describe, expect, it } from 'vitest'
import { compareDocs } from '../../src/compare/index.js'
import type { WordRun } from '../../src/doc/comparison.js'
import type { Models } from '../../src/models/models.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

const changed = (words: readonly WordRun[]): readonly WordRun[] =>
  words.filter((run) => run[0] === '-' || run[0] === '+')

describe('a short form that several bodies share', () => {
  const body = (name: string, short: string): Models['bodies'][number] => ({
    name,
    abbreviations: [short],
    world: 'state',
    level: null,
    from: null,
    until: null,
    successor: null,
  })
  const models: Models = {
    ...noModels,
    bodies: [
      body('Ủy ban Giếng nước', 'UBGN'),
      body('Ủy ban Giếng nước tỉnh', 'UBGN'),
      body('Ủy ban Giếng nước huyện', 'UBGN'),
      body('Bộ Bờ tre', 'BBT'),
      body('Ban Bến tàu', 'BBT'),
    ],
  }
  const words = (parent: string, child: string): readonly WordRun[] =>
    compareDocs({ parents: [docOfLines([parent])], child: docOfLines([child]), models }).childUnits[0]!.words

  it('stands for what they all are, and not for their places', () => {
    const runs = words(
      'Thực hiện chỉ đạo của Ủy ban Giếng nước tỉnh, các làng đào giếng như sau:',
      'Thực hiện chỉ đạo của UBGN huyện, các làng đào giếng như sau:',
    )
    expect(changed(runs)).toEqual([
      ['-', 'tỉnh, '],
      ['+', 'huyện, '],
    ])
    expect(runs.find((run) => run[0] === '~')).toEqual(['~', 'Ủy ban Giếng nước ', 'UBGN '])
  })

  it('does not make one body of two that only write themselves alike', () => {
    const runs = words(
      'Thực hiện chỉ đạo của Bộ Bờ tre cùng BBT, các làng đào giếng như sau:',
      'Thực hiện chỉ đạo của Ban Bến tàu cùng BBT, các làng đào giếng như sau:',
    )
    expect(changed(runs)).not.toEqual([])
  })
})
