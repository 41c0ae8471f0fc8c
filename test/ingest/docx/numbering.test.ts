import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../../src/ingest/docx/number-format.js'
import { docxReader } from '../../../src/ingest/docx/docx.js'
import type { Context } from '../../../src/ports.js'
import { abstractList, item, level, list, makeDocx, paragraph, type Parts } from './make-docx.js'

const context = { read: { ocr: 'off', changes: 'accepted', allowClassified: false } } as unknown as Context
const read = async (parts: Parts) => (await docxReader.read({ name: 'a.docx', bytes: await makeDocx(parts) }, context)).text.split('\n') // prettier-ignore

const plan = abstractList(
  0,
  level(0, 'upperRoman', '%1-'),
  level(1, 'decimal', '%2.'),
  level(2, 'decimal', '%2.%3.'),
  level(3, 'lowerLetter', '%4)'),
)
const styled = (id: string, more: string, basedOn = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn ? `<w:basedOn w:val="${basedOn}"/>` : ''}<w:pPr>${more}</w:pPr></w:style>`
const inStyle = (text: string, style: string): string => paragraph(text, `<w:pStyle w:val="${style}"/>`)

describe('automatic numbers', () => {
  const cases: { why: string; parts: Parts; expected: string[] }[] = [
    {
      why: 'several levels, each starting again under a new item above it',
      parts: { numbering: plan + list(1, 0), body: [item('MỤC ĐÍCH', 1), item('Mục đích', 1, 1), item('Yêu cầu', 1, 1), item('Một', 1, 2), item('có', 1, 3), item('không', 1, 3), item('Hai', 1, 2), item('NỘI DUNG', 1), item('Sách', 1, 1), item('Tủ', 1, 2)].join('') },
      expected: ['I- MỤC ĐÍCH', '1. Mục đích', '2. Yêu cầu', '2.1. Một', 'a) có', 'b) không', '2.2. Hai', 'II- NỘI DUNG', '1. Sách', '1.1. Tủ'],
    },
    {
      why: 'a list goes on behind plain paragraphs',
      parts: { numbering: plan + list(1, 0), body: [item('A', 1), paragraph('đoạn thường.'), item('B', 1)].join('') },
      expected: ['I- A', 'đoạn thường.', 'II- B'],
    },
    {
      why: 'two lists of one definition count each other; a start override takes hold once',
      parts: { numbering: plan + list(1, 0) + list(2, 0) + list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'), body: [item('A', 1), item('B', 2), item('C', 3), item('D', 3), item('E', 1)].join('') },
      expected: ['I- A', 'II- B', 'I- C', 'II- D', 'III- E'],
    },
    {
      why: 'an override gives a level another form',
      parts: { numbering: plan + list(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', 'Điều %1.')}</w:lvlOverride>`), body: [item('Phạm vi', 1), item('Đối tượng', 1)].join('') },
      expected: ['Điều 1. Phạm vi', 'Điều 2. Đối tượng'],
    },
    {
      why: 'a level that never starts again (articles through chapters)',
      parts: { numbering: abstractList(0, level(0, 'upperRoman', 'Chương %1'), level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>')) + list(1, 0), body: [item('CHUNG', 1), item('Một', 1, 1), item('RIÊNG', 1), item('Hai', 1, 1)].join('') },
      expected: ['Chương I CHUNG', 'Điều 1. Một', 'Chương II RIÊNG', 'Điều 2. Hai'],
    },
    {
      why: 'a level that starts again under the first level only',
      parts: { numbering: abstractList(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.'), level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>')) + list(1, 0), body: [item('A', 1), item('B', 1, 1), item('c', 1, 2), item('D', 1, 1), item('e', 1, 2), item('F', 1), item('g', 1, 2)].join('') },
      expected: ['I. A', '1. B', 'a) c', '2. D', 'b) e', 'II. F', 'a) g'],
    },
    {
      why: 'legal numbering writes all numbers in figures',
      parts: { numbering: abstractList(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>')) + list(1, 0), body: [item('A', 1), item('B', 1), item('C', 1, 1)].join('') },
      expected: ['I. A', 'II. B', '2.1. C'],
    },
    {
      why: 'a level whose higher one was never used shows its start, and so counts it (as LibreOffice does)',
      parts: { numbering: abstractList(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.')) + list(1, 0), body: [item('A', 1, 1), item('B', 1, 1), item('C', 1)].join('') },
      expected: ['1.1. A', '1.2. B', '2. C'],
    },
    {
      why: 'levels bound to styles; a style based on a numbered one',
      parts: {
        styles: styled('H1', '<w:numPr><w:numId w:val="1"/></w:numPr>') + styled('H2', '<w:numPr><w:numId w:val="1"/></w:numPr>') + styled('H2x', '<w:jc w:val="center"/>', 'H2'),
        numbering: abstractList(0, level(0, 'upperRoman', '%1.', '<w:pStyle w:val="H1"/>'), level(1, 'decimal', '%2.', '<w:pStyle w:val="H2"/>')) + list(1, 0),
        body: [inStyle('A', 'H1'), inStyle('B', 'H2'), inStyle('C', 'H2'), inStyle('D', 'H1')].join(''),
      },
      expected: ['I. A', '1. B', '2. C', 'II. D'],
    },
    {
      why: 'a list defined by a numbering style',
      parts: {
        styles: '<w:style w:type="numbering" w:styleId="S"><w:name w:val="S"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
        numbering: `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="S"/>${level(0, 'lowerRoman', '(%1)')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S"/></w:abstractNum>${list(1, 0)}${list(2, 1)}`,
        body: [item('A', 2), item('B', 2)].join(''),
      },
      expected: ['(i) A', '(ii) B'],
    },
    {
      why: 'a numbering style that names itself in a ring does not hang',
      parts: { numbering: '<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="S"/><w:numStyleLink w:val="S"/></w:abstractNum>' + list(1, 0), body: item('A', 1) },
      expected: ['A'],
    },
    {
      why: 'bullets are their own sign, those of symbol fonts what they look like',
      parts: { numbering: abstractList(0, level(0, 'bullet', '-'), level(1, 'bullet', '\uf0b7'), level(2, 'bullet', '\uf0a7'), level(3, 'bullet', '+')) + list(1, 0), body: [item('A', 1), item('B', 1, 1), item('C', 1, 2), item('D', 1, 3)].join('') },
      expected: ['- A', '• B', '▪ C', '+ D'],
    },
    {
      why: 'no number: list 0 takes the number of a style away; an unknown list gives none',
      parts: { styles: styled('H1', '<w:numPr><w:numId w:val="1"/></w:numPr>'), numbering: plan + list(1, 0), body: [inStyle('A', 'H1'), paragraph('B', '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>'), item('C', 99)].join('') },
      expected: ['I- A', 'B', 'C'],
    },
    {
      why: 'an empty numbered paragraph counts although it prints nothing of its own',
      parts: { numbering: abstractList(0, level(0, 'decimal', '%1.')) + list(1, 0), body: [item('A', 1), paragraph('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), item('C', 1)].join('') },
      expected: ['1. A', '2.', '3. C'],
    },
    {
      why: 'nothing behind the number where the level says so',
      parts: { numbering: abstractList(0, level(0, 'decimal', '(%1)', '<w:suff w:val="nothing"/>')) + list(1, 0), body: item(' A', 1) },
      expected: ['(1) A'],
    },
  ] // prettier-ignore
  it.each(cases)('$why', async ({ parts, expected }) => expect(await read(parts)).toEqual(expected))
})

describe('formatNumber', () => {
  it.each([
    [4, 'upperRoman', 'IV'], [49, 'lowerRoman', 'xlix'], [3999, 'upperRoman', 'MMMCMXCIX'], [0, 'upperRoman', '0'],
    [1, 'lowerLetter', 'a'], [26, 'upperLetter', 'Z'], [27, 'lowerLetter', 'aa'], [54, 'lowerLetter', 'bbb'],
    [7, 'decimalZero', '07'], [10, 'decimalZero', '10'], [3, 'decimalEnclosedParen', '(3)'], [2, 'numberInDash', '- 2 -'],
    [3, 'vietnameseCounting', 'ba'], [5, 'none', ''], [5, 'chineseCounting', '5'],
  ] as const)('%d as %s is %s', (value, format, expected) => expect(formatNumber(value, format)).toBe(expected)) // prettier-ignore
})
