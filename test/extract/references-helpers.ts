import type { Mark } from '../../src/doc/marks.js'
import { references } from '../../src/extract/references/references.js'
import { loadModels } from '../../src/models/load.js'
import { makeDoc } from '../make-doc.js'

const models = loadModels()

/** The marks that the extractor of references sets on a text, with the text itself. Own number and type as the header would say them. */
export function extractFrom(
  text: string,
  header: { number?: string; symbol?: string; type?: string; date?: string } = {},
): { text: string; marks: Mark[] } {
  const marks = Object.entries(header).map(
    ([field, value]) =>
      ({
        type: 'header',
        span: { start: 0, end: 1 },
        value: { field, value },
        evidence: {},
        by: 'test',
        confidence: 1,
      }) as Mark,
  )
  return { text, marks: references.extract(makeDoc(text, { marks }), models).marks }
}

/** Takes `[KEY printed]` out of a marked text: the plain text, and each mention as `KEY printed`. `~KEY` is a short form, `=` a law by name. */
export function readMarked(marked: string): { text: string; mentions: string[] } {
  const mentions: string[] = []
  const text = marked.replace(/\[([^\s[\]]+) ([^[\]]+)\]/gu, (_, key: string, printed: string) => {
    mentions.push(`${key} ${printed}`)
    return printed
  })
  return { text, mentions }
}

/** The mentions found, written as `readMarked` writes them. */
export function mentionsOf({ text, marks }: { text: string; marks: readonly Mark[] }): string[] {
  return marks
    .filter((mark): mark is Mark<'reference'> => mark.type === 'reference')
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, value }) => {
      const sign = value.kind === 'named' ? '=' : value.mention === 'short' ? `~${value.key}` : value.key
      return `${sign}${value.kind === 'named' ? 'law' : ''} ${text.slice(span.start, span.end)}`
    })
}
