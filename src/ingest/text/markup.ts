import type { Span } from '../../doc/span.js'
import type { Edit } from '../../text/edit.js'

/** A stretch that the markup sets bold or in italics, in the text before the edits. */
export interface Emphasis extends Span {
  readonly bold: boolean
  readonly italic: boolean
}

/**
 * Finds the markup of Markdown that people and converters leave in plain text, as edits that take it out: headings (`##`),
 * `**bold**`, `*italics*` (over the lines of one block), escapes (`\*`), `<br>` and simple tags, entities, links, images, fences.
 * A lone `*` (the rule of a letterhead, a footnote mark, a bullet) is print and stays.
 */
export function findMarkup(text: string): { edits: Edit[]; emphases: Emphasis[] } {
  const edits: Edit[] = []
  const emphases: Emphasis[] = []
  let blockStart = 0
  for (const block of text.split(/(\n[ \t]*\n)/u)) {
    if (/[*_\\<#&[`>~]/u.test(block)) markBlock(block, blockStart, edits, emphases)
    blockStart += block.length
  }
  return { edits: edits.sort((a, b) => a.start - b.start || a.end - b.end), emphases }
}

function markBlock(block: string, offset: number, edits: Edit[], emphases: Emphasis[]): void {
  const taken = new Uint8Array(block.length + 1)
  const take = (start: number, end: number, text: string): void => {
    taken.fill(1, start, end)
    edits.push({ start: offset + start, end: offset + end, text })
  }
  for (const { pattern, text } of simpleMarkup)
    for (const match of block.matchAll(pattern)) {
      if (taken[match.index] || taken[match.index + match[0].length - 1]) continue
      take(match.index, match.index + match[0].length, text(match))
    }
  const escaped = new Set<number>()
  for (const match of block.matchAll(/\\[!"#$%&'()*+,\-./:;<=>?@[\]^_`{}~]/gu)) {
    if (taken[match.index] || escaped.has(match.index)) continue
    take(match.index, match.index + 1, '')
    escaped.add(match.index + 1)
  }
  takeEmphasis(block, escaped, taken, take, (found) =>
    emphases.push({ ...found, start: offset + found.start, end: offset + found.end }),
  )
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', hellip: '…',
} // prettier-ignore

const simpleMarkup: readonly { pattern: RegExp; text: (match: RegExpMatchArray) => string }[] = [
  { pattern: /^[ \t]{0,3}#{1,6}[ \t]+/gmu, text: () => '' },
  { pattern: /^[ \t]{0,3}(?:```|~~~)[a-z]{0,12}[ \t]*$/gmu, text: () => '' },
  { pattern: /<br\s?\/?>/giu, text: () => ' ' },
  {
    pattern: /<\/?(?:[biup]|em|strong|sup|sub|span|div|center|font)(?:\s[^<>\n]{0,200})?>/giu,
    text: () => '',
  },
  {
    pattern: /&(?:nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip);/gu,
    text: (match) => entities[match[0].slice(1, -1)]!,
  },
  { pattern: /!\[[^\]\n[]{0,200}\]\([^()\n]{0,300}\)/gu, text: () => '' },
  {
    pattern: /(?<!!)\[(?<shown>[^\]\n[]{1,200})\]\([^()\n]{1,300}\)/gu,
    text: (match) => match.groups!['shown']!,
  },
]

interface Delimiter {
  start: number
  length: number
  readonly opens: boolean
  readonly closes: boolean
}

/** Pairs runs of `*` by the flanking rule of CommonMark: an opener has a sign right behind it, a closer right before it. */
function takeEmphasis(
  block: string,
  escaped: ReadonlySet<number>,
  taken: Uint8Array,
  take: (start: number, end: number, text: string) => void,
  found: (emphasis: Emphasis) => void,
): void {
  const open: Delimiter[] = []
  for (const match of block.matchAll(/\*{1,3}/gu)) {
    if (escaped.has(match.index) || taken[match.index]) continue
    const delimiter = delimiterAt(block, match.index, match[0].length)
    if (delimiter.closes) close(open, delimiter, take, found)
    if (delimiter.length > 0 && delimiter.opens) open.push(delimiter)
    else if (delimiter.length >= 2) take(delimiter.start, delimiter.start + delimiter.length, '')
    if (open.length > 200) open.shift()
  }
  // Two or three stars are markup even where their partner is lost.
  for (const { start, length } of open) if (length >= 2) take(start, start + length, '')
}

function delimiterAt(block: string, start: number, length: number): Delimiter {
  const before = block[start - 1] ?? '\n'
  const behind = block[start + length] ?? '\n'
  const footnote = length === 1 && before === '(' && behind === ')'
  return { start, length, opens: !footnote && !/\s/u.test(behind), closes: !footnote && !/\s/u.test(before) }
}

function close(
  open: Delimiter[],
  closer: Delimiter,
  take: (start: number, end: number, text: string) => void,
  found: (emphasis: Emphasis) => void,
): void {
  while (closer.length > 0 && open.length > 0) {
    const equal = open.findLastIndex(({ length }) => length === closer.length)
    // A star opened in between and never closed is print.
    const dropped = equal >= 0 ? open.splice(equal + 1) : []
    for (const lost of dropped) if (lost.length >= 2) take(lost.start, lost.start + lost.length, '')
    const opener = open[open.length - 1]!
    const length = Math.min(opener.length, closer.length)
    // `*` inside `**…**` belongs to an inner pair; a longer opener keeps the rest of its stars.
    const inner = opener.start + opener.length
    found({ start: inner, end: closer.start, bold: length >= 2, italic: length !== 2 })
    take(inner - length, inner, '')
    take(closer.start, closer.start + length, '')
    opener.length -= length
    closer.start += length
    closer.length -= length
    if (opener.length === 0) open.pop()
  }
}
