import type { Collation } from '../../doc/collation.js'
import type { ChangeKind, Comparison, DutyPair, Fate, Finding, WordRun } from '../../doc/comparison.js'
import type { Lineage } from '../../doc/lineage.js'
import type { DeadlineKind, PlanRecord, Recurrence } from '../../doc/plan.js'
import type { RunRecord } from '../../doc/run.js'

export type Side = 'parent' | 'child'
export type Severity = Finding['severity']

/** A stretch of one side's text by what became of it; `moved` text stands elsewhere on the other side. */
export interface MarkedText {
  readonly mark: 'same' | 'out' | 'in' | 'unsure'
  readonly text: string
}

/** The picture of a place on a recognised page. `source` is a data URI; width and height in pixels. */
export interface Picture {
  readonly source: string
  readonly width: number
  readonly height: number
}

/** One document as a report heads it: what its letterhead says, how well it was read. */
export interface DocumentHead {
  readonly role: Side
  readonly file: string
  readonly key: string | null
  readonly type: string | null
  readonly title: string | null
  readonly superior: string | null
  readonly issuer: string | null
  readonly place: string | null
  /** ISO, perhaps partial. */
  readonly date: string | null
  readonly province: string | null
  readonly pages: number | null
  readonly ocr: boolean
  readonly status: 'read' | 'partly'
  readonly messages: PlanRecord['messages']
}

/** One unit of one side with its place in the source. */
export interface Passage {
  readonly id: string
  readonly side: Side
  /** Index of its document among the parents; 0 for the child. */
  readonly file: number
  readonly outline: string
  readonly line: number
  readonly page: number | null
  readonly text: string
  readonly marked: readonly MarkedText[]
  readonly picture: Picture | null
}

export type RowKind = 'same' | 'edited' | 'reworked' | 'added' | 'omitted' | 'movedAway'

/** One line of the table: what the parents say, what the child makes of it. */
export interface Row {
  /** Anchor inside the report: the child unit's id, else the parent unit's. */
  readonly id: string
  /** From 1; 0 for a row that only points to where a passage went. */
  readonly number: number
  readonly kind: RowKind
  readonly moved: boolean
  readonly stock: boolean
  /** Top-level part of the document in which the row stands, as its outline prints it; '' before the first. */
  readonly chapter: string
  readonly parents: readonly Passage[]
  readonly child: Passage | null
  readonly parentMarked: readonly MarkedText[]
  readonly childMarked: readonly MarkedText[]
  readonly words: readonly WordRun[]
  readonly changes: readonly ChangeKind[]
  readonly similarity: number
  readonly confidence: number
  /** Other parent units that would answer as well. */
  readonly alternatives: readonly (readonly Passage[])[]
  /** Row to which the passage moved, for `movedAway`. */
  readonly target: string | null
  /** Numbers of the findings about it. */
  readonly findings: readonly number[]
}

/** A finding with its passages, in the order in which a reader should take them. */
export interface FindingView {
  /** From 1, by rank. */
  readonly number: number
  readonly id: string
  readonly code: string
  readonly severity: Severity
  readonly text: Finding['text']
  readonly reason: Finding['reason']
  readonly confidence: number
  readonly parent: readonly Passage[]
  readonly child: readonly Passage[]
  /** Row to look at; null where it concerns no unit. */
  readonly row: string | null
}

/** Who does what for whom by when, on either side. */
export interface DutyView {
  readonly relation: DutyPair['relation']
  readonly parent: DutyPair['parent']
  readonly child: DutyPair['child']
  readonly confidence: number
  readonly row: string | null
}

/** One citation that is wrong, doubtful or contradicted. */
export interface CitationView {
  readonly file: string
  readonly kind: 'malformed' | 'conflict' | 'missing' | 'ambiguous' | 'notCited'
  readonly printed: string
  readonly meant: string | null
  readonly why: string
  readonly line: number | null
  readonly page: number | null
}

/** Everything a report of one comparison says. */
export interface ComparisonView {
  readonly kind: 'comparison'
  readonly record: Comparison
  readonly parents: readonly DocumentHead[]
  readonly child: DocumentHead
  readonly rows: readonly Row[]
  readonly findings: readonly FindingView[]
  readonly duties: readonly DutyView[]
  readonly fields: Comparison['fields']
  readonly localisations: Comparison['localisations']
  readonly citations: readonly CitationView[]
  readonly references: readonly ReferenceView[]
  readonly summary: Comparison['summary']
  readonly lineage: LineagePicture | null
  readonly messages: Comparison['messages']
}

/** One cited document with how often and where first. */
export interface ReferenceView {
  readonly file: string
  readonly key: string | null
  readonly name: string | null
  readonly type: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly mentions: number
  readonly line: number
}

