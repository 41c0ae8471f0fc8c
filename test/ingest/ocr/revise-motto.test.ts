import { describe, expect, it } from 'vitest'
import { reviseMotto } from '../../../src/ingest/ocr/words/revise-motto.js'

const cases = [
  { text: 'ĐĂNG CÔNG SẢN VIÊT NAM', meant: 'ĐẢNG CỘNG SẢN VIỆT NAM', why: 'tones of capitals' },
  {
    text: 'CÔNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    meant: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    why: 'the older place of a tone is a spelling',
  },
  { text: 'Đôc lập - Tư do - Hanh phúc', meant: 'Độc lập - Tự do - Hạnh phúc', why: 'the line below' },
  { text: 'đăng công sản Việt Nam', meant: 'đăng công sản Việt Nam', why: 'running text is no motto' },
  { text: 'ĐĂNG CÔNG BÁO VIỆT NAM', meant: 'ĐĂNG CÔNG BÁO VIỆT NAM', why: 'another word stands between' },
]

describe('the motto of a letterhead', () => {
  it.each(cases)('$text: $why', ({ text, meant }) => {
    const words = text.split(' ').map((word, at) => ({
      text: word,
      box: { x: 300 + at * 40, y: 60, width: 35, height: 12 },
      confidence: 0.8,
    }))
    const revised = reviseMotto(words)
    expect(revised.map((word) => word.text).join(' ')).toBe(meant)
    for (const [at, word] of revised.entries())
      expect(word.reading?.raw).toBe(word.text === words[at]!.text ? undefined : words[at]!.text)
  })
})
