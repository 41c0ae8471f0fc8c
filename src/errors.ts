/** Something wrong with the program, the machine or a file that cannot be read at all. `code` is words: `ingest/encrypted`. */
export class DoichieuError extends Error {
  readonly code: `${string}/${string}`
  /** Fills the wording of `report/phrases` for this code. Holds no document text. */
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: `${string}/${string}`,
    params: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown; message?: string },
  ) {
    super(options?.message ?? code, options?.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'DoichieuError'
    this.code = code
    this.params = params
  }
}

/** The code of an error of ours, else `program/unexpected`. */
export function errorCode(error: unknown): `${string}/${string}` {
  return error instanceof DoichieuError ? error.code : 'program/unexpected'
}
