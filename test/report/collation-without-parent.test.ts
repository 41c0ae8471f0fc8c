import { describe, expect, it } from 'vitest'
import type { Collation } from '../../src/doc/collation.js'
import { collationView, collationWriters } from '../../src/report/index.js'
import { collationFixture } from './fixtures.js'

const unit = (id: string, text: string): Collation['rows'][number]['cells'][number]['units'][number] => ({
  id,
  text,
  outline: 'II',
})
const both = '- Mỗi thôn giữ một bến thuyền chung.'
const one = '- Kè lại bến chợ bằng đá hộc.'
const note = 'Không có văn bản cấp trên để đối chiếu.'

/** Two siblings without their parent: one row of both, one of the first alone. */
const collation: Collation = {
  ...collationFixture(),
  parent: null,
  rows: [
    {
      parentUnit: null,
      core: both,
      slots: [],
      support: 1,
      origin: 'probablyInherited',
      cells: [0, 1].map((child) => ({ child, units: [unit('c1', both)], fate: 'added' as const, words: [['+', both]] })),
    },
    {
      parentUnit: null,
      core: one,
      slots: [],
      support: 0.5,
      origin: 'local',
      cells: [{ child: 0, units: [unit('c2', one)], fate: 'added', words: [['+', one]] }],
    },
  ],
  messages: [{ severity: 'info', code: 'compare/inherited-not-certain', text: note, span: null }],
} // prettier-ignore

describe('a collation without the parent', () => {
  const view = collationView({ collation, plans: [] })

  it('says what several have and what one has alone, and calls nothing an addition', () => {
    expect(view.rows.map((row) => row.cells.map(({ fate }) => fate))).toEqual([
      ['shared', 'shared'],
      ['own', 'absent'],
    ])
    expect(view.totals.map(({ shared, own, added, absent }) => [shared, own, added, absent])).toEqual([
      [1, 1, 0, 0],
      [1, 0, 0, 1],
    ])
  })

  it.each(collationWriters.filter(({ ending }) => ['html', 'md'].includes(ending)))(
    'is worded so in $ending, with what cannot be known',
    async (writer) => {
      const text = new TextDecoder().decode(await writer.write(view, { language: 'vi' }))
      for (const said of ['Cùng có', 'Riêng có', note]) expect(text).toContain(said)
      expect(text).not.toContain('Bổ sung')
    },
  )
})
