import { describe, expect, it } from 'vitest'
import { reviseRoles } from '../../../src/ingest/ocr/words/revise-roles.js'
import type { Models } from '../../../src/models/models.js'
import type { PageWord } from '../../../src/ingest/layout/page-content.js'

const models = {
  roles: [
    'Chủ tịch',
    'Phó Chủ tịch',
    'Trưởng Ban',
    'Phó Trưởng Ban',
    'Bí thư',
    'Phó Bí thư',
    'Bộ trưởng',
    'Thứ trưởng',
  ],
} as unknown as Models

/** Lines under one another; a word with `?` is doubtful. */
function page(lines: readonly string[]): PageWord[] {
  return lines.flatMap((line, row) =>
    line.split(' ').map((token, at) => ({
      text: token.replace('?', ''),
      box: { x: 320 + at * 60, y: 600 + row * 18, width: 52, height: 12 },
      confidence: token.endsWith('?') ? 0.4 : 0.95,
    })),
  )
}

const cases = [
  { lines: ['„HỦ? TỊCH'], text: 'CHỦ TỊCH', why: 'a letter that a ring has bitten' },
  {
    lines: ['K/T TRƯỞNG BAN', 'PHỚXRƯỞNG? BAN'],
    text: 'K/T TRƯỞNG BAN PHÓ TRƯỞNG BAN',
    why: 'two words run together under a stamp',
  },
  {
    lines: ['KT. CHỦ TỊCH', 'CHỦ TỊCH'],
    text: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
    why: 'after KT. only a deputy signs: the first word was lost',
  },
  {
    lines: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    text: 'KT. BỘ TRƯỞNG THỨ TRƯỞNG',
    why: 'a deputy under another name stays',
  },
  {
    lines: ['KTI.CHUTICH?', 'PHÓ CHỦ TỊCH'],
    text: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
    why: 'a row that opens with KT. names who is deputised for, never the deputy',
  },
  {
    lines: ['K/T TRƯỞNG BAN', 'ƯỞNG BAN'],
    text: 'K/T TRƯỞNG BAN PHÓ TRƯỞNG BAN',
    why: 'what a stamp left of the row under it is the deputy, however sure its letters are',
  },
  {
    lines: ['KT. CHỦ TỊCH', 'MẶT TRẬN TỔ QUỐC'],
    text: 'KT. CHỦ TỊCH MẶT TRẬN TỔ QUỐC',
    why: 'a sure row near no office stays under KT. too',
  },
  { lines: ['KT CHỦ? TỊCH'], text: 'KT CHỦ TỊCH', why: 'a sign without its dot stays as printed' },
  { lines: ['CHỦ TỊCH'], text: 'CHỦ TỊCH', why: 'an office that was read well stays' },
  { lines: ['HỘI ĐỒNG? NHÂN DÂN'], text: 'HỘI ĐỒNG NHÂN DÂN', why: 'capitals near no office stay' },
  { lines: ['Chủ? tich? xã'], text: 'Chủ tich xã', why: 'running text is no office line' },
]

describe('offices above a signature', () => {
  it.each(cases)('$lines: $why', ({ lines, text }) => {
    const words = page(lines)
    const revised = reviseRoles(words, models)
    expect(revised.map((word) => word.text).join(' ')).toBe(text)
    const changed = revised.filter((word) => word.reading !== undefined)
    expect(changed.every((word) => word.confidence! <= 0.7)).toBe(true)
  })

  it('keeps what the engine read', () => {
    expect(reviseRoles(page(['„HỦ? TỊCH']), models)[0]!.reading).toEqual({
      raw: '„HỦ TỊCH',
      why: 'reading/role',
    })
  })
})
