/** One written document before it is given a format. Everything that a renderer prints stands here. */
export interface WrittenDocument {
  /** Names the file: `guidance`, `province-ninh-binh`. */
  readonly id: string
  readonly head: Head
  /** `Kế hoạch`, in sentence case. */
  readonly type: string
  readonly title: string
  readonly units: readonly Unit[]
  readonly recipients: readonly string[]
  readonly foot: { readonly authority: string; readonly role: string; readonly name: string }
}

export interface Head {
  readonly superior: string | null
  readonly issuer: string
  readonly number: string
  readonly symbol: string
  readonly place: string
  /** ISO. */
  readonly date: string
}

/** A paragraph, heading, list item or table of the body. `name` is how edits of a derived document speak of it. */
export type Unit =
  | { readonly name: string; readonly kind: 'heading'; readonly depth: 1 | 2 | 3; readonly text: string }
  | { readonly name: string; readonly kind: 'paragraph' | 'bullet'; readonly text: string }
  | { readonly name: string; readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** One thing that a derived document does to the document it is made under. */
export type Edit =
  | { readonly do: 'drop'; readonly unit: string }
  | { readonly do: 'add'; readonly after: string; readonly unit: Unit }
  | { readonly do: 'move'; readonly unit: string; readonly after: string }
  | { readonly do: 'replace'; readonly unit: string; readonly from: string; readonly to: string; readonly why: ChangeWhy }
  | { readonly do: 'merge'; readonly into: string; readonly units: readonly string[]; readonly text: string }
export type ChangeWhy = 'deadlineLater' | 'bodyExchanged' | 'wrongCitation' | 'wording' | 'number' | 'basis'

/** A difference that the sample is known to hold; tests ask the program for each. */
export interface KnownDifference {
  readonly child: string
  readonly parent: string
  readonly kind: 'omitted' | 'added' | 'moved' | 'merged' | ChangeWhy
  /** The text on the parent's side, as the parent prints it; null for what is added. */
  readonly parentText: string | null
  readonly childText: string | null
}

export interface Derivation {
  readonly document: WrittenDocument
  readonly differences: readonly KnownDifference[]
}

/** Makes a document under another one: words exchanged throughout, then the edits in order; says what they changed. */
export function derive(
  parent: WrittenDocument,
  own: Pick<WrittenDocument, 'id' | 'head' | 'title' | 'recipients' | 'foot'> & { readonly type?: string },
  localise: readonly (readonly [string, string])[],
  edits: readonly Edit[],
): Derivation {
  const parentText = new Map(parent.units.map((unit) => [unit.name, unitText(unit)]))
  let units: Unit[] = parent.units.map((unit) => localised(unit, localise))
  const differences: KnownDifference[] = []
  const between = { child: own.id, parent: parent.id }
  for (const edit of edits) {
    const said = applyEdit(units, edit, parentText)
    units = said.units
    differences.push(...said.differences.map((difference) => ({ ...between, ...difference })))
  }
  return { document: { type: parent.type, ...own, units }, differences }
}

/** The words of a unit; a table's cells are joined by ` | `. */
export function unitText(unit: Unit): string {
  return unit.kind === 'table' ? unit.rows.map((row) => row.join(' | ')).join('\n') : unit.text
}

type Said = { units: Unit[]; differences: Omit<KnownDifference, 'child' | 'parent'>[] }

function applyEdit(units: readonly Unit[], edit: Edit, parentText: ReadonlyMap<string, string>): Said {
  const named = (name: string): string => parentText.get(name) ?? ''
  switch (edit.do) {
    case 'drop':
      return {
        units: without(units, [edit.unit]),
        differences: [{ kind: 'omitted', parentText: named(edit.unit), childText: null }],
      }
    case 'add':
      return {
        units: inserted(units, edit.after, edit.unit),
        differences: [{ kind: 'added', parentText: null, childText: unitText(edit.unit) }],
      }
    case 'move': {
      const unit = found(units, edit.unit)
      return {
        units: inserted(without(units, [edit.unit]), edit.after, unit),
        differences: [{ kind: 'moved', parentText: named(edit.unit), childText: unitText(unit) }],
      }
    }
    case 'replace': {
      const old = found(units, edit.unit)
      const unit = exchanged(old, edit.from, edit.to)
      return {
        units: units.map((each) => (each.name === edit.unit ? unit : each)),
        differences:
          edit.why === 'wording' || edit.why === 'basis'
            ? []
            : [{ kind: edit.why, parentText: named(edit.unit), childText: unitText(unit) }],
      }
    }
    case 'merge': {
      const first = found(units, edit.units[0]!)
      const unit: Unit = { name: edit.into, kind: first.kind === 'bullet' ? 'bullet' : 'paragraph', text: edit.text }
      const at = units.indexOf(first)
      return {
        units: without([...units.slice(0, at), unit, ...units.slice(at)], edit.units),
        differences: [{ kind: 'merged', parentText: edit.units.map(named).join('\n'), childText: edit.text }],
      }
    }
  }
}

function found(units: readonly Unit[], name: string): Unit {
  const unit = units.find((each) => each.name === name)
  if (!unit) throw new Error(`the sample names a unit that is not there: ${name}`)
  return unit
}

function without(units: readonly Unit[], names: readonly string[]): Unit[] {
  for (const name of names) found(units, name)
  return units.filter((unit) => !names.includes(unit.name))
}

function inserted(units: readonly Unit[], after: string, unit: Unit): Unit[] {
  const at = units.indexOf(found(units, after)) + 1
  return [...units.slice(0, at), unit, ...units.slice(at)]
}

function exchanged(unit: Unit, from: string, to: string): Unit {
  if (!unitText(unit).includes(from)) throw new Error(`the sample exchanges words that ${unit.name} does not hold`)
  return unit.kind === 'table'
    ? { ...unit, rows: unit.rows.map((row) => row.map((cell) => cell.replace(from, to))) }
    : { ...unit, text: unit.text.replace(from, to) }
}

function localised(unit: Unit, pairs: readonly (readonly [string, string])[]): Unit {
  const change = (text: string): string => pairs.reduce((done, [from, to]) => done.replaceAll(from, to), text)
  return unit.kind === 'table'
    ? { ...unit, rows: unit.rows.map((row) => row.map(change)) }
    : { ...unit, text: change(unit.text) }
}

/** Short ways to write units. */
export const heading = (name: string, depth: 1 | 2 | 3, text: string): Unit => ({ name, kind: 'heading', depth, text })
export const paragraph = (name: string, text: string): Unit => ({ name, kind: 'paragraph', text })
export const bullet = (name: string, text: string): Unit => ({ name, kind: 'bullet', text })
export const table = (name: string, rows: readonly (readonly string[])[]): Unit => ({ name, kind: 'table', rows })
