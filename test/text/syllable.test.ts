import { describe, expect, it } from 'vitest'
import { countSyllables, isSyllable } from '../../src/text/syllable.js'

describe('isSyllable', () => {
  const right =
    'nghiên cứu quán triệt Đảng ủy uỷ khoá khóa quyết giữ gìn gì giếng nghĩa ngành khuyến khuya thuở huơ xuân xoong rượu oan ước yêu ' +
    'ý quý thuế quốc chuẩn ghi kế hoạch tổ chức xoè hoét quây quăn khuếch duyệt thuyết nguyễn bảy soát tuýp tịch phích ách êm ơn ưu âu'
  it.each(right.split(' '))('%s is built as a syllable is', (word) => expect(isSyllable(word)).toBe(true))

  const wrong: [string, string][] = [
    ['b', 'no rime'],
    ['tố́t', 'two tones'],
    ['hoc', 'a stop with the level tone'],
    ['ngiên', 'ng before iê is written ngh'],
    ['kộng', 'k stands before e, ê, i, y only'],
    ['cêng', 'c does not stand before ê'],
    ['nh©n', 'a sign that is no letter'],
    ['développement', 'another language'],
    ['strong', 'an onset that is none'],
    ['wifi', 'a letter that Vietnamese has not'],
    ['Uû', 'TCVN3 code'],
  ]
  it.each(wrong)('%s is none: %s', (word) => expect(isSyllable(word)).toBe(false))
})

describe('countSyllables', () => {
  it('counts words, syllables and those with a Vietnamese sign', () => {
    expect(countSyllables('Ban Thường vụ Tỉnh ủy in 2022 the plan')).toEqual({
      words: 8,
      syllables: 7,
      marked: 4,
    })
  })
})
