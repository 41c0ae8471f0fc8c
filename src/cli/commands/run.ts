import { Option } from 'commander'
import {
  DoichieuError,
  openFile,
  run,
  runFormats,
  watch,
  type RunOptions,
  type RunResult,
} from '../../index.js'
import { say } from '../../phrases/say.js'
import { exitCodes } from '../exit.js'
import { addReadingOptions, readOptionsOf, type ReadingOptions } from '../options.js'
import { userPipeline } from '../pipeline-module.js'
import type { CliCommand } from '../program.js'
import { progressOf } from '../progress.js'
import { sayFailures } from '../reading.js'
import type { Terminal } from '../terminal.js'

interface RunCommandOptions extends ReadingOptions {
  readonly out: string
  readonly formats?: string
  readonly pipeline?: string
  readonly watch?: boolean
  readonly open?: boolean
  readonly template?: string
  readonly tracked?: boolean
}

const known = ['html', 'docx', 'xlsx', 'pdf', 'md', 'json']

export const runCommand: CliCommand = {
  name: 'run',
  declare: (command, language) => {
    addReadingOptions(command.argument('<DIR>'), language)
      .option('--out <DIR>', say(language, 'cli/option-out-folder'), './reports')
      .addOption(
        new Option('--formats <LIST>', say(language, 'cli/option-formats')).default(runFormats.join(',')),
      )
      .option('--pipeline <FILE>', say(language, 'cli/option-pipeline'))
      .option('--watch', say(language, 'cli/option-watch'))
      .option('--open', say(language, 'cli/option-open'))
      .option('--template <FILE.docx>', say(language, 'cli/option-template'))
      .option('--tracked', say(language, 'cli/option-tracked'))
  },
  run: async (terminal, [folder], options: RunCommandOptions) => {
    const runOptions = { ...runOptionsOf(options), ...runProgress(terminal) }
    if (options.watch && options.pipeline !== undefined) throw new DoichieuError('cli/watch-pipeline')
    if (options.pipeline !== undefined) return (await userPipeline(options.pipeline))(folder!, runOptions)
    if (options.watch) return watching(terminal, folder!, options, runOptions)
    const result = await run(folder!, { ...runOptions, signal: stopSignal() })
    const code = report(terminal, folder!, result)
    if (options.open && result.index) await openFile(result.index)
    return code
  },
}

/** Runs, then again with every change, until the reader stops it; a second signal ends the program at once. */
async function watching(
  terminal: Terminal,
  folder: string,
  options: RunCommandOptions,
  runOptions: RunOptions,
): Promise<number> {
  const stop = stopSignal()
  const stoppable = { ...runOptions, signal: stop }
  let code: number = exitCodes.whole
  try {
    const first = await run(folder, stoppable)
    code = report(terminal, folder, first)
    if (options.open && first.index) await openFile(first.index)
    terminal.info('cli/watching', { folder })
    await watch(
      folder,
      stoppable,
      (result) => (code = report(terminal, folder, result)),
      (error) => {
        if (!(error instanceof DoichieuError)) throw error
        terminal.problem('error', error.code, say(terminal.language, error.code, error.params))
      },
    )
  } catch (error) {
    if (!stop.aborted) throw error
  }
  terminal.info('cli/watching-ended', { folder })
  return code
}

/** Aborted when the reader asks the program to stop; what is done so far is kept. A second signal ends the program at once. */
function stopSignal(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  return stop.signal
}

function runOptionsOf(options: RunCommandOptions): RunOptions {
  const formats = (options.formats ?? runFormats.join(','))
    .split(',')
    .map((name) => name.trim().toLowerCase())
  const unknown = formats.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new DoichieuError('cli/ending', { ending: unknown, endings: known.join(', ') })
  return {
    ...readOptionsOf(options),
    out: options.out,
    formats,
    template: options.template,
    tracked: options.tracked === true,
  }
}

function runProgress(terminal: Terminal): Pick<RunOptions, 'onOutcome' | 'onPage' | 'onReport'> {
  const reading = progressOf(terminal, 'cli/reading')
  const making = progressOf(terminal, 'cli/making')
  return {
    onOutcome: (_, done, total) => reading.step(done, total),
    onReport: (done, total) => making.step(done, total),
    onPage: ({ file, page, pages }) =>
      terminal.status?.(say(terminal.language, 'cli/page', { file, page, pages })),
  }
}

/** Names every failure, sums up, says where to begin, and gives back the exit code. */
function report(terminal: Terminal, folder: string, { run: record, failures, index }: RunResult): number {
  sayFailures(terminal, failures)
  const count = (status: string): number =>
    record.documents.filter((document) => document.status === status).length
  const [read, partly] = [count('read'), count('partly')]
  if (read + partly === 0) {
    terminal.problem(
      'error',
      'cli/run-nothing-read',
      say(terminal.language, 'cli/run-nothing-read', { folder }),
    )
    return exitCodes.nothing
  }
  terminal.info('cli/run-summary', {
    read: read + partly,
    total: record.documents.length,
    partly,
    failed: record.documents.length - read - partly,
    comparisons: record.comparisons.length,
    collations: record.collations.length,
    missing: record.missingParents.length,
  })
  if (index) terminal.info('cli/run-open', { file: index })
  return read === record.documents.length ? exitCodes.whole : exitCodes.partly
}
