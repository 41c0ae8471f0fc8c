import type { Head, Unit, WrittenDocument } from './source.js'

/** What every renderer prints alike: labels, date line, marks of a specimen. */
export const specimen = 'VĂN BẢN MẪU'

/** `Ninh Bình, ngày 20 tháng 02 năm 2023`: a day below 10 and January, February with a zero (36-HD/VPTW). */
export function dateLine(head: Head): string {
  const [year, month, day] = head.date.split('-') as [string, string, string]
  return `${head.place}, ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`
}

export function numberLine(head: Head): string {
  return `Số ${head.number}-${head.symbol}`
}

/** Labels of the headings in order: I, 1, 1.1, counted again under each higher heading. */
export function labels(units: readonly Unit[]): Map<Unit, string> {
  const counts = [0, 0, 0, 0]
  const found = new Map<Unit, string>()
  for (const unit of units) {
    if (unit.kind !== 'heading') continue
    counts[unit.depth]!++
    for (let deeper = unit.depth + 1; deeper < counts.length; deeper++) counts[deeper] = 0
    found.set(
      unit,
      unit.depth === 1 ? `${roman(counts[1]!)}.` : unit.depth === 2 ? `${counts[2]}.` : `${counts[2]}.${counts[3]}.`,
    )
  }
  return found
}

/** The letterhead's two blocks, line by line. */
export function letterhead(document: WrittenDocument): { left: string[]; right: string[] } {
  const { head } = document
  const left = [head.superior, head.issuer].filter((line) => line !== null)
  return {
    left: [...left.map((line) => line.toUpperCase()), '*', numberLine(head)],
    right: ['ĐẢNG CỘNG SẢN VIỆT NAM', dateLine(head)],
  }
}

export function foot(document: WrittenDocument): { left: string[]; right: string[] } {
  const last = document.recipients.length - 1
  return {
    left: ['Nơi nhận:', ...document.recipients.map((name, index) => `- ${name}${index === last ? '.' : ','}`)],
    right: [document.foot.authority, document.foot.role, '', '', document.foot.name],
  }
}

export function roman(number: number): string {
  const signs: [number, string][] = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] // prettier-ignore
  let rest = number
  let text = ''
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) text += sign
  return text
}
