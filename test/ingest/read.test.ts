import { describe, expect, test } from 'vitest'
import { capCodes, caps, checkCap, type CapName } from '../../src/ingest/caps.js'
import { ingest } from '../../src/ingest/index.js'
import { ingestPhrases } from '../../src/phrases/ingest.js'
import { say } from '../../src/phrases/say.js'
import { defaultReadOptions, type Context, type InputFile, type Reader } from '../../src/ports.js'

const context = (read: Partial<Context['read']> = {}): Context => ({
  models: { documentTypes: [], bodies: [], provinces: [], properNames: [] } as unknown as Context['models'],
  read: { ...defaultReadOptions, ...read },
})
const file = (name: string, content: string | Uint8Array): InputFile => ({
  name,
  bytes: typeof content === 'string' ? Uint8Array.from(Buffer.from(content)) : content,
})
const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'read',
    (error: { code?: string }) => String(error.code),
  )

describe('caps', () => {
  test.each(Object.keys(caps) as CapName[])('%s: the cap itself is allowed, one more is not', (name) => {
    expect(() => checkCap(name, caps[name])).not.toThrow()
    expect(() => checkCap(name, caps[name] - 1)).not.toThrow()
    expect(() => checkCap(name, caps[name] + 1)).toThrow(expect.objectContaining({ code: capCodes[name] }))
  })

  test.each(Object.values(capCodes))(
    '%s is worded in both languages with what came and what is allowed',
    (code) => {
      for (const language of ['vi', 'en'] as const) {
        const sentence = say(language, code, { actual: 61, limit: 50 })
        expect(sentence).not.toBe(code)
        expect(sentence).toContain('50')
        expect(sentence).not.toMatch(/[{}]/u)
      }
    },
  )

  test.each([
    [caps.fileBytes, 'read'],
    [caps.fileBytes + 1, 'ingest/file-too-big'],
  ])('a file of %i bytes: %s', async (size, expected) => {
    // The reader is a stand-in: what is tried is the gate before it.
    const taking: Reader = {
      name: 'taking',
      version: '1',
      mediaTypes: ['image/png'],
      read: (given) =>
        Promise.resolve({ text: '', marks: [], messages: [], source: { file: given.name } } as never),
    }
    const bytes = new Uint8Array(size)
    bytes.set(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    expect(await codeOf(ingest({ name: 'a.png', bytes }, context(), [taking]))).toBe(expected)
  })
})

describe('files refused before a reader sees them', () => {
  test.each([
    ['a.txt', '', 'ingest/empty', 'nothing in it'],
    ['a.pdf', '', 'ingest/empty', 'whatever it is called'],
    ['a.docx', 'PK\x03\x04 cut', 'ingest/damaged', 'an archive without its directory'],
    [
      'a.pdf',
      '1 0 obj\n<< >>\nendobj\ntrailer\n',
      'ingest/damaged',
      'a PDF that lost its first line is no plain text',
    ],
    [
      'a.rtf',
      String.raw`\par\pard\plain\f0\fs28 K\u7871`.repeat(8),
      'ingest/damaged',
      'the code of an RTF that lost its first line is no plain text',
    ],
    ['a.xls', 'GIF89a', 'ingest/unsupported', 'a kind that is not read'],
    ['a.pdf', '\x00\x01\x02\x03', 'ingest/damaged', 'bytes of no kind under a name that promises one'],
    ['a.bin', '\x00\x01\x02\x03', 'ingest/unsupported', 'bytes of no kind'],
  ])('%s %j: %s (%s)', async (name, content, expected) => {
    expect(await codeOf(ingest(file(name, content), context()))).toBe(expected)
  })
})

describe('names that promise another kind', () => {
  test.each([
    ['a.txt', [], 'what it says'],
    ['a.md', [], 'Markdown is text'],
    ['a', [], 'promises nothing'],
    ['a.docx', ['ingest/wrong-extension'], 'plain text renamed'],
    ['A.PDF', ['ingest/wrong-extension'], 'in capitals'],
  ])('%s: %j (%s)', async (name, expected) => {
    const doc = await ingest(file(name, 'Kế hoạch trồng cây đầu xuân của xã\n'), context())
    expect(doc.text).toContain('Kế hoạch trồng cây')
    expect(doc.messages.map((message) => message.code)).toEqual(expected)
  })

  test('a web page that lost its head is read as one, its tags are no text', async () => {
    const tail = '"><p>Kế hoạch</p>\n<p>trồng cây</p>\n<p>đầu xuân</p>\n<p>của xã</p>'
    const doc = await ingest(file('a.html', tail), context())
    expect(doc.text).toContain('trồng cây')
    expect(doc.text).not.toContain('<p>')
  })

  test("a user's reader comes before the program's own", async () => {
    const own: Reader = {
      name: 'own', version: '1', mediaTypes: ['text/plain'],
      read: (given) => Promise.resolve({ text: 'own', marks: [], messages: [], source: { file: given.name } } as never),
    } // prettier-ignore
    expect((await ingest(file('a.txt', 'x'), context(), [own])).text).toBe('own')
  })
})

describe('classification marks', () => {
  const letter = (
    head: string,
    body = 'Thực hiện kế hoạch của Huyện ủy, Đảng ủy xã tổ chức trồng cây.',
  ): string => `ĐẢNG ỦY XÃ TÂN LẬP\n\n${head}\n\nKẾ HOẠCH\n\ntrồng cây đầu xuân\n\n${body}\n`

  test.each([
    ['MẬT', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['TUYỆT MẬT', 'TUYỆT MẬT'],
    ['| TUYỆT MẬT |', 'TUYỆT MẬT'],
    ['Độ mật: Tối mật', 'TỐI MẬT'],
    ['Số 12-KH/ĐU    MẬT', 'MẬT'],
    ['Mâ\u0323t'.toUpperCase(), 'MẬT'],
  ])('%j stops the file', async (head, mark) => {
    await expect(ingest(file('a.txt', letter(head)), context())).rejects.toMatchObject({
      code: 'ingest/classified',
      params: { mark },
    })
  })

  test.each<[string, string | undefined, string]>([
    ['Số 12-KH/ĐU', undefined, 'no mark at all'],
    ['BẢO VỆ BÍ MẬT NHÀ NƯỚC', undefined, 'a title'],
    ['Bí mật nhà nước', undefined, 'a heading'],
    [
      'Số 12-KH/ĐU',
      'Tài liệu mật được quản lý theo quy định về bảo mật; độ mật do cấp ủy xác định.',
      'running text',
    ],
    ['Ngọt như mật', undefined, 'honey'],
    ['Mật', undefined, 'stamps are set in capitals'],
  ])('%j with %j does not: %s', async (head, body) => {
    const doc = await ingest(file('a.txt', letter(head, body)), context())
    expect(doc.messages).toEqual([])
  })

  test('far below the head the word alone is none', async () => {
    const body = `${'Đoạn văn thường của kế hoạch trồng cây. '.repeat(5)}\n\nMẬT`
    expect((await ingest(file('a.txt', letter('Số 1-KH/ĐU', body)), context())).text).toContain('MẬT')
  })

  test('allowed, it is read and said', async () => {
    const doc = await ingest(file('a.txt', letter('MẬT')), context({ allowClassified: true }))
    expect(doc.messages).toMatchObject([{ code: 'ingest/classified-allowed', params: { mark: 'MẬT' } }])
  })
})

describe('wording', () => {
  test.each(Object.entries(ingestPhrases))(
    '%s is worded in both languages, with the same places to fill',
    (_, phrase) => {
      const holes = (text: string): string[] => [...text.matchAll(/\{\w+\}/gu)].map(([hole]) => hole).sort()
      expect(phrase.vi.trim()).not.toBe('')
      expect(holes(phrase.vi)).toEqual(holes(phrase.en))
      expect(phrase.vi).toBe(phrase.vi.normalize('NFC'))
    },
  )
})
