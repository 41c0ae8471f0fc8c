import type { Writer } from '../../ports.js'
import type { CollationView, ComparisonView, RecordsView } from '../view/types.js'

/** A record as indented JSON. Control characters are escaped by JSON itself. */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
}

/** The record of a comparison or a collation as the contract has it. */
export const recordJson: Writer<ComparisonView | CollationView> = {
  ending: 'json',
  mediaType: 'application/json',
  async write(view) {
    return jsonBytes(view.record)
  },
}

/** The records of several documents as one array. */
export const plansJson: Writer<RecordsView> = {
  ending: 'json',
  mediaType: 'application/json',
  async write(view) {
    return jsonBytes(view.plans)
  },
}

/** The records of several documents, one a line. */
export const plansJsonLines: Writer<RecordsView> = {
  ending: 'jsonl',
  mediaType: 'application/jsonl',
  async write(view) {
    return new TextEncoder().encode(view.plans.map((plan) => `${JSON.stringify(plan)}\n`).join(''))
  },
}
