import { z } from './schema-library.js'
import { deadlineKinds, headerFieldNames, recurrences, type HeaderField } from './terms.js'

export const locatedSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  line: z.int().min(1),
  page: z.int().min(1).nullable(),
})
const confidence = z.number().min(0).max(1)
const text = z.string()
const maybe = z.string().nullable()

export {
  deadlineKinds,
  headerFieldNames,
  recurrences,
  type DeadlineKind,
  type HeaderField,
  type Recurrence,
} from './terms.js'

const field = z.object({ value: text, raw: text, span: locatedSchema, confidence }).nullable()
const header = z.object(
  Object.fromEntries(headerFieldNames.map((name) => [name, field])) as Record<HeaderField, typeof field>,
)

export const messageSchema = z.object({
  severity: z.enum(['info', 'warning', 'error']),
  code: z.string().regex(/^[a-zA-Z-]+\/[a-zA-Z-]+$/u),
  text,
  span: locatedSchema.nullable(),
})

/** The record of one document (`doichieu extract`). Kinds and terms are those of the contract. */
export const planSchema = z.object({
  schema: z.literal('doichieu/plan@1'),
  source: z.object({
    file: text,
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    mediaType: text,
    bytes: z.int().min(0),
    pages: z.int().min(1).nullable(),
    ocr: z.boolean(),
    status: z.enum(['read', 'partly']),
  }),
  key: maybe,
  /** The document's province (by the names of its own date), null where nothing shows it. */
  province: z.object({ name: text, confidence }).nullable(),
  header,
  parents: z.array(z.object({ key: maybe, name: maybe, date: maybe, span: locatedSchema, confidence })),
  references: z.array(
    z.object({
      kind: z.enum(['numbered', 'named']),
      key: maybe,
      name: maybe,
      type: maybe,
      number: maybe,
      symbol: maybe,
      date: maybe,
      issuer: maybe,
      /** What a citation says it is about, as printed up to the end of its clause. */
      title: maybe,
      confidence,
      mentions: z.array(z.object({ raw: text, kind: z.enum(['number', 'short']), span: locatedSchema })),
    }),
  ),
  citationErrors: z.array(
    z.object({ printed: text, meant: maybe, why: text, span: locatedSchema, confidence }),
  ),
  deadlines: z.array(
    z.object({
      raw: text,
      kind: z.enum(deadlineKinds),
      date: maybe,
      recurrence: z.enum(recurrences).nullable(),
      who: maybe,
      what: maybe,
      to: maybe,
      span: locatedSchema,
      confidence,
    }),
  ),
  assignments: z.array(
    z.object({
      body: text,
      tasks: z.array(z.object({ text, span: locatedSchema })),
      span: locatedSchema,
      confidence,
    }),
  ),
  outline: z.array(
    z.object({ depth: z.int().min(1), label: text, title: maybe, content: z.boolean(), span: locatedSchema }),
  ),
  outlineErrors: z.array(z.object({ code: text, message: text, span: locatedSchema })),
  recipients: z.array(z.object({ name: text, span: locatedSchema })),
  scanSlips: z.array(z.object({ printed: text, meant: text, span: locatedSchema, confidence })),
  readings: z.array(z.object({ chosen: text, raw: text, why: text, confidence, span: locatedSchema })),
  messages: z.array(messageSchema),
  text: z.string().optional(),
})
export type PlanRecord = z.infer<typeof planSchema>
export type LocatedRecord = z.infer<typeof locatedSchema>
