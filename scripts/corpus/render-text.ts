import { foot, labels, letterhead, specimen } from './print.js'
import type { Unit, WrittenDocument } from './source.js'

/** Plain text as a copy out of a word processor leaves it: the two columns of head and foot on common lines. */
export function renderText(document: WrittenDocument): string {
  const numbers = labels(document.units)
  const lines = [
    specimen,
    '',
    ...besideEachOther(letterhead(document)),
    '',
    document.type.toUpperCase(),
    document.title,
    '-----',
    '',
  ]
  for (const unit of document.units) lines.push(...textLines(unit, numbers), '')
  lines.push(...besideEachOther(foot(document)), '', specimen)
  return lines.join('\n') + '\n'
}

/** Markdown as a converter writes it: bold heads, `#` headings, `-` items, pipe tables. */
export function renderMarkdown(document: WrittenDocument): string {
  const numbers = labels(document.units)
  const head = letterhead(document)
  const end = foot(document)
  const lines = [`*${specimen}*`, '', ...head.left.map(bold), '', ...head.right.map(bold), '']
  lines.push(`# ${document.type.toUpperCase()}`, '', `**${document.title}**`, '', '---', '')
  for (const unit of document.units) lines.push(...markdownLines(unit, numbers), '')
  lines.push(...end.left, '', ...end.right.filter(Boolean).map(bold), '', `*${specimen}*`)
  return lines.join('\n') + '\n'
}

function bold(line: string): string {
  return line === '*' ? '\\*' : `**${line}**`
}

function besideEachOther({ left, right }: { left: string[]; right: string[] }): string[] {
  const width = Math.max(...left.map((line) => line.length)) + 8
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    `${(left[index] ?? '').padEnd(width)}${right[index] ?? ''}`.trimEnd(),
  )
}

function textLines(unit: Unit, numbers: ReadonlyMap<Unit, string>): string[] {
  if (unit.kind === 'table') return unit.rows.map((row) => row.join('\t'))
  if (unit.kind === 'heading') return [`${numbers.get(unit)} ${unit.text}`]
  return [unit.kind === 'bullet' ? `- ${unit.text}` : unit.text]
}

function markdownLines(unit: Unit, numbers: ReadonlyMap<Unit, string>): string[] {
  if (unit.kind === 'table') {
    const [head, ...rows] = unit.rows.map((row) => `| ${row.join(' | ')} |`)
    return [head!, `|${unit.rows[0]!.map(() => ' --- |').join('')}`, ...rows]
  }
  if (unit.kind === 'heading') return [`${'#'.repeat(unit.depth + 1)} ${numbers.get(unit)} ${unit.text}`]
  return [unit.kind === 'bullet' ? `- ${unit.text}` : unit.text]
}
