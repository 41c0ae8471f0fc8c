import { describe, expect, it } from 'vitest'
import { sniff } from '../../../src/ingest/sniff.js'

const text = 'Kế hoạch số 12-KH/TU, ngày 3 tháng 4 năm 2023\n'
function utf32(signs: string, little: boolean): Uint8Array {
  const codes = [...signs].map((sign) => sign.codePointAt(0)!)
  const view = new DataView(new ArrayBuffer(codes.length * 4))
  codes.forEach((code, index) => view.setUint32(index * 4, code, little))
  return new Uint8Array(view.buffer)
}

describe('text in four bytes a letter', () => {
  const cases: [string, Uint8Array, boolean][] = [
    ['little end first', utf32(text, true), true],
    ['big end first', utf32(text, false), true],
    ['with a mark', utf32(`\ufeff${text}`, false), true],
    [
      'small numbers are no text',
      utf32(String.fromCharCode(...Array.from({ length: 64 }, (_, at) => at)), true),
      false,
    ],
    ['figures alone are no text', utf32('\u0001\u0002'.repeat(40), false), false],
  ]
  it.each(cases)('%s', (_, bytes, expected) => expect(sniff(bytes).kind === 'text').toBe(expected))
})
