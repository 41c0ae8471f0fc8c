/** Exit codes of the contract. */
export const exitCodes = {
  /** All read whole. */
  whole: 0,
  /** Some file could not be read, or only in part. */
  partly: 1,
  usage: 2,
  /** Nothing could be read, or nothing compared. */
  nothing: 3,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The code of a command over several files: how many there were, how many gave a record, and whether each of those was read whole. */
export function exitCode(
  asked: number,
  records: readonly { source: { status: 'read' | 'partly' } }[],
): ExitCode {
  if (records.length === 0) return exitCodes.nothing
  if (records.length < asked || records.some(({ source }) => source.status === 'partly'))
    return exitCodes.partly
  return exitCodes.whole
}

const usageCodes: ReadonlySet<string> = new Set([
  'store/none',
  'report/template-not-docx',
  'report/template-tags',
  'files/no-template',
])
const nothingCodes: ReadonlySet<string> = new Set(['cli/not-found', 'cli/pipeline-failed'])

/** The code of a command that an error has stopped: a wrong call, else nothing done. */
export function exitCodeOf(code: string): ExitCode {
  const usage = usageCodes.has(code) || (code.startsWith('cli/') && !nothingCodes.has(code))
  return usage ? exitCodes.usage : exitCodes.nothing
}
