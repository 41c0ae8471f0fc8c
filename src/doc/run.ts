import { z } from './schema-library.js'

/** What a run over a folder did (`run.json`). No clock time: the same input gives the same bytes. */
export const runSchema = z.object({
  schema: z.literal('doichieu/run@1'),
  versions: z.record(z.string(), z.string()),
  documents: z.array(
    z.object({
      file: z.string(),
      sha256: z.string().nullable(),
      status: z.enum(['read', 'partly', 'failed', 'refused']),
      /** A reason code in words (`ingest/encrypted`), null where the document was read whole. */
      reason: z.string().nullable(),
      /** The reason as a sentence in the language of the run. */
      message: z.string().nullable(),
      key: z.string().nullable(),
      outputs: z.array(z.string()),
    }),
  ),
  comparisons: z.array(
    z.object({ parents: z.array(z.string()), child: z.string(), outputs: z.array(z.string()) }),
  ),
  collations: z.array(
    z.object({ parent: z.string().nullable(), children: z.array(z.string()), outputs: z.array(z.string()) }),
  ),
  missingParents: z.array(
    z.object({
      key: z.string().nullable(),
      /** What it is called where it is cited without a number. */
      name: z.string().nullable(),
      issuer: z.string().nullable(),
      date: z.string().nullable(),
      citedBy: z.array(z.string()),
    }),
  ),
})
export type RunRecord = z.infer<typeof runSchema>
