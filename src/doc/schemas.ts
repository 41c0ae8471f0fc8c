import { collationSchema } from './collation.js'
import { comparisonSchema } from './comparison.js'
import { lineageSchema } from './lineage.js'
import { planSchema } from './plan.js'
import { runSchema } from './run.js'
import { z } from './schema-library.js'

/** The published records by the name that `doichieu schema NAME` takes. */
export const schemas = {
  plan: planSchema,
  comparison: comparisonSchema,
  collation: collationSchema,
  lineage: lineageSchema,
  run: runSchema,
} as const
export type SchemaName = keyof typeof schemas

/** The JSON Schema (draft 2020-12) of a record, made from the definition that the code validates with. */
export function jsonSchema(name: SchemaName): unknown {
  return z.toJSONSchema(schemas[name], { target: 'draft-2020-12' })
}
