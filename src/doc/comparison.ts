import { locatedSchema, messageSchema } from './plan.js'
import { z } from './schema-library.js'

const confidence = z.number().min(0).max(1)
export const relations = ['same', 'edited', 'reworked', 'added'] as const
export const fates = ['kept', 'edited', 'reworked', 'omitted'] as const
export const changeKinds = ['deadline', 'assignee', 'number', 'scope', 'audience', 'citation'] as const
export type Relation = (typeof relations)[number]
export type Fate = (typeof fates)[number]
export type ChangeKind = (typeof changeKinds)[number]

/** One run of the word diff: same, left out, put in, or cannot be told from the same (a spelling variant, a doubtful reading). */
export const wordRunSchema = z.union([
  z.tuple([z.enum(['=', '-', '+']), z.string()]),
  z.tuple([z.literal('~'), z.string(), z.string()]),
])
export type WordRun = z.infer<typeof wordRunSchema>

export const documentSchema = z.object({ file: z.string(), key: z.string().nullable() })
const bilingual = z.object({ vi: z.string(), en: z.string() })

const childUnit = z.object({
  id: z.string(),
  text: z.string(),
  span: locatedSchema,
  outline: z.string(),
  relation: z.enum(relations),
  parents: z.array(z.string()),
  alternatives: z.array(z.array(z.string())),
  moved: z.boolean(),
  changes: z.array(z.enum(changeKinds)),
  similarity: confidence,
  confidence,
  words: z.array(wordRunSchema),
  /** A stock phrase of the genre: told by how common it is, marked and not dropped. */
  stock: z.boolean(),
})
const parentUnit = z.object({
  id: z.string(),
  file: z.int().min(0),
  text: z.string(),
  span: locatedSchema,
  outline: z.string(),
  fate: z.enum(fates),
  children: z.array(z.string()),
  confidence,
  words: z.array(wordRunSchema),
  stock: z.boolean(),
})
const finding = z.object({
  id: z.string(),
  code: z.string(),
  severity: z.enum(['high', 'medium', 'low']),
  text: bilingual,
  reason: z.enum(['dropped', 'otherLevel', 'perhapsElsewhere']).nullable(),
  parent: z.array(z.string()),
  child: z.array(z.string()),
  confidence,
})
/** One duty of either side: who must do what by when. `parent` or `child` is null where that side has none. */
const duty = z.object({
  who: z.string().nullable(),
  what: z.string().nullable(),
  to: z.string().nullable(),
  kind: z.string().nullable(),
  date: z.string().nullable(),
  recurrence: z.string().nullable(),
  raw: z.string(),
  unit: z.string().nullable(),
  span: locatedSchema,
})
const read = z.object({ read: z.int(), aligned: z.int(), unsure: z.int(), notRead: z.int() })

/** One derived document beside its parents (`doichieu compare`). */
export const comparisonSchema = z.object({
  schema: z.literal('doichieu/comparison@1'),
  parents: z.array(documentSchema),
  child: documentSchema,
  childUnits: z.array(childUnit),
  parentUnits: z.array(parentUnit),
  fields: z.array(
    z.object({
      field: z.string(),
      parent: z.string().nullable(),
      child: z.string().nullable(),
      relation: z.enum(['same', 'edited', 'added', 'omitted']),
    }),
  ),
  /** The higher body's words exchanged for the locality's in one consistent way, each listed once with its count. */
  localisations: z.array(
    z.object({ from: z.string(), to: z.string(), count: z.int(), units: z.array(z.string()) }),
  ),
  duties: z.array(
    z.object({
      relation: z.enum([
        'same',
        'dropped',
        'new',
        'bodyExchanged',
        'later',
        'earlier',
        'numberLowered',
        'weakened',
        'changed',
      ]),
      parent: duty.nullable(),
      child: duty.nullable(),
      confidence,
    }),
  ),
  findings: z.array(finding),
  summary: z.object({
    parentUnits: z.int(),
    kept: z.int(),
    edited: z.int(),
    reworked: z.int(),
    omitted: z.int(),
    added: z.int(),
    moved: z.int(),
    coverage: confidence,
    parentRead: read,
    childRead: read,
  }),
  messages: z.array(messageSchema),
})
export type Comparison = z.infer<typeof comparisonSchema>
export type ChildUnit = Comparison['childUnits'][number]
export type ParentUnit = Comparison['parentUnits'][number]
export type Finding = Comparison['findings'][number]
export type DutyPair = Comparison['duties'][number]
