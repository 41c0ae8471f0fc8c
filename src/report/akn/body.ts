import type { PlanRecord } from '../../doc/plan.js'
import type { Span } from '../../doc/span.js'
import { xmlText } from '../xml.js'
import { frbrDate, referenceUri } from './meta.js'

/** A line of the document's text. */
type Line = Span

/** Preface, preamble, main body, conclusions. Without the record's text only letterhead and headings are known. */
export function aknBody(plan: PlanRecord, prefix: string): string {
  const text = plan.text ?? ''
  const lines = linesOf(text)
  const first = plan.outline[0]?.span.start ?? null
  const foot = footStart(plan, text)
  const headEnd = letterheadEnd(plan, text, Math.min(first ?? foot, foot))
  const between = (from: number, to: number): Line[] =>
    lines.filter((line) => line.start >= from && line.start < to)
  const opening = between(headEnd, Math.min(first ?? headEnd, foot))
  const rest = between(Math.max(headEnd, first ?? headEnd), foot)
  const closing = between(foot, text.length + 1)
  const paragraphs = (some: readonly Line[]): string =>
    some.map((line) => paragraph(line, plan, text)).join('\n')
  return [
    preface(plan),
    opening.length > 0 ? `<preamble>\n${paragraphs(opening)}\n</preamble>` : '',
    `<mainBody>\n${mainBody(plan, rest, text, prefix) || '<p/>'}\n</mainBody>`,
    closing.length > 0 ? `<conclusions>\n${paragraphs(closing)}\n</conclusions>` : '',
  ]
    .filter(Boolean)
    .join('\n')
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}

/** The letterhead's values as the standard's own elements. */
function preface({ header, key }: PlanRecord): string {
  const { superior, issuer, type, title, place, date } = header
  const bodies = [superior, issuer].filter((field) => field !== null)
  const day = date && frbrDate(date.value)
  const parts = [
    ...bodies.map((field) => `<docProponent>${xmlText(field.value)}</docProponent>`),
    key && `<docNumber>${xmlText(key)}</docNumber>`,
    place && xmlText(place.value),
    date && day && `<docDate date="${day.date}">${xmlText(date.raw)}</docDate>`,
    type && `<docType>${xmlText(type.value)}</docType>`,
    title && `<docTitle>${xmlText(title.value)}</docTitle>`,
  ].filter(Boolean)
  return parts.length > 0 ? `<preface>\n${parts.map((part) => `<p>${part}</p>`).join('\n')}\n</preface>` : ''
}

/** Behind the last line of the letterhead and title, all of which stand before `limit`. */
function letterheadEnd(plan: PlanRecord, text: string, limit: number): number {
  const { superior, issuer, number, symbol, type, place, date, title } = plan.header
  const ends = [superior, issuer, number, symbol, type, place, date, title]
    .filter((field) => field !== null && field.span.end <= limit)
    .map((field) => field!.span.end)
  if (ends.length === 0) return 0
  const end = text.indexOf('\n', Math.max(...ends))
  return end < 0 ? text.length : end + 1
}

/** Where recipients and signature begin, with the line that announces them. */
function footStart(plan: PlanRecord, text: string): number {
  const { authority, signerRole, signerName } = plan.header
  const after = plan.outline.at(-1)?.span.end ?? 0
  const starts = [
    ...plan.recipients.map((recipient) => recipient.span.start),
    ...[authority, signerRole, signerName].flatMap((field) => field?.span.start ?? []),
  ].filter((start) => start >= after)
  if (starts.length === 0) return text.length + 1
  const start = lineStart(text, Math.min(...starts))
  const above = lineStart(text, start - 1)
  return /^\s*nơi\s+nhận/iu.test(text.slice(above, start)) ? above : start
}

function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

const byDepth = ['section', 'paragraph', 'subparagraph', 'point'] as const
const byLabel: readonly (readonly [RegExp, string])[] = [
  [/^phần/iu, 'part'],
  [/^chương/iu, 'chapter'],
  [/^mục/iu, 'section'],
  [/^điều/iu, 'article'],
]

/** Headings as nested hierarchical elements; lines below a heading are its content, or the intro where it has sub-headings. */
function mainBody(plan: PlanRecord, lines: readonly Line[], text: string, prefix: string): string {
  const headings = plan.outline
  const own = new Map<number, Line[]>()
  const loose: Line[] = []
  for (const line of lines) {
    const at = headings.findLastIndex((heading) => heading.span.start <= line.start)
    const heading = headings[at]
    if (!heading) loose.push(line)
    // The heading's own line is its number and title; what runs on behind it is content.
    else if (line.start > heading.span.start || line.end > heading.span.end) {
      const start = Math.max(
        line.start,
        heading.span.start <= line.start && line.start < heading.span.end ? heading.span.end : line.start,
      )
      if (text.slice(start, line.end).trim() !== '')
        own.set(at, [...(own.get(at) ?? []), { start, end: line.end }])
    }
  }
  let next = 0
  const level = (depth: number): string => {
    const elements: string[] = []
    while (next < headings.length && headings[next]!.depth >= depth) {
      const index = next++
      const heading = headings[index]!
      const children = level(heading.depth + 1)
      elements.push(hierarchical(heading, index, children, own.get(index) ?? []))
    }
    return elements.join('\n')
  }
  const hierarchical = (
    heading: PlanRecord['outline'][number],
    index: number,
    children: string,
    content: readonly Line[],
  ): string => {
    const name =
      byLabel.find(([pattern]) => pattern.test(heading.label))?.[1] ??
      byDepth[Math.min(heading.depth, byDepth.length) - 1]!
    const title = heading.title ? `<heading>${xmlText(heading.title)}</heading>` : ''
    const paragraphs = content.map((line) => paragraph(line, plan, text)).join('\n')
    const inner = children
      ? `${paragraphs && `<intro>\n${paragraphs}\n</intro>\n`}${children}`
      : `<content>\n${paragraphs || '<p/>'}\n</content>`
    return `<${name} eId="${prefix}h_${index + 1}"><num>${xmlText(heading.label)}</num>${title}\n${inner}\n</${name}>`
  }
  const tree = level(1)
  return [...loose.map((line) => paragraph(line, plan, text)), tree].filter(Boolean).join('\n')
}

/** A line with its citations marked. */
function paragraph(line: Line, plan: PlanRecord, text: string): string {
  const mentions = plan.references
    .flatMap((reference) => reference.mentions.map(({ span }) => ({ span, href: referenceUri(reference) })))
    .filter(({ span }) => span.start >= line.start && span.end <= line.end)
    .sort((a, b) => a.span.start - b.span.start)
  let from = line.start
  let out = ''
  for (const { span, href } of mentions) {
    if (span.start < from) continue
    out += `${xmlText(text.slice(from, span.start))}<ref href="${href}">${xmlText(text.slice(span.start, span.end))}</ref>`
    from = span.end
  }
  return `<p>${out}${xmlText(text.slice(from, line.end))}</p>`
}
