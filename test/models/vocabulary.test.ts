import { describe, expect, it } from 'vitest'
import { loadModels } from '../../src/models/load.js'
import { looksMisread } from '../../src/models/vocabulary.js'

const models = loadModels()

describe('a name that recognition may have misread', () => {
  it.each([
    ['ĐẢNG BỘ TÌNH SÓC TRĂNG', true, 'the kind of place with another mark'],
    ['ĐẲNG ỦY KHỐI CÁC CƠ QUAN', true, 'the body with another mark'],
    ['ĐẢNG BỘ TỈNH SÓC TRĂNG', false, 'as it is'],
    ['UBND HUYỆN ĐẠI TỪ', false, 'a district that no list holds'],
    ['TỈNH UỶ LÂM ĐỒNG', false, 'the older tone placement'],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', false, 'a department'],
  ])('%s: %s', (name, expected) => {
    expect(looksMisread(name, models)).toBe(expected)
  })
})
