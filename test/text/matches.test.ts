import { describe, expect, it } from 'vitest'
import { bare, fold } from '../../src/text/fold.js'
import { isLetterAt, isLetterOrDigitAt } from '../../src/text/letters.js'
import { isBlankAt } from '../../src/doc/span.js'
import { matchesOf } from '../../src/text/matches.js'

const everyCode = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

describe('matchesOf', () => {
  const cases: [string, RegExp, string][] = [
    ['mục 1, mục 22', /\d+/gu, 'found in order, each with its place'],
    ['không có', /\d/gu, 'nothing found'],
    ['a😀b', /x*/gu, 'empty matches go on by whole letters, also over one of two units'],
    ['aab', /a*/gu, 'an empty match behind a longer one'],
  ]
  it.each(cases)('%j with %s: %s', (text, pattern) => {
    pattern.lastIndex = 2
    expect(matchesOf(text, pattern)).toEqual([...text.matchAll(new RegExp(pattern.source, pattern.flags))])
    expect(pattern.lastIndex).toBe(0)
  })
})

describe('signs told by their codes are those of the patterns that they stand for', () => {
  const cases: [string, (text: string, at: number) => boolean, RegExp][] = [
    ['isBlankAt', isBlankAt, /^\s$/u],
    ['isLetterAt', isLetterAt, /^[A-Za-zÀ-ỹ]$/u],
    ['isLetterOrDigitAt', isLetterOrDigitAt, /^[A-Za-zÀ-ỹ\d]$/u],
  ]
  it.each(cases)('%s', (_, told, pattern) => {
    expect(everyCode.filter((sign) => told(sign, 0) !== pattern.test(sign))).toEqual([])
    expect(told('', 0)).toBe(false)
  })
})

describe('short ways through fold and bare give what the long ones give', () => {
  // Behind a sign of another alphabet, which never goes the short way.
  const long = (form: (text: string) => string) => (text: string) => form(`一${text}一`).slice(1, -1)
  it.each([
    ['bare', bare],
    ['fold', fold],
  ] as const)('%s of every sign between two letters', (_, form) => {
    const around = everyCode.map((sign) => `ă${sign}ộ`).filter((text) => text.trim().length === 3)
    expect(around.filter((text) => form(text) !== long(form)(text))).toEqual([])
  })
})
