import type { Doc } from '../src/doc/doc.js'
import type { PlanRecord } from '../src/doc/plan.js'
import { toPlan } from '../src/extract/record.js'
import { provinceOf } from '../src/lineage/province.js'
import type { Models } from '../src/models/models.js'
import type { Language } from '../src/ports.js'

/** The record of a document with its marks, its province told from its own place, bodies and letterhead. */
export function recordOf(
  doc: Doc,
  models: Models,
  options: { language: Language; text?: boolean },
): PlanRecord {
  const record = toPlan(doc, options)
  return { ...record, province: provinceOf(record, models) }
}
