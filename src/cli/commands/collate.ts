import { basename, dirname, extname, join } from 'node:path'
import { Option } from 'commander'
import {
  collate,
  collationEndings,
  writeCollation,
  writeOutput,
  writeTrackedChildren,
  type Collated,
} from '../../index.js'
import { DoichieuError } from '../../errors.js'
import { say } from '../../phrases/say.js'
import { exitCode, exitCodes } from '../exit.js'
import { addReadingOptions, readOptionsOf } from '../options.js'
import type { CliCommand } from '../program.js'
import { readingProgress, sayFailures, sayMessages } from '../reading.js'
import type { Terminal } from '../terminal.js'
import { addReportOptions, endingAsked, writeReport, type ReportingOptions } from '../reports.js'

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
    const ending = await endingAsked(options, collationEndings)
    if (options.tracked && (ending === null || options.parent === undefined))
      throw new DoichieuError('cli/tracked-parent')
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
    if (options.tracked) await writeTrackedBeside(terminal, options, collated)
    if (ending === null || options.format !== undefined) {
      await terminal.out(await writeCollation(collated, options.format ?? 'text', writing))
    }
    const asked = files.length + (options.parent === undefined ? 0 : 1)
    return exitCode(asked, [...(collated.parent ? [collated.parent] : []), ...collated.children])
  },
}

/** Beside the report, the parent with the tracked changes of each child: `tong-hop.huyen-a.sua-doi.docx`. */
async function writeTrackedBeside(
  terminal: Terminal,
  options: CollateOptions,
  collated: Collated,
): Promise<void> {
  const stem = (file: string): string => basename(file, extname(file))
  const taken = new Set<string>()
  for (const { file, content } of await writeTrackedChildren(collated, { language: options.lang })) {
    let name = stem(file)
    while (taken.has(name)) name = `${name}-2`
    taken.add(name)
    const path = join(dirname(options.out!), `${stem(options.out!)}.${name}.sua-doi.docx`)
    await writeOutput(path, content)
    terminal.info('cli/written', { file: path })
  }
}
