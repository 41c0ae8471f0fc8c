import { textOf, trimSpan, type Span } from '../../doc/span.js'
import { subjectAt } from '../../text/bodies.js'
import { sentencesOf } from '../../text/sentences.js'
import type { Item } from './items.js'
import { subjectOf } from './subjects.js'
import { surenessOf } from './sureness.js'
import { spokenTasks, tasksOf } from './tasks.js'

/** A body given work, while its tasks are gathered. */
export interface Draft {
  readonly body: Span
  readonly tasks: Span[]
  readonly confidence: number
}

/**
 * A paragraph with a body as its subject; where a later sentence or clause orders another body by name (`Giao Sở Y tế …`,
 * `…; Văn phòng theo dõi …`), that body has its own entry.
 */
export function subjectDrafts(text: string, item: Item, own: readonly Item[], subject: Span): Draft[] {
  const confidence = surenessOf(text, subject)
  const tasks = tasksOf(text, item, own, subject)
  if (own.length > 0) return [{ body: subject, tasks, confidence }]
  const drafts: Draft[] = [{ body: subject, tasks: [], confidence }]
  for (const task of spokenTasks(text, item, own, subject)) {
    const clauses = clausesOf(text, task)
    for (const [index, clause] of clauses.entries()) {
      const other = clause.start >= subject.end ? orderedSubject(text, clause) : null
      if (other && !drafts.some(({ body }) => sameBody(text, body, other)))
        drafts.push({ body: other, tasks: [clause], confidence: Math.min(confidence, 0.85) })
      else if (index === 0) drafts.at(-1)!.tasks.push(task)
    }
  }
  return drafts.length > 1 ? drafts : [{ body: subject, tasks, confidence }]
}

/** The body with which a unit opens as the subject of its sentence; a member of the leading body (`Đồng chí bí thư …`) is none. */
export function openingSubject(text: string, unit: Item): Span | null {
  const first = sentencesOf(text, { start: unit.start, end: Math.min(unit.span.end, unit.start + 1200) })[0]
  const subject = first ? subjectOf(text, first) : null
  if (!subject || subject.start - unit.start > 12) return null
  return /^(?:các )?đồng chí|^lãnh đạo|^các(?: cơ quan| đơn vị)$/iu.test(
    text.slice(subject.start, subject.end),
  )
    ? null
    : { start: subject.start, end: subject.end }
}

/** `UBND tỉnh yêu cầu các sở …`: who is asked, not who asks. */
export function orderedBySubject(text: string, item: Item, subject: Span): Span | null {
  const order = /^[\s,]*(?:yêu cầu|đề nghị|giao(?: cho)?)\s/u.exec(text.slice(subject.end, subject.end + 20))
  if (!order) return null
  const found = subjectAt(text, { start: subject.end + order[0].length, end: item.span.end })
  return found && { start: found.start, end: found.end }
}

/** The first body that the opening sentences of a unit order to act. */
export function firstSubject(text: string, item: Item): Span | null {
  const sentences = sentencesOf(text, { start: item.start, end: Math.min(item.span.end, item.start + 4000) })
  for (const sentence of sentences.slice(0, 3)) {
    const subject = subjectOf(text, sentence)
    if (subject) return { start: subject.start, end: subject.end }
  }
  return null
}

/** A sentence in the clauses that its semicolons part. */
function clausesOf(text: string, sentence: Span): Span[] {
  const clauses: Span[] = []
  let start = sentence.start
  for (let at = text.indexOf(';', start); at >= 0 && at < sentence.end; at = text.indexOf(';', at + 1)) {
    clauses.push(trimSpan(text, { start, end: at }))
    start = at + 1
  }
  return [...clauses, trimSpan(text, { start, end: sentence.end })].filter(({ start, end }) => end > start)
}

/** The body that a later clause names first of all, by its own name and not as one of those meant before (`các đơn vị`, `đồng chí …`). */
function orderedSubject(text: string, clause: Span): Span | null {
  const order = /^(?:(?:đồng thời,? )?(?:giao|đề nghị|yêu cầu) )?/iu.exec(
    text.slice(clause.start, clause.end),
  )![0].length
  const subject = subjectAt(text, { start: clause.start + order, end: clause.end })
  if (!subject) return null
  const name = text.slice(subject.start, subject.end)
  // A common noun in a later clause repeats who is meant; a name has its capitals.
  return /\p{Lu}/u.test(name) &&
    !/^(?:(?:các )?đồng chí (?:phó )?bí thư|(?:các |mỗi |từng )?cấp [uủ])/iu.test(name)
    ? { start: subject.start, end: subject.end }
    : null
}

/** True where two stretches print the same name. */
export function sameBody(text: string, a: Span, b: Span): boolean {
  return textOf(text, a).toLowerCase() === textOf(text, b).toLowerCase()
}
