import { extname } from 'node:path'
import type { Command } from 'commander'
import { DoichieuError } from '../errors.js'
import { openFile, readTemplate, writeOutput } from '../index.js'
import { say } from '../phrases/say.js'
import type { Language } from '../ports.js'
import type { ReadingOptions } from './options.js'
import type { Terminal } from './terminal.js'

/** What the commands that write one report take. */
export interface ReportingOptions extends ReadingOptions {
  readonly out?: string
  readonly open?: boolean
  readonly template?: string
  readonly tracked?: boolean
}

export function addReportOptions(command: Command, language: Language, endings: readonly string[]): Command {
  return command
    .option('--out <FILE>', say(language, 'cli/option-out-file', { endings: endings.join(', ') }))
    .option('--open', say(language, 'cli/option-open'))
    .option('--template <FILE.docx>', say(language, 'cli/option-template'))
    .option('--tracked', say(language, 'cli/option-tracked'))
}

/** The format that a file's ending names. Throws `cli/ending` where none is written for it. */
export function endingOf(file: string, endings: readonly string[]): string {
  const ending = extname(file).slice(1).toLowerCase()
  if (!endings.includes(ending))
    throw new DoichieuError('cli/ending', { ending: extname(file) || file, endings: endings.join(', ') })
  return ending
}

/** The format of `--out`, null without one. Throws for options that need `--out` or another ending, before anything is read. */
export async function endingAsked(
  options: ReportingOptions,
  endings: readonly string[],
): Promise<string | null> {
  const ending = options.out === undefined ? null : endingOf(options.out, endings)
  if (ending === null && options.open) throw new DoichieuError('cli/open-needs-out')
  if (options.template !== undefined) {
    if (ending !== 'docx' || options.tracked) throw new DoichieuError('cli/template-docx')
    await readTemplate(options.template)
  }
  return ending
}

/** Writes a report where `--out` says, names it, and opens it where asked to. */
export async function writeReport(
  terminal: Terminal,
  options: ReportingOptions,
  content: Uint8Array | string,
): Promise<void> {
  await writeOutput(options.out!, content)
  terminal.info('cli/written', { file: options.out! })
  if (options.open) await openFile(options.out!)
}
