import { locatedSchema, messageSchema } from './plan.js'
import { z } from './schema-library.js'

const confidence = z.number().min(0).max(1)
const node = z.object({
  /** Stable: derived from what identifies the document (number, symbol, issuer or province, date), else from its content. */
  id: z.string(),
  key: z.string().nullable(),
  /** The files that hold this document (a scan and a DOCX of one plan are one document). */
  files: z.array(z.string()),
  type: z.string().nullable(),
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  province: z.string().nullable(),
  date: z.string().nullable(),
  /** 0 central, 1 province, 2 district or Khối, 3 grass roots; null where nothing shows it. */
  level: z.int().min(0).max(3).nullable(),
})
const citedBy = z.object({ document: z.string(), file: z.string(), raw: z.string(), span: locatedSchema })

/** Who was made under whom (`doichieu lineage`). */
export const lineageSchema = z.object({
  schema: z.literal('doichieu/lineage@1'),
  documents: z.array(node),
  links: z.array(
    z.object({
      child: z.string(),
      parent: z.string(),
      evidence: z.object({ raw: z.string(), span: locatedSchema, why: z.string() }),
      confidence,
    }),
  ),
  missing: z.array(
    z.object({
      key: z.string().nullable(),
      name: z.string().nullable(),
      type: z.string().nullable(),
      issuer: z.string().nullable(),
      date: z.string().nullable(),
      province: z.string().nullable(),
      level: z.int().min(0).max(3).nullable(),
      citedBy: z.array(citedBy),
      /** Documents of the folder that may be it by their text, best first: proposed with evidence, never assumed. */
      candidates: z.array(z.object({ document: z.string(), score: z.number(), why: z.string() })),
    }),
  ),
  ambiguous: z.array(
    z.object({ key: z.string(), citedBy: z.array(citedBy), candidates: z.array(z.string()) }),
  ),
  conflicts: z.array(
    z.object({
      code: z.enum(['date', 'issuer', 'type', 'title', 'cycle', 'childBeforeParent', 'duplicate']),
      key: z.string().nullable(),
      /** What each side prints, with who prints it; `odd` marks the one out. */
      readings: z.array(z.object({ value: z.string(), odd: z.boolean(), citedBy: z.array(citedBy) })),
      documents: z.array(z.string()),
    }),
  ),
  /** Documents that name the same higher document, or of one level with texts near each other. */
  siblings: z.array(
    z.object({ parent: z.string().nullable(), documents: z.array(z.string()), why: z.string() }),
  ),
  messages: z.array(messageSchema),
})
export type Lineage = z.infer<typeof lineageSchema>
export type LineageDocument = Lineage['documents'][number]
