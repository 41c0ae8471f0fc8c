import { Option } from 'commander'
import { collate, collationEndings, writeCollation } from '../../index.js'
import { say } from '../../phrases/say.js'
import { exitCode, exitCodes } from '../exit.js'
import { addReadingOptions, readOptionsOf } from '../options.js'
import type { CliCommand } from '../program.js'
import { readingProgress, sayFailures, sayMessages } from '../reading.js'
import { addReportOptions, endingOf, writeReport, type ReportingOptions } from '../reports.js'

const formats = ['text', 'json', 'md'] as const

interface CollateOptions extends ReportingOptions {
  readonly format?: (typeof formats)[number]
  readonly parent?: string
}

export const collateCommand: CliCommand = {
  name: 'collate',
  declare: (command, language) => {
    addReportOptions(addReadingOptions(command.argument('<FILE...>'), language), language, collationEndings)
      .addOption(new Option('--format <FORMAT>', say(language, 'cli/option-format')).choices([...formats]))
      .option('--parent <FILE>', say(language, 'cli/option-parent'))
  },
  run: async (terminal, files, options: CollateOptions) => {
    const ending = options.out === undefined ? null : endingOf(options.out, collationEndings)
    const collated = await collate(files, {
      ...readOptionsOf(options),
      parent: options.parent,
      ...readingProgress(terminal),
    })
    sayFailures(terminal, collated.failures)
    if (!collated.collation) {
      if (collated.failures.length === 0)
        terminal.problem('error', 'cli/two-siblings', say(options.lang, 'cli/two-siblings'))
      return exitCodes.nothing
    }
    sayMessages(terminal, collated.collation.messages)
    const writing = {
      language: options.lang,
      color: terminal.color,
      columns: terminal.columns,
      template: options.template,
    }
    if (ending !== null) await writeReport(terminal, options, await writeCollation(collated, ending, writing))
    if (ending === null || options.format !== undefined) {
      await terminal.out(await writeCollation(collated, options.format ?? 'text', writing))
    }
    const asked = files.length + (options.parent === undefined ? 0 : 1)
    return exitCode(asked, [...(collated.parent ? [collated.parent] : []), ...collated.children])
  },
}
