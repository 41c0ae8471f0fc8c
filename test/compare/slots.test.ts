import { describe, expect, it } from 'vitest'
import { compareDocs } from '../../src/compare/index.js'
import { docOfLines } from './generate.js'
import { noModels } from './models.js'

const basis = 'Thực hiện Chương trình số 9-CTr/HU của Huyện ủy, xã xây dựng kế hoạch giữ giếng làng như sau:'
const before = '- Kè lại thành giếng bằng đá ong, lát sân gạch quanh miệng giếng.'
const behind = '- Trồng hàng cau dọc lối ra đình, buộc đèn dầu ở mỗi gốc.'
const asked = '- Hỏi nguyện vọng của các cụ già về chỗ gánh nước cho lũ trẻ, ghi vào gia phả.'

/** How sure it is that the middle one of three tasks was left out. */
function sureness(child: readonly string[]): number {
  const record = compareDocs({
    parents: [docOfLines([basis, before, asked, behind])],
    child: docOfLines([basis, ...child]),
    models: noModels,
  })
  const unit = record.parentUnits.find(({ text }) => text === asked)!
  expect(unit.fate).toBe('omitted')
  return unit.confidence
}

describe('what was left over in one place of both', () => {
  const anew = '- Lắng nghe mong muốn của bậc cao niên, chép thành gia phả.'

  it('may be one thing told in other words, where they share a word that few have', () => {
    expect(sureness([before, anew, behind])).toBeLessThan(0.8)
  })

  it('is surely left out where the other stands elsewhere, shares no such word, or is not there', () => {
    expect(sureness([before, behind, anew])).toBeGreaterThanOrEqual(0.8)
    expect(sureness([before, '- Thả cá vàng xuống đáy, vớt bèo mỗi rằm.', behind])).toBeGreaterThanOrEqual(
      0.8,
    )
    expect(sureness([before, behind])).toBeGreaterThanOrEqual(0.8)
  })
})
