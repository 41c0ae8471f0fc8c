import type { Comparison } from '../doc/comparison.js'
import type { Doc } from '../doc/doc.js'
import type { Models } from '../models/models.js'
import type { Language } from '../ports.js'
import { compareDuties } from './duties/compare-duties.js'
import { documentOf } from './document.js'
import { compareFields } from './fields.js'
import { findingsOf } from './findings/findings.js'
import { judgePairs } from './changes/judge-pairs.js'
import type { Limits } from './limits.js'
import { linkParents } from './align/link-parents.js'
import { localisationsOf } from './changes/localisations.js'
import { messagesOf } from './messages.js'
import { precedenceOf } from './precedence.js'
import { isStock, type StockPhrases } from './stock.js'
import { bodyForms, joinNames, shortFormsIn } from './units/short-forms.js'
import { summaryOf } from './summary.js'
import { unitsOf, type Unit } from './units/units.js'
import { Vocabulary } from './units/vocabulary.js'

export interface CompareOptions {
  /** The higher documents, in the order that the record numbers them. */
  readonly parents: readonly Doc[]
  readonly child: Doc
  readonly models: Models
  /** How common phrases are in the folder, by `stockPhrases`. */
  readonly stock?: StockPhrases | undefined
  /** True where the given parents stand two levels above the child, its own parent being missing: said in a message. */
  readonly acrossLevels?: boolean | undefined
  /** The scores at which the aligner decides: shifted by tests and the bench, left alone elsewhere. */
  readonly limits?: Limits | undefined
  /** Language of the messages; findings are in both. */
  readonly language?: Language | undefined
}

/** A child laid beside its parents: what it kept, changed, moved, added and left out, what of that matters, and what was not read. */
export function compareDocs({
  parents,
  child,
  models,
  stock,
  language = 'vi',
  acrossLevels = false,
  limits,
}: CompareOptions): Comparison {
  const vocabulary = new Vocabulary()
  const { childUnits, parentUnits } = readUnits(parents, child, models, vocabulary)
  const precedence = precedenceOf(parents, child)
  const links = linkParents(childUnits, parentUnits, precedence, { vocabulary, limits })
  const judged = judgePairs({ child, parents, childUnits, parentUnits, vocabulary, links, stock, limits })
  const localisations = localisationsOf(judged.children)
  const duties = compareDuties({ parents, precedence, child, childUnits, parentUnits, judged, localisations })
  const fields = compareFields(parents[precedence[0] ?? -1], child)
  const stockUnit = (unit: Unit): boolean =>
    stock !== undefined &&
    isStock(
      unit.lexemes.map((lexeme) => lexeme.key),
      stock,
    )
  const record: Omit<Comparison, 'findings' | 'summary'> = {
    schema: 'doichieu/comparison@1',
    parents: parents.map(documentOf),
    child: documentOf(child),
    childUnits: judged.children.map((item) => ({
      id: item.unit,
      text: item.child.text,
      span: childUnits[item.index]!.span,
      outline: childUnits[item.index]!.outline,
      relation: item.relation,
      parents: item.parents.map((at) => parentUnits[at]!.id),
      alternatives: item.alternatives.map((set) => set.map((at) => parentUnits[at]!.id)),
      moved: item.moved,
      changes: item.changes,
      similarity: item.similarity,
      confidence: item.confidence,
      words: item.words,
      stock: stockUnit(childUnits[item.index]!),
    })),
    parentUnits: judged.parents.map((item, at) => ({
      id: parentUnits[at]!.id,
      file: parentUnits[at]!.file,
      text: parentUnits[at]!.text,
      span: parentUnits[at]!.span,
      outline: parentUnits[at]!.outline,
      fate: item.fate,
      children: item.children.map((index) => childUnits[index]!.id),
      confidence: item.confidence,
      words: item.fate === 'omitted' ? [['-', parentUnits[at]!.text]] : [],
      stock: stockUnit(parentUnits[at]!),
    })),
    fields,
    localisations,
    duties,
    messages: messagesOf(parents, child, { language, acrossLevels }),
  }
  const summary = summaryOf(record, parents, child)
  const findings = findingsOf(record, {
    judged,
    nearest: links.nearest,
    childUnits,
    parentUnits,
    child,
    parents,
    precedence,
  })
  return { ...record, findings, summary }
}

/** The units of all documents, names joined where one of the documents prints their short form. */
export function readUnits(
  parents: readonly Doc[],
  child: Doc | null,
  models: Models,
  vocabulary: Vocabulary,
): { childUnits: Unit[]; parentUnits: Unit[] } {
  const cache = vocabulary.keys
  const childUnits = child ? unitsOf(child, { file: 0, prefix: 'c', firstNumber: 1, cache }) : []
  const parentUnits: Unit[] = []
  parents.forEach((doc, file) => {
    parentUnits.push(...unitsOf(doc, { file, prefix: 'p', firstNumber: parentUnits.length + 1, cache }))
  })
  const keys = new Set([...cache.values()].map(({ key }) => key))
  const forms = shortFormsIn(keys, bodyForms(models))
  const join = (unit: Unit): Unit => {
    const lexemes = joinNames(unit.text, unit.lexemes, forms)
    const words = vocabulary.numbersOf(lexemes)
    return { ...unit, lexemes, words, phrases: vocabulary.phrasesOf(words) }
  }
  return { childUnits: childUnits.map(join), parentUnits: parentUnits.map(join) }
}
