import type { Labels } from '../labels.js'
import type { MarkedText } from '../view/types.js'
import type { PaperBlock, PaperParagraph, PaperRun } from './types.js'

export function paragraph(
  text: string,
  options: Omit<Partial<PaperParagraph>, 'runs' | 'kind'> = {},
): PaperParagraph {
  return { kind: 'paragraph', runs: [{ text }], ...options }
}

export function heading(text: string): PaperParagraph {
  return { kind: 'paragraph', runs: [{ text, bold: true }], size: 14, after: 6, keepWithNext: true }
}

/** Marked words as the paragraphs of a cell. What is left out or put in as a whole stays plain: the cell beside it says so. */
export function markedCell(pieces: readonly MarkedText[]): PaperRun[][] {
  const paragraphs: PaperRun[][] = [[]]
  const whole = pieces.length === 1
  for (const { mark: found, text } of pieces) {
    const mark = whole ? 'same' : found
    text.split('\n').forEach((line, index) => {
      if (index > 0) paragraphs.push([])
      if (line !== '') paragraphs.at(-1)!.push({ text: line, mark })
    })
  }
  return paragraphs
}

export function textCell(...lines: readonly (string | null | false | undefined)[]): PaperRun[][] {
  const shown = lines.flatMap((line) => (line ? [[{ text: line }]] : []))
  return shown.length > 0 ? shown : [[]]
}

/** The head of the page and the report's name below it. The office fills in its own name, or uses its own template. */
export function opening(name: string, subject: string, labels: Labels): PaperBlock[] {
  return [
    {
      kind: 'letterhead',
      left: [{ text: labels.say('issuer-blank'), bold: true }, { text: '*' }],
      right: [
        { text: labels.say('national-party'), bold: true, underline: true },
        { text: labels.say('date-blank'), italic: true },
      ],
    },
    {
      kind: 'paragraph',
      runs: [{ text: name, bold: true }],
      align: 'center',
      size: 14,
      after: 2,
      keepWithNext: true,
    },
    { kind: 'paragraph', runs: [{ text: subject, bold: true }], align: 'center', size: 14, after: 10 },
  ]
}

/** What strike, underline and dots mean. */
export function legend(labels: Labels): PaperParagraph {
  return {
    kind: 'paragraph',
    size: 12,
    after: 6,
    keepWithNext: true,
    runs: [
      { text: `${labels.say('legend')}: `, bold: true },
      { text: labels.say('mark-out'), mark: 'out' },
      { text: '; ' },
      { text: labels.say('mark-in'), mark: 'in' },
      { text: '; ' },
      { text: labels.say('mark-unsure'), mark: 'unsure' },
      { text: '.' },
    ],
  }
}
