import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { caps } from '../../../src/ingest/caps.js'
import { ingest } from '../../../src/ingest/index.js'
import type { PageContent } from '../../../src/ingest/layout/page-content.js'
import { createPdfReader } from '../../../src/ingest/pdf/pdf-reader.js'
import type { Recognition } from '../../../src/ingest/pdf/recognise.js'
import { defaultReadOptions, type Context } from '../../../src/ports.js'
import { makePdf, type MadePage, type Shown } from './make-pdf.js'

const context = (ocr: 'auto' | 'off' = 'off'): Context => ({
  models: { documentTypes: [], bodies: [], provinces: [], properNames: [] } as unknown as Context['models'],
  read: { ...defaultReadOptions, ocr },
})
const read = (
  bytes: Uint8Array,
  ocr: 'auto' | 'off' = 'off',
  recognition?: (context: Context) => Recognition,
) => ingest({ name: 'a.pdf', bytes }, context(ocr), [createPdfReader(recognition)])
const codes = (doc: { messages: readonly { code: string }[] }): string[] =>
  doc.messages.map((message) => message.code)

/** Enough plain words for a page to count as typed. */
const lines = (words: string, count = 12): Shown[] =>
  Array.from({ length: count }, (_, index) => ({
    x: 85,
    y: 760 - index * 18,
    text: `${words} ${'abcdefghijkl'[index]}.`,
  }))
const typed: MadePage = { shown: lines('This page is typed and holds words of its own') }

