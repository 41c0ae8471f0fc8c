import { describe, expect, it } from 'vitest'
import { reviseFigures } from '../../../src/ingest/ocr/words/revise-figures.js'

const cases = [
  { text: 'ngày 25 tháng 1] năm 2024', meant: 'ngày 25 tháng 11 năm 2024', why: 'a bracket is a one' },
  { text: 'ngày O7 tháng Ï năm 2024', meant: 'ngày 07 tháng 1 năm 2024', why: 'a letter is a nought' },
  { text: 'ngày 25 tháng 1l năm', meant: 'ngày 25 tháng 11 năm', why: 'a letter is a one' },
  { text: 'ngày 3J tháng 4', meant: 'ngày 31 tháng 4', why: 'a day that some months have' },
  { text: 'tháng J9 năm 2024', meant: 'tháng J9 năm 2024', why: 'no month is the nineteenth' },
  { text: 'ngày nào tháng nào năm', meant: 'ngày nào tháng nào năm', why: 'words stay words' },
  { text: 'quý I năm 2024', meant: 'quý I năm 2024', why: 'a quarter is a numeral' },
  { text: 'đạt 15%c, 8,0%c; 129c', meant: 'đạt 15%, 8,0%; 12%', why: 'the second ring of a per cent' },
  { text: 'tăng 15% và 3,5%.', meant: 'tăng 15% và 3,5%.', why: 'nothing to mend' },
  { text: 'lớp 9c, mã 12a', meant: 'lớp 9c, mã 12a', why: 'a class and a code are none' },
]

describe('figures where nothing else can stand', () => {
  it.each(cases)('$text: $why', ({ text, meant }) => {
    const words = text.split(' ').map((word, at) => ({
      text: word,
      box: { x: 90 + at * 40, y: 100, width: 35, height: 12 },
      confidence: 0.8,
    }))
    const revised = reviseFigures(words)
    expect(revised.map((word) => word.text).join(' ')).toBe(meant)
    for (const [at, word] of revised.entries())
      expect(word.reading?.raw).toBe(word.text === words[at]!.text ? undefined : words[at]!.text)
  })
})
