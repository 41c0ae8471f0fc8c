import type { Doc } from '../../doc/doc.js'
import type { Mark } from '../../doc/marks.js'
import { findDates } from '../../text/dates.js'
import { fold } from '../../text/fold.js'
import { hourOf, partOfPeriod, placeInRound, preciseDate } from './rounds.js'
import { trimSigns } from '../units/trim.js'
import type { Unit } from '../units/units.js'
import type { WordSide } from '../words/words.js'

const byUnit = new WeakMap<Doc, readonly Mark<'deadline'>[]>()

/**
 * The deadlines inside a unit, or inside the part of it that a child comes from, one string each that says what is asked: equal strings
 * ask the same. By the document's marks; where it has none at all, by its dates and times that stand in no citation.
 */
export function deadlinesIn(doc: Doc, unit: Unit, part: WordSide | undefined): string[] {
  const marks = deadlineMarks(doc)
  const inside = (raw: string): boolean => part === undefined || part.text.includes(raw)
  if (marks.length > 0) {
    return marks
      .filter(({ span }) => unit.span.start <= span.start && span.start < unit.span.end)
      .filter(({ span }) => inside(doc.text.slice(span.start, span.end)))
      .map(({ value, span }) => {
        const raw = doc.text.slice(span.start, span.end)
        const hour = hourOf(raw)
        const part = partOfPeriod(raw)
        if (value.date !== null) {
          const kind = value.kind === 'before' || value.kind === 'by' ? 'by' : value.kind
          const precise = preciseDate(value.date, raw)
          // A quarter ends with its last month, yet asks for other than that month does.
          const quarter = precise === value.date ? null : 'quarter'
          return [kind, precise, quarter, part, hour].filter(Boolean).join(' ')
        }
        const place = value.recurrence === null ? null : placeInRound(raw)
        return value.recurrence === null
          ? fold(raw)
          : [value.recurrence, place, part, hour].filter(Boolean).join(' ')
      })
  }
  const text = part?.text ?? unit.text
  return findDates(text)
    .filter(
      ({ span }) =>
        !/(?:số|quy định|kết luận|nghị quyết|\p{Lu})$/u.test(
          trimSigns(text.slice(Math.max(0, span.start - 24), span.start)),
        ),
    )
    .map(({ iso }) => iso)
}

function deadlineMarks(doc: Doc): readonly Mark<'deadline'>[] {
  let marks = byUnit.get(doc)
  if (!marks)
    byUnit.set(doc, (marks = doc.marks.filter((mark): mark is Mark<'deadline'> => mark.type === 'deadline')))
  return marks
}
