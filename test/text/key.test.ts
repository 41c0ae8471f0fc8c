import { describe, expect, test } from 'vitest'
import { abbreviationLevel, foldKey, isStateSymbol, issuerAbbreviation, keyOf } from '../../src/text/key.js'

const keys: readonly [number: string, symbol: string | null, key: string, why: string][] = [
  ['84', 'KH/ĐUK', '84-KH/ĐUK', 'Party: a hyphen'],
  ['30', '2020/NĐ-CP', '30/2020/NĐ-CP', 'State: a slash'],
  ['69', '2025/QH15', '69/2025/QH15', 'the Assembly'],
  ['123', 'KH-UBND', '123/KH-UBND', 'State without a year'],
  ['43', 'CP', '43/CP', 'an older State symbol'],
  ['58', null, '58', 'no symbol: the number alone'],
  ['12', 'KH/BTGTU-BTCTU', '12-KH/BTGTU-BTCTU', 'two Party bodies'],
]

describe('keyOf', () => {
  test.each(keys)('%s %s', (number, symbol, key) => {
    expect(keyOf({ number, symbol })).toBe(key)
  })
})

describe('foldKey', () => {
  test.each([
    ['58 – КL/ТW', '58-KL/TW', 'long dash, blanks, Cyrillic'],
    ['73-QÐ/TW', '73-QĐ/TW', 'Icelandic Ð'],
    ['07-CT/TW', '7-CT/TW', 'leading zero'],
    ['15/QĐ-TTG', '15/QĐ-TTg', 'case'],
    ['58-KL/T.Ư', '58-KL/TW', 'the central symbol spelt out'],
  ])('%s and %s are one', (a, b) => {
    expect(foldKey(a)).toBe(foldKey(b))
  })
  test.each([
    ['58-KL/TW', '58-KL/TU'],
    ['58-KL/TW', '12-KL/TW'],
    ['30/2020/NĐ-CP', '30/2021/NĐ-CP'],
  ])('%s and %s are two', (a, b) => {
    expect(foldKey(a)).not.toBe(foldKey(b))
  })
})

describe('symbols', () => {
  test.each([
    ['KH/TU', false, 'TU', 1],
    ['KL/TW', false, 'TW', 0],
    ['HD/BTGTW', false, 'BTGTW', 0],
    ['KH/ĐUK', false, 'ĐUK', 2],
    ['KH/HU', false, 'HU', 2],
    ['KH/BTGHU', false, 'BTGHU', 2],
    ['KH/ĐU', false, 'ĐU', null],
    ['2020/NĐ-CP', true, 'CP', 0],
    ['QĐ-TTg', true, 'TTg', 0],
    ['KH-UBND', true, 'UBND', null],
    ['2025/QH15', true, 'QH', 0],
  ] as const)('%s', (symbol, state, issuer, level) => {
    expect(isStateSymbol(symbol)).toBe(state)
    expect(issuerAbbreviation(symbol)).toBe(issuer)
    expect(abbreviationLevel(issuer)).toBe(level)
  })
})
