import type { Doc } from '../../doc/doc.js'
import { marksOf, type Mark } from '../../doc/marks.js'
import { textOf, trimSpan } from '../../doc/span.js'
import { bare } from '../../text/fold.js'
import type { Extractor } from '../../ports.js'
import type { Draft } from './by-subject.js'
import { itemsOf, type Item } from './items.js'
import { workSections, type Section } from './sections.js'
import { namedBody, sentenceCase } from './subjects.js'
import { tablesOf, type TaskTable } from './tables.js'
import { sectionDrafts } from './walk.js'

/** Each body that a document gives work to, in order, with its tasks (rules: assignments of the fields gold). */
export const assignments: Extractor = {
  name: 'assignments',
  needs: ['heading', 'region', 'header'],
  writes: ['assignment'],
  extract(doc) {
    const items = itemsOf(doc)
    const reports = isReport(doc)
    const sections = workSections(doc.text, items, reports)
    const drafts = sections.flatMap((section) =>
      sectionDrafts(doc.text, items, section).map((draft) => ({
        ...draft,
        confidence: Math.min(draft.confidence, section.ceiling),
      })),
    )
    // Where a section lays out the work, a table of tasks elsewhere tells what is done, not who is given work.
    const titled = sections.filter(({ isTitled }) => isTitled)
    for (const table of tablesOf(doc))
      if ((titled.length === 0 && !reports) || titled.some((section) => holds(items, section, table)))
        drafts.push(...tableDrafts(doc.text, table, titled.length > 0))
    drafts.sort((a, b) => a.body.start - b.body.start)
    // A body named where nothing is handed to it (`… thông báo để các đơn vị biết`) is given no work.
    return { marks: drafts.filter(({ tasks }) => tasks.length > 0).map((draft) => toMark(doc, draft)) }
  },
}

function isReport(doc: Doc): boolean {
  return marksOf(doc.marks, 'header').some(
    ({ value }) =>
      value.field === 'type' && /^(?:báo cáo|tờ trình|biên bản|thông cáo|đề cương)/iu.test(value.value),
  )
}

/** True where a table stands between the heading of a section and the first unit behind it. */
function holds(items: readonly Item[], section: Section, table: TaskTable): boolean {
  return section.start <= table.start && table.start < (items[section.to]?.span.start ?? Infinity)
}

function toMark(doc: Doc, { body, tasks, confidence }: Draft): Mark<'assignment'> {
  return {
    type: 'assignment',
    span: body,
    value: { body: sentenceCase(textOf(doc.text, body)), tasks },
    evidence: { body },
    by: 'assignments',
    confidence,
  }
}

/** The bodies of a task table, each with its rows; a body written again joins the first entry. */
function tableDrafts(text: string, table: TaskTable, inSection: boolean): Draft[] {
  const byName = new Map<string, Draft>()
  for (const row of table.rows) {
    if (!row.lead || !row.task) continue
    const named = namedBody(text, trimSpan(text, row.lead))
    const body = named ?? trimSpan(text, row.lead)
    // The same body misread in one row is still the same.
    const name = bare(textOf(text, body)).replace(/\s+/gu, ' ')
    if (name.length > 200) continue
    const known = byName.get(name)
    if (known) known.tasks.push(row.task)
    else byName.set(name, { body, tasks: [row.task], confidence: named && inSection ? 0.9 : 0.8 })
  }
  return [...byName.values()]
}
