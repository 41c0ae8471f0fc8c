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
  /** Something that went wrong. An error is always said, a warning is left out with `--quiet`. */
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
  const entry = (severity: string, code: string, said: string, detail?: string | null): string => {
    const text = oneLine(said)
    if (json) return JSON.stringify({ severity, code, text, ...(detail ? { detail } : {}) })
    const head = severity === 'info' ? text : `${say(language, `cli/${severity}`)}: ${text}`
    return detail ? `${head}\n${detail.split('\n').map(oneLine).join('\n')}` : head
  }
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
      if (!quiet || severity === 'error') line(entry(severity, code, text, verbose ? detail : null))
    },
    status:
      !quiet && !json && interactive.err
        ? (text) => {
            drawn = true
            process.stderr.write(`\r\u001b[K${oneLine(text)}`)
          }
        : null,
  }
}

/** Control characters may stand in the name of a file: none of them reaches the terminal. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}