/** What became of a row in one locality; `shared` and `own` where there is no parent to have kept or added to. */
export type CellFate = Fate | 'added' | 'shared' | 'own' | 'absent'

/** What one locality makes of one row. */
export interface CollationCell {
  readonly child: number
  readonly fate: CellFate
  readonly units: readonly { id: string; text: string; outline: string }[]
  readonly marked: readonly MarkedText[]
}
export interface CollationRow {
  readonly id: string
  readonly number: number
  readonly chapter: string
  readonly outline: string
  /** The parent's unit, the wording common to the siblings, or one locality's own. */
  readonly text: string
  readonly origin: Collation['rows'][number]['origin']
  readonly support: number
  readonly slots: Collation['rows'][number]['slots']
  /** One a child, in the children's order. */
  readonly cells: readonly CollationCell[]
}

/** Everything a report of one collation says. */
export interface CollationView {
  readonly kind: 'collation'
  readonly record: Collation
  readonly parent: DocumentHead | null
  readonly children: readonly DocumentHead[]
  readonly rows: readonly CollationRow[]
  /** The fates that a cell of it can have, in the order of a legend. */
  readonly fates: readonly CellFate[]
  /** Per child: how many rows of each fate. */
  readonly totals: readonly Readonly<Record<CellFate, number>>[]
  readonly messages: Collation['messages']
}

/** One file of a run. */
export interface RunDocument {
  readonly file: string
  readonly status: RunRecord['documents'][number]['status']
  readonly reason: string | null
  readonly message: string | null
  readonly key: string | null
  readonly outputs: readonly string[]
  readonly plan: PlanRecord | null
  readonly head: DocumentHead | null
}
export interface RunComparison {
  readonly parents: readonly string[]
  readonly child: string
  readonly outputs: readonly string[]
  /** The page to open; null where none was written. */
  readonly page: string | null
  readonly view: ComparisonView | null
}
export interface RunCollation {
  readonly parent: string | null
  readonly children: readonly string[]
  readonly outputs: readonly string[]
  readonly page: string | null
  readonly view: CollationView | null
}

/** One deadline of one document, with what the parent allows where it allows less. */
export interface CalendarEntry {
  readonly file: string
  readonly who: string | null
  readonly what: string | null
  readonly to: string | null
  readonly kind: DeadlineKind | string | null
  readonly date: string | null
  readonly recurrence: Recurrence | string | null
  readonly raw: string
  readonly line: number
  readonly page: number | null
  /** The parent's deadline where the child's is later than it. */
  readonly allowed: { readonly date: string | null; readonly raw: string } | null
  readonly evidence: string | null
}

/** Everything a run's index says. */
export interface RunView {
  readonly kind: 'run'
  readonly record: RunRecord
  readonly documents: readonly RunDocument[]
  readonly comparisons: readonly RunComparison[]
  readonly collations: readonly RunCollation[]
  readonly calendar: readonly CalendarEntry[]
  readonly citations: readonly CitationView[]
  readonly lineage: LineagePicture | null
  readonly missingParents: RunRecord['missingParents']
  /** Of a page that shows a part of the run: which of how many. */
  readonly part: { readonly number: number; readonly count: number } | null
  /** Of the start page of a run in parts: its other pages. */
  readonly parts: readonly RunPart[]
}

/** A page that shows a part of a run. Its files have the name of the start page with `-` and `name`. */
export interface RunPart {
  readonly name: string
  readonly first: string
  readonly last: string
  readonly provinces: readonly string[]
  readonly documents: number
  readonly comparisons: number
  readonly high: number
  readonly later: number
}

/** A box of the lineage: a document, one that is missing, or several alike drawn as one. */
export interface LineageNode {
  readonly id: string
  readonly kind: 'document' | 'missing' | 'group'
  readonly key: string | null
  readonly name: string
  readonly issuer: string | null
  readonly date: string | null
  readonly level: number | null
  /** How many documents it stands for. */
  readonly count: number
  readonly x: number
  readonly y: number
}

/** The lineage laid out: boxes from the centre down to the grass roots, lines from parent to child. Units are pixels. */
export interface LineagePicture {
  readonly record: Lineage
  readonly width: number
  readonly height: number
  readonly boxWidth: number
  readonly boxHeight: number
  readonly nodes: readonly LineageNode[]
  readonly edges: readonly { readonly from: string; readonly to: string; readonly missing: boolean }[]
  readonly levels: readonly { readonly level: number | null; readonly y: number; readonly height: number }[]
}

/** The records of several documents, for tables and lists. */
export interface RecordsView {
  readonly kind: 'records'
  readonly plans: readonly PlanRecord[]
}
