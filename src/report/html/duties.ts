import { dutyDeadline, type Labels } from '../labels.js'
import type { ComparisonView, DutyView } from '../view/types.js'
import { markup, type Markup } from './markup.js'
import { table } from './table.js'

/** Who does what for whom by when on the child's side, what the parent asks, and how the two stand. */
export function dutiesSection({ duties }: ComparisonView, labels: Labels): Markup | null {
  if (duties.length === 0) return null
  const columns = ['who', 'what', 'recipient', 'deadline', 'allowed', 'relation', 'place'].map((column) =>
    labels.say(`column-${column}`),
  )
  const rows = [...duties].sort(byDate).map((duty) => dutyRow(duty, labels))
  return markup`<section id="duties" class="wide"><h2>${labels.say('duties')}</h2>${table(columns, rows, labels.say('duties'))}</section>`
}

function dutyRow(duty: DutyView, labels: Labels): (Markup | string | null)[] {
  const shown = duty.child ?? duty.parent
  const relation = labels.say(`duty-${duty.relation}`)
  return [
    shown?.who ?? null,
    shown?.what ?? null,
    shown?.to ?? null,
    dutyDeadline(duty.child, labels),
    dutyDeadline(duty.parent, labels),
    duty.relation === 'later' ? markup`<span class="later">▲ ${relation}</span>` : relation,
    duty.row && shown && markup`<a href="#${duty.row}">${labels.place(shown.span)}</a>`,
  ]
}

/** By the child's date, else the parent's; undated ones last, in the order of the documents. */
function byDate(a: DutyView, b: DutyView): number {
  const of = (duty: DutyView): string => duty.child?.date ?? duty.parent?.date ?? '9999'
  return of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0
}
