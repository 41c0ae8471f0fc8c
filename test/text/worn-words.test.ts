import { describe, expect, it } from 'vitest'
import { mendWorn } from '../../src/text/worn-words.js'

describe('names that recognition wore', () => {
  it.each([
    ['ĐẢNG BỘ TỈ NH', 'ĐẢNG BỘ TỈNH', 'the end of a syllable torn off'],
    ['BAN CHẤP HÀN H', 'BAN CHẤP HÀNH', 'the H of NH torn off'],
    ['SỞ C ÔNG THƯƠNG', 'SỞ CÔNG THƯƠNG', 'its first letter torn off, which is a numeral elsewhere'],
    ['BÍ TH Ư', 'BÍ THƯ', 'a vowel torn off'],
    ['BANTHƯỜNG VỤ', 'BAN THƯỜNG VỤ', 'two words run together'],
    ['CÔNGAN XÃ', 'CÔNG AN XÃ', 'parted behind the longer first syllable'],
    ['Mường Lạn, PuĐao', 'Mường Lạn, Pu Đao', 'in small letters a capital shows the joint'],
    ['BAN TUYÊN GIÁ0', 'BAN TUYÊN GIÁO', 'a nought for an O'],
    ['PHÓ GlÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'a small l for an I'],
    ['SỞ ĐÀO 1ẠO', 'SỞ ĐÀO TẠO', 'a one for a T'],
    ['BAN CHẤP HÀNII', 'BAN CHẤP HÀNH', 'two strokes for an H'],
  ])('%s', (printed, meant) => {
    expect(mendWorn(printed)).toBe(meant)
  })

  it.each([
    ['TRƯỜNG TH AN HÒA', 'an abbreviation is no piece of the word behind it'],
    ['ĐOÀN TNCS HỒ CHÍ MINH', 'abbreviations of several letters'],
    ['XÃ KRÔNG NA, XÃ ĐẮK RLẤP, PLEIKU', 'names of other languages'],
    ['KỲ HỌP XIII, KHÓA C', 'numerals and letters that count'],
    ['QUÂN KHU 7, BAN CHỈ ĐẠO 35', 'numbers'],
    ['BAN QLDA ĐTXD, SỞ GDĐT', 'abbreviations without a vowel'],
  ])('leaves %s', (printed) => {
    expect(mendWorn(printed)).toBe(printed)
  })
})
