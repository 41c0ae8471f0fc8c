import type { ChildUnit, Comparison, ParentUnit } from '../../doc/comparison.js'
import { markedSide, plainMarked } from './marked-text.js'
import type { MarkedText, Passage, Picture } from './types.js'

/** The units of both sides as passages, by id. */
export interface Passages {
  readonly parent: ReadonlyMap<string, Passage>
  readonly child: ReadonlyMap<string, Passage>
}

/** Every unit with its marked words and, for a recognised page, the picture of its place. */
export function passagesOf(comparison: Comparison, pictures?: ReadonlyMap<string, Picture>): Passages {
  const parentMarks = parentMarksFromChildren(comparison)
  return {
    parent: new Map(
      comparison.parentUnits.map((unit) => {
        const marked = parentMarks.get(unit.id) ?? ownMarks(unit)
        return [unit.id, passage(unit, 'parent', unit.file, marked, pictures)]
      }),
    ),
    child: new Map(
      comparison.childUnits.map((unit) => {
        const marked = markedSide(unit.words, 'child')
        return [
          unit.id,
          passage(unit, 'child', 0, marked.length > 0 ? marked : plainMarked(unit.text), pictures),
        ]
      }),
    ),
  }
}

function passage(
  unit: Pick<ChildUnit, 'id' | 'outline' | 'span' | 'text'>,
  side: Passage['side'],
  file: number,
  marked: readonly MarkedText[],
  pictures?: ReadonlyMap<string, Picture>,
): Passage {
  const { id, outline, text } = unit
  const picture = pictures?.get(id) ?? null
  return { id, side, file, outline, line: unit.span.line, page: unit.span.page, text, marked, picture }
}

/** An omitted unit is all `out`; any other without words of its own is shown plain. */
function ownMarks(unit: ParentUnit): MarkedText[] {
  const marked = markedSide(unit.words, 'parent')
  if (marked.length > 0 && marked.map((piece) => piece.text).join('') === unit.text) return marked
  return unit.fate === 'omitted' ? [{ mark: 'out', text: unit.text }] : plainMarked(unit.text)
}

/** Where one child unit answers one whole parent unit, the words of the pair mark the parent too. */
function parentMarksFromChildren(comparison: Comparison): Map<string, MarkedText[]> {
  const text = new Map(comparison.parentUnits.map((unit) => [unit.id, unit.text]))
  const found = new Map<string, MarkedText[]>()
  for (const unit of comparison.childUnits) {
    const [only, ...others] = unit.parents
    if (!only || others.length > 0) continue
    const marked = markedSide(unit.words, 'parent')
    if (marked.map((piece) => piece.text).join('') === text.get(only)) found.set(only, marked)
  }
  return found
}
