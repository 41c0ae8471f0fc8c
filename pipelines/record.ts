import type { Doc } from '../src/doc/doc.js'
import type { PlanRecord } from '../src/doc/plan.js'
import { toPlan } from '../src/extract/record.js'
import { levelOf } from '../src/lineage/level.js'
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
  const value = (field: 'symbol' | 'issuer' | 'superior' | 'place' | 'date'): string | null =>
    record.header[field]?.value ?? null
  const [symbol, issuer, superior] = [value('symbol'), value('issuer'), value('superior')]
  const level = levelOf({ symbol, issuer, superior }, models.bodies)
  const source = { place: value('place'), issuer, superior, date: value('date'), level, text: doc.text }
  return { ...record, province: provinceOf(source, models.provinces) }
}
