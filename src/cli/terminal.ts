import type { Language } from '../ports.js'
import { say } from '../phrases/say.js'

/** Where a command speaks: data to standard output, everything else to standard error. */
export interface Terminal {
  readonly language: Language
  readonly color: boolean
  readonly interactive: { readonly out: boolean; readonly err: boolean }
  readonly columns: number
  readonly verbose: boolean
  /** Data. */
  out(text: string | Uint8Array): Promise<void>
  /** A sentence for the reader; left out with `--quiet`. */
  info(code: string, params?: Readonly<Record<string, string | number>>): void
  /** Something that went wrong; always said. */
  problem(severity: 'warning' | 'error', code: string, text: string, detail?: string | null): void
  /** Takes a line of standard error that is drawn again and again; null where none is drawn. */
  readonly status: ((line: string) => void) | null
}

export interface TerminalOptions {
  readonly language: Language
  readonly quiet: boolean
  readonly verbose: boolean
  readonly color: boolean
  readonly json: boolean
}

/** The terminal of this process. A closed pipe (`| head`) ends the output quietly. */
export function processTerminal(options: TerminalOptions): Terminal {
  const { language, quiet, verbose, json } = options
  let drawn = false
  const line = (text: string): void => {
    if (drawn) process.stderr.write('\r\u001b[K')
    drawn = false
    process.stderr.write(`${text}\n`)
  }
  const entry = (severity: string, code: string, text: string): string =>
    json
      ? JSON.stringify({ severity, code, text })
      : severity === 'info'
        ? text
        : `${say(language, `cli/${severity}`)}: ${text}`
  const interactive = { out: process.stdout.isTTY === true, err: process.stderr.isTTY === true }
  return {
    language,
    color: options.color && interactive.out,
    interactive,
    columns: process.stdout.columns ?? 100,
    verbose,
    out: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.once('error', (error: NodeJS.ErrnoException) =>
          error.code === 'EPIPE' ? resolve() : reject(error),
        )
        process.stdout.write(text, () => resolve())
      }),
    info: (code, params) => {
      if (!quiet) line(entry('info', code, say(language, code, params)))
    },
    problem: (severity, code, text, detail) => {
      line(entry(severity, code, text))
      if (verbose && detail) line(detail)
    },
    status:
      !quiet && !json && interactive.err
        ? (text) => {
            drawn = true
            process.stderr.write(`\r\u001b[K${text}`)
          }
        : null,
  }
}
