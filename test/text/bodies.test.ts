import { describe, expect, it } from 'vitest'
import { bodyLength, subjectAt } from '../../src/text/bodies.js'
import { names, notBodies, predicates } from './bodies.js'

const subject = (text: string): string | null => {
  const found = subjectAt(text, { start: 0, end: text.length })
  return found && text.slice(found.start, found.end)
}

describe('the name of a body', () => {
  it.each(names)('$why', ({ listed }) => {
    for (const name of listed) {
      expect(bodyLength(name), name).toBe(name.length)
      for (const predicate of ['chủ trì, phối hợp với các đơn vị.', 'báo cáo kết quả.', 'chỉ đạo các trạm.'])
        expect(subject(`${name} ${predicate}`)).toBe(name)
    }
  })

  it.each(predicates)('ends before its verb: $verb ($why)', ({ verb }) => {
    for (const name of ['Sở Y tế', 'Công an xã', 'Các phòng, ban', 'Ban Tổ chức'])
      expect(subject(`${name} ${verb}`)).toBe(name)
  })

  it.each(notBodies)('is none in: $text ($why)', ({ text }) => {
    expect(subject(`${text} được thực hiện.`)).toBeNull()
    expect(bodyLength(text)).toBe(0)
  })
})
