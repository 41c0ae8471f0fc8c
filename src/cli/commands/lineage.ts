import { Option } from 'commander'
import { lineage, writeLineage } from '../../index.js'
import { say } from '../../phrases/say.js'
import { exitCode, exitCodes } from '../exit.js'
import { addReadingOptions, readOptionsOf, type ReadingOptions } from '../options.js'
import type { CliCommand } from '../program.js'
import { readingProgress, sayFailures } from '../reading.js'

const formats = ['text', 'json', 'dot', 'svg'] as const

interface LineageOptions extends ReadingOptions {
  readonly format?: (typeof formats)[number]
}

export const lineageCommand: CliCommand = {
  name: 'lineage',
  declare: (command, language) => {
    addReadingOptions(command.argument('<FILE|DIR...>'), language).addOption(
      new Option('--format <FORMAT>', say(language, 'cli/option-format')).choices([...formats]),
    )
  },
  run: async (terminal, paths, options: LineageOptions) => {
    const traced = await lineage(paths, { ...readOptionsOf(options), ...readingProgress(terminal) })
    sayFailures(terminal, traced.failures)
    if (traced.records.length === 0) {
      if (traced.failures.length === 0)
        terminal.problem('error', 'cli/nothing-found', say(options.lang, 'cli/nothing-found'))
      return exitCodes.nothing
    }
    await terminal.out(
      await writeLineage(traced.lineage, options.format ?? 'text', {
        language: options.lang,
        color: terminal.color,
        columns: terminal.columns,
      }),
    )
    return exitCode(traced.records.length + traced.failures.length, traced.records)
  },
}