/** Stands in for the engine: every page says which one it was. */
const recognised: Recognition = {
  page: ({ page, image }) => {
    expect([...image.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
    const content: PageContent = {
      page, width: 595, height: 842, rules: [], recognised: true,
      words: [{ text: `Recognised${page}`, box: { x: 85, y: 80, width: 90, height: 11 }, confidence: 0.9 }],
    } // prettier-ignore
    return Promise.resolve({ content, messages: [] })
  },
  revise: (pages) => Promise.resolve(pages),
  close: () => Promise.resolve(),
}

describe('typed pages', () => {
  test('words come with page, box and no confidence; runs cover the text', async () => {
    const doc = await read(makePdf([{ shown: [{ x: 85, y: 742, text: 'One two' }] }]))
    expect(doc.text).toBe('One two')
    expect(doc.runs.map(({ start, end }) => [start, end])).toEqual([[0, 4], [4, 7]]) // prettier-ignore
    expect(doc.runs[0]!.place).toEqual({
      kind: 'page',
      page: 1,
      box: { x: 85, y: 88.8, width: 21, height: 14 },
    })
    expect(doc.source).toMatchObject({ pages: 1, ocr: false, status: 'read', mediaType: 'application/pdf' })
  })

  test('a page without anything on it is named and does not make the reading partial', async () => {
    const doc = await read(makePdf([typed, {}]))
    expect(codes(doc)).toEqual(['ingest/page-blank'])
    expect(doc.source.status).toBe('read')
  })

  test('letters that run up the page are left out and said', async () => {
    const turned: Shown = { x: 30, y: 200, text: 'COPY FOR REFERENCE ONLY', turns: 1 }
    const doc = await read(makePdf([{ shown: [...typed.shown!, turned] }]))
    expect(doc.text).not.toContain('REFERENCE')
    expect(codes(doc)).toEqual(['ingest/turned-text-left-out'])
  })

  test('a page laid across is turned to the direction of its letters', async () => {
    const shown = typed.shown!.map((line) => ({ ...line, x: 842 - line.y, y: line.x, turns: 1 }))
    const doc = await read(makePdf([{ shown }]))
    expect(doc.text.split('\n')[0]).toContain('This page is typed')
    expect(codes(doc)).toEqual([])
  })

  test.each<[{ subtype: string; field?: string; text: string }, boolean, string]>([
    [{ subtype: 'Stamp', text: 'Received' }, false, 'a stamp is put on later'],
    [{ subtype: 'Widget', field: 'Sig', text: 'Signed by' }, false, 'a digital signature is put on later'],
  ])('annotation %j is part of the text: %s (%s)', async (annotation, belongs) => {
    const doc = await read(makePdf([{ ...typed, annotation }]))
    expect(doc.text.includes(annotation.text)).toBe(belongs)
    expect(codes(doc).includes('ingest/annotation-left-out')).toBe(!belongs)
  })

  test('signs that nobody sees are taken out, marks and runs carried along', async () => {
    // The font maps ~ to a direction mark, inside a bold word.
    const shown = [{ x: 85, y: 742, text: 'Mot h~ai ba', font: 'Arial-Bold' }]
    const doc = await read(makePdf([{ shown }], { fonts: { 'Arial-Bold': { 126: 0x202e, 77: 77, 111: 111, 116: 116, 104: 104, 97: 97, 105: 105, 98: 98, 32: 32 } } })) // prettier-ignore
    expect(doc.text).toBe('Mot hai ba')
    expect(doc.runs.at(-1)!.end).toBe(doc.text.length)
    expect(marksOf(doc.marks, 'style').map(({ span }) => doc.text.slice(span.start, span.end))).toEqual([
      'Mot hai ba',
    ])
  })

  test('a hyphen that its font calls a soft one is a hyphen', async () => {
    const shown = [{ x: 85, y: 742, text: '12-KH', font: 'Arial' }]
    const fonts = { Arial: { 45: 0xad, 49: 49, 50: 50, 75: 75, 72: 72 } }
    expect((await read(makePdf([{ shown }], { fonts }))).text).toBe('12-KH')
  })

  test('what is painted twice at one place is read once', async () => {
    const doc = await read(makePdf([{ shown: [{ x: 85, y: 742, text: 'Bold' }, { x: 85.3, y: 742, text: 'Bold' }] }])) // prettier-ignore
    expect(doc.text).toBe('Bold')
  })
})

describe('pages judged alone', () => {
  // TCVN3 codes as Windows-1252 shows them, of: Ủy ban nhân dân xã tổ chức tết trồng cây xanh
  const tcvn3 = 'Uû ban nh©n d©n x· tæ chøc tÕt trång c©y xanh'

  test.each([
    ['#VnTime', 'the name of the font tells the code'],
    ['ABCDEF+#VnTime', 'the prefix of a subset is overlooked'],
    ['Arial', 'without the name the syllables tell'],
  ])('old code in font %s is decoded: %s', async (name) => {
    const font = name.replace('#', '.')
    const doc = await read(
      makePdf([{ shown: lines(tcvn3).map((line) => ({ ...line, font })) }], { fonts: { [font]: null } }),
    )
    expect(doc.text).toContain('Uỷ ban nhân dân xã tổ chức tết trồng cây xanh')
    expect(doc.messages).toContainEqual({
      code: 'ingest/old-font',
      severity: 'info',
      params: { encoding: 'TCVN3' },
    })
  })

  const scan: MadePage = { picture: true }
  const stamped: MadePage = { picture: true, shown: [{ x: 300, y: 100, text: 'Signed on 3 May' }] }
  const shifted = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [33 + index, 0xe000 + index]))
  const garbled: MadePage = {
    shown: lines('These letters map to nothing').map((line) => ({ ...line, font: 'Lost' })),
  }
  const scannedLayer: MadePage = {
    picture: true,
    shown: lines('U9 ban nhan dan xa t0 chuc tet tr6ng cay').map((line) => ({ ...line, invisible: true })),
  }
  const cases: [string, MadePage, string[]][] = [
    ['a picture alone', scan, ['ingest/page-not-recognised']],
    ['a picture with the text of a stamp', stamped, ['ingest/page-not-recognised']],
    ['letters that map to nothing', garbled, ['ingest/page-garbled-unread']],
    ["a scanner's text layer without Vietnamese", scannedLayer, ['ingest/page-garbled-unread']],
  ]
  test.each(cases)('%s: the other pages are read, this one is named', async (_, page, expected) => {
    const doc = await read(makePdf([typed, page], { fonts: { Lost: shifted } }))
    expect(codes(doc)).toEqual(expected)
    expect(doc.messages[0]!.params).toEqual({ page: 2 })
    expect(doc.source.status).toBe('partly')
  })

  test.each(cases)('%s: recognised where that is on', async (_, page) => {
    const doc = await read(makePdf([page, typed], { fonts: { Lost: shifted } }), 'auto', () => recognised)
    expect(doc.text.split('\n')[0]).toBe('Recognised1')
    expect(doc.text).toContain('This page is typed')
    expect(doc.source).toMatchObject({ ocr: true, status: 'read' })
  })

  test('a recognition that fails loses its page only', async () => {
    const failing = (): Recognition => ({ ...recognised, page: () => Promise.reject(new Error('engine')) })
    const doc = await read(makePdf([scan, typed]), 'auto', failing)
    expect(codes(doc)).toEqual(['ingest/page-lost'])
    expect(doc.source.status).toBe('partly')
  })

  test('a scan with recognition off is refused with that reason', async () => {
    await expect(read(makePdf([scan]))).rejects.toMatchObject({ code: 'ingest/recognition-off' })
  })

  test('English is no garbage', async () => {
    const doc = await read(
      makePdf([{ shown: lines('The committee shall report to the department before summer') }]),
    )
    expect(doc.source.status).toBe('read')
  })
})

