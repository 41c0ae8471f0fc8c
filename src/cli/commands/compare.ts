import { Option } from 'commander'
import { compare, comparisonEndings, writeComparison, writeTracked } from '../../index.js'
import { DoichieuError } from '../../errors.js'
import { say } from '../../phrases/say.js'
import { exitCode, exitCodes } from '../exit.js'
import { addReadingOptions, readOptionsOf } from '../options.js'
import type { CliCommand } from '../program.js'
import { readingProgress, sayFailures, sayMessages } from '../reading.js'
import { addReportOptions, endingAsked, writeReport, type ReportingOptions } from '../reports.js'

const formats = ['text', 'json', 'md'] as const

interface CompareOptions extends ReportingOptions {
  readonly format?: (typeof formats)[number]
}

export const compareCommand: CliCommand = {
  name: 'compare',
  declare: (command, language) => {
    addReportOptions(
      addReadingOptions(command.argument('<FILE...>', 'PARENT… CHILD'), language),
      language,
      comparisonEndings,
    ).addOption(new Option('--format <FORMAT>', say(language, 'cli/option-format')).choices([...formats]))
  },
  run: async (terminal, files, options: CompareOptions) => {
    if (files.length < 2) throw new DoichieuError('cli/two-files')
    const ending = await endingAsked(options, comparisonEndings)
    if (options.tracked && (ending !== 'docx' || files.length !== 2))
      throw new DoichieuError('cli/tracked-docx')
    const compared = await compare(files.slice(0, -1), files.at(-1)!, {
      ...readOptionsOf(options),
      ...readingProgress(terminal),
    })
    sayFailures(terminal, compared.failures)
    if (!compared.comparison) return exitCodes.nothing
    sayMessages(terminal, compared.comparison.messages)
    if (ending !== null) {
      const bytes = options.tracked
        ? await writeTracked(compared)
        : await writeComparison(compared, ending, { language: options.lang, template: options.template })
      await writeReport(terminal, options, bytes)
    }
    if (ending === null || options.format !== undefined) {
      const format = options.format ?? 'text'
      await terminal.out(
        await writeComparison(compared, format, {
          language: options.lang,
          color: terminal.color,
          columns: terminal.columns,
        }),
      )
    }
    return exitCode(files.length, [...compared.parents, compared.child!])
  },
}
