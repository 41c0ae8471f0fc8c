import { documentSchema, fates, wordRunSchema } from './comparison.js'
import { messageSchema } from './plan.js'
import { z } from './schema-library.js'

const confidence = z.number().min(0).max(1)
const unit = z.object({ id: z.string(), text: z.string(), outline: z.string() })

/** Siblings side by side (`doichieu collate`): one row a parent unit, or a core that the siblings share where no parent is given. */
export const collationSchema = z.object({
  schema: z.literal('doichieu/collation@1'),
  parent: documentSchema.nullable(),
  children: z.array(documentSchema),
  rows: z.array(
    z.object({
      /** The parent's unit, null in a row without one. */
      parentUnit: unit.nullable(),
      /** The wording common to the siblings, with `…` for each slot; null in a row of a parent unit. */
      core: z.string().nullable(),
      /** Where the siblings differ inside the core, typed. */
      slots: z.array(
        z.object({
          kind: z.enum(['body', 'place', 'date', 'number', 'other']),
          values: z.array(z.string().nullable()),
        }),
      ),
      /** The share of the siblings that have it. */
      support: confidence,
      /** inherited: a parent's unit; probablyInherited: all siblings share it; shared: several; local: one alone. */
      origin: z.enum(['inherited', 'probablyInherited', 'shared', 'local']),
      cells: z.array(
        z.object({
          child: z.int().min(0),
          units: z.array(unit),
          fate: z.enum([...fates, 'added']),
          words: z.array(wordRunSchema),
        }),
      ),
    }),
  ),
  messages: z.array(messageSchema),
})
export type Collation = z.infer<typeof collationSchema>
