import { describe, expect, it } from 'vitest'
import { mendDamage } from '../../src/text/damage.js'
import { normalizeCharacters } from '../../src/text/normalize.js'

const withRun = (text: string) => ({
  text,
  runs: text === '' ? [] : [{ start: 0, end: text.length, place: { kind: 'line' as const, line: 1 } }],
})

describe('normalizeCharacters', () => {
  const cases: [string, string, string][] = [
    ['a\r\nb\rc\u2028d\ve', 'a\nb\nc\nd\ne', 'every kind of line end'],
    ['Tỉnh ủy'.normalize('NFD'), 'Tỉnh ủy', 'NFD'],
    ['ti\u0302\u0301ng', 'tî\u0301ng', 'what no Vietnamese letter is stays composed as far as it goes'],
    ['vie\u0323\u0302t', 'việt', 'tone typed before the circumflex, canonical order'],
    ['tie\u0301\u0302ng', 'tiếng', 'acute typed before the circumflex'],
    ['ba\u0301\u0306t', 'bắt', 'acute typed before the breve'],
    ['d\u0335a\u0309ng', 'đảng', 'stroke as a combining sign'],
    ['a\u00a0b\u2003c\u3000d', 'a b c d', 'odd blanks'],
    ['Kế\u200b ho\u00adạch\ufeff', 'Kế hoạch', 'zero-width space, soft hyphen, byte order mark inside'],
    ['a\u202eb\u202c', 'ab', 'direction marks'],
    ['Ｓố１２', 'Số12', 'full-width forms'],
    ['a\u0000\u0007b', 'ab', 'controls'],
    ['x\ud800y\udc00z', 'x\ufffdy\ufffdz', 'lone surrogates'],
    ['😀 giữ', '😀 giữ', 'a pair of surrogates is one sign and stays'],
    ['K', 'K', 'the sign of Kelvin is the letter K'],
    ['a\u0301'.repeat(3), 'ááá', 'one after the other'],
    ['\u0301a', '\u0301a', 'a tone without a letter'],
  ]
  it.each(cases)('%j -> %j: %s', (input, expected) => {
    const { source } = normalizeCharacters(withRun(input))
    expect(source.text).toBe(expected.normalize('NFC'))
    expect(source.text).toBe(source.text.normalize('NFC'))
  })

  it('says what was hidden or lost', () => {
    expect(
      normalizeCharacters(withRun('a\ud800 \u202eb')).messages.map(({ code, params }) => [code, params]),
    ).toEqual([
      ['ingest/lone-surrogates', { count: 1 }],
      ['ingest/direction-marks', { count: 1 }],
    ])
  })
})

describe('mendDamage', () => {
  const cases: [string, string, string[], string][] = [
    ['Ƣu tiên ngƣời có công', 'Ưu tiên người có công', ['ingest/damaged-letters'], 'a font with Ư on the code of Ƣ'],
    ['Số 12-KH/ÐUK của Ðảng ủy', 'Số 12-KH/ĐUK của Đảng ủy', ['ingest/eth-for-d'], 'capital eth in a symbol and a word'],
    ['ðại hội, hoạt ðộng', 'đại hội, hoạt động', ['ingest/eth-for-d'], 'small eth'],
    ['Seyðisfjörður', 'Seyðisfjörður', [], 'Icelandic stays'],
    ['Cӝng hòa xã hӝi chӫ nghƭa ViӋt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam', ['ingest/damaged-letters'], 'a table that moves letters to the Cyrillic block'],
    ['Ĉӝc lұp - Tӵ do - Hҥnh phúc', 'Độc lập - Tự do - Hạnh phúc', ['ingest/damaged-letters'], 'the same with Đ'],
    ['Kế hoạch 12-КН/TU', 'Kế hoạch 12-KH/TU', ['ingest/look-alike-letters'], 'К and Н are Cyrillic'],
    ['Số 5-КН/ТУ', 'Số 5-KH/TY', ['ingest/look-alike-letters'], 'all letters Cyrillic, a number before them'],
    ['Москва và Hà Nội', 'Москва và Hà Nội', [], 'a Russian word stays'],
    ['Россия-Việt Nam', 'Россия-Việt Nam', [], 'a word of both with letters that look like none stays'],
    ['\uf0b7 Tổ chức', '• Tổ chức', ['ingest/symbol-font'], 'the bullet of the Symbol font'],
    ['Tổ \ue123 chức', 'Tổ \ue123 chức', ['ingest/private-letters'], 'a private letter is told, not guessed'],
    ['Kế hoạch học tập', 'Kế hoạch học tập', [], 'sound text'],
  ] // prettier-ignore
  it.each(cases)('%s -> %s %j: %s', (input, expected, codes) => {
    const { source, messages } = mendDamage(withRun(input))
    expect(source.text).toBe(expected)
    expect(messages.map(({ code }) => code)).toEqual(codes)
  })
})
