import { describe, expect, test } from 'vitest'
import { levelOf, provinceOf } from '../../src/lineage/index.js'
import { loadModels } from '../../src/models/load.js'

const models = loadModels()
const source: Parameters<typeof provinceOf>[0] = {
  place: null,
  issuer: null,
  superior: null,
  date: '2022-03-03',
  level: 2,
  text: null,
}

const provinceCases: readonly [
  over: Partial<Parameters<typeof provinceOf>[0]>,
  name: string | null,
  why: string,
][] = [
  [{ place: 'Lạng Sơn' }, 'Lạng Sơn', 'the place'],
  [
    { superior: 'Đảng bộ tỉnh Cao Bằng', place: 'Trùng Khánh' },
    'Cao Bằng',
    'the body above goes before a district’s town',
  ],
  [{ issuer: 'Ủy ban nhân dân tỉnh Hà Giang' }, 'Hà Giang', 'the issuer, by the name of its day'],
  [{ issuer: 'Tỉnh uỷ Thanh Hoá' }, 'Thanh Hóa', 'the older placing of tones'],
  [
    { issuer: 'Ban Tuyên giáo Trung ương', place: 'Hà Nội', level: 0 },
    null,
    'the seat of a central body is not its province',
  ],
  [{ place: 'Chiềng Ban' }, null, 'a commune tells no province'],
  [
    { place: 'Chiềng Ban', text: 'phát triển kinh tế trên địa bàn tỉnh Sơn La; UBND tỉnh Sơn La' },
    'Sơn La',
    'the text, where the head says nothing',
  ],
  [{ text: 'học tập kinh nghiệm tỉnh Sơn La và tỉnh Lai Châu' }, null, 'two provinces in the text: not told'],
]

describe('province', () => {
  test.each(provinceCases)('%j', (over, name) => {
    expect(provinceOf({ ...source, ...over }, models.provinces)?.name ?? null).toBe(name)
  })
  test('is less sure from the text than from the head', () => {
    const head = provinceOf({ ...source, place: 'Sơn La' }, models.provinces)!
    const text = provinceOf({ ...source, text: 'tỉnh Sơn La' }, models.provinces)!
    expect(text.confidence).toBeLessThan(head.confidence)
  })
})

describe('level', () => {
  test.each([
    [{ issuer: 'Ban Bí thư', symbol: 'CT/TW' }, 0],
    [{ issuer: 'Bộ Tài chính', symbol: '2020/TT-BTC' }, 0],
    [{ issuer: null, symbol: 'QĐ-TTg' }, 0],
    [{ issuer: 'Ban Thường vụ Tỉnh ủy', symbol: 'KH/TU' }, 1],
    [{ issuer: 'Ủy ban nhân dân tỉnh Lào Cai', symbol: 'KH-UBND' }, 1],
    [{ issuer: 'Sở Nội vụ', symbol: 'KH-SNV' }, 1],
    [{ issuer: 'Đảng ủy Khối các cơ quan tỉnh', symbol: 'KH/ĐUK' }, 2],
    [{ issuer: 'Thành ủy Tam Điệp', symbol: 'KH/TU' }, 2],
    [{ issuer: 'Thành ủy', superior: 'Đảng bộ tỉnh Ninh Bình', symbol: 'KH/TU' }, 2],
    [{ issuer: 'Thành ủy Hải Phòng', symbol: 'KH/TU' }, 1],
    [{ issuer: 'Ban Thường vụ Thành ủy', symbol: 'KH/TU' }, 1],
    [{ issuer: 'Huyện ủy Sa Pa', symbol: 'KH/HU' }, 2],
    [{ issuer: 'Ủy ban nhân dân huyện Bát Xát', symbol: 'KH-UBND' }, 2],
    [{ issuer: 'Đảng ủy xã Tân Lập', symbol: 'KH/ĐU' }, 3],
    [{ issuer: 'Ủy ban nhân dân phường Bến Thành', symbol: 'KH-UBND' }, 3],
    [{ issuer: 'Ủy ban nhân dân thành phố Thủ Đức', symbol: 'KH-UBND' }, 2],
    [{ issuer: 'Liên đoàn Lao động tỉnh Lào Cai', symbol: 'KH-LĐLĐ' }, 1],
    [{ issuer: 'Trung tâm Y tế huyện Bát Xát', symbol: 'KH-TTYT' }, 2],
    [{ issuer: 'Hội Nông dân xã Tân Lập', symbol: 'KH-HND' }, 3],
    [{ issuer: 'Trường Trung học cơ sở Tân Lập', symbol: 'KH-THCS' }, null],
    [{ issuer: 'Hợp tác xã Tân Lập', symbol: 'KH-HTX' }, null],
    [{ issuer: 'Bảo hiểm xã hội Lào Cai', symbol: 'KH-BHXH' }, null],
    [{ issuer: null, symbol: 'KH-UBND' }, null],
  ] as const)('%j', (over, level) => {
    expect(levelOf({ superior: null, ...over }, models.bodies)).toBe(level)
  })
})