describe('broken files', () => {
  test('a page that is broken is named, the others are read', async () => {
    const doc = await read(makePdf([typed, { broken: '(no stream)', shown: [] }, typed]))
    expect(doc.text).toContain('This page is typed')
    const lost = doc.messages.filter((message) => message.params?.page === 2)
    expect(lost).toHaveLength(1)
  })

  test('a file that is cut short is never said to be read whole', async () => {
    const whole = makePdf([typed, typed])
    const doc = await read(whole.subarray(0, Buffer.from(whole).lastIndexOf('startxref')))
    expect(doc.source.status).toBe('partly')
    expect(codes(doc)).toContain('ingest/cut-short')
  })

  test.each([
    ['%PDF-1.4\n', 'nothing but the header'],
    ['%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\ntrailer << /Root 1 0 R >>\n', 'no pages'],
  ])('refused as damaged: %j (%s)', async (text) => {
    await expect(read(Uint8Array.from(Buffer.from(text)))).rejects.toMatchObject({ code: 'ingest/damaged' })
  })

  test('a table of objects that is not where it should be is said', async () => {
    const moved = Buffer.from(makePdf([typed]))
      .toString('latin1')
      .replace(/startxref\n\d+/u, 'startxref\n7')
    const doc = await read(Uint8Array.from(Buffer.from(moved, 'latin1')))
    expect(codes(doc)).toEqual(['ingest/repaired'])
  })

  test.each([
    [caps.entryBytes, 1, 'read'],
    [caps.entryBytes + 1, 1, 'ingest/entry-too-big'],
    [caps.entryBytes + 1, 2, 'ingest/entry-too-big'],
  ])('a stream of %i bytes, packed %i times: %s', async (size, times, expected) => {
    let packed = Buffer.alloc(size, ' ')
    for (let layer = 0; layer < times; layer++) packed = deflateSync(packed)
    const filter = '/FlateDecode '.repeat(times)
    const broken = `<< /Filter [${filter}] /Length ${packed.length} >>\nstream\n${packed.toString('latin1')}\nendstream`
    const result = await read(makePdf([typed, { broken }])).then((doc) => doc.source.status, (error: { code: string }) => error.code) // prettier-ignore
    expect(result).toBe(expected)
  })

  test('streams that are small each and too big together', async () => {
    const packed = deflateSync(Buffer.alloc(caps.entryBytes, ' ')).toString('latin1')
    const broken = `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`
    const times = (count: number): MadePage[] => new Array<MadePage>(count).fill({ broken })
    const most = caps.unpackedBytes / caps.entryBytes
    await expect(read(makePdf([typed, ...times(most)]))).resolves.toMatchObject({
      source: { status: 'read' },
    })
    await expect(read(makePdf([typed, ...times(most + 1)]))).rejects.toMatchObject({
      code: 'ingest/unpacked-too-big',
    })
  }, 60_000)

  test.each([
    [caps.pages, 'read'],
    [caps.pages + 1, 'ingest/too-many-pages'],
  ])('%i pages: %s', async (count, expected) => {
    const pages = Array.from({ length: count }, (): MadePage => ({
      shown: [{ x: 85, y: 742, text: 'Page' }],
    }))
    const result = await read(makePdf(pages)).then((doc) => doc.source.status, (error: { code: string }) => error.code) // prettier-ignore
    expect(result).toBe(expected)
  })

  test('a stop asked for is heeded', async () => {
    const stopped = { ...context(), signal: AbortSignal.abort() }
    const file = { name: 'a.pdf', bytes: makePdf([typed]) }
    await expect(ingest(file, stopped)).rejects.toMatchObject({ code: 'ingest/stopped' })
  })
})

describe('files made by LibreOffice', () => {
  const fixture = (name: string): Uint8Array =>
    new Uint8Array(readFileSync(join(import.meta.dirname, `../../fixtures/pdf/${name}.pdf`)))

  test('a Party plan over three pages', async () => {
    const doc = await read(fixture('party-plan'))
    expect(doc.text).toMatchSnapshot()
    const columns = marksOf(doc.marks, 'column').map(({ value, span }) => [
      value,
      doc.text.slice(span.start, span.end),
    ])
    expect(columns).toMatchSnapshot()
    expect(doc.source).toMatchObject({ pages: 3, status: 'read' })
    expect(doc.messages).toEqual([])
  })

  test('a State decision with an annex laid across', async () => {
    const doc = await read(fixture('state-decision'))
    expect(doc.text).toMatchSnapshot()
    expect(doc.messages).toEqual([])
  })
})
