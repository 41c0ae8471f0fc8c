import { Option } from 'commander'
import { extract } from '../../index.js'
import { say } from '../../phrases/say.js'
import { exitCode } from '../exit.js'
import { addReadingOptions, readOptionsOf, type ReadingOptions } from '../options.js'
import type { CliCommand } from '../program.js'
import { readingProgress, sayFailures } from '../reading.js'

const formats = ['table', 'json', 'jsonl', 'csv', 'akn'] as const

interface ExtractCommandOptions extends ReadingOptions {
  readonly format?: (typeof formats)[number]
  readonly text?: boolean
}

export const extractCommand: CliCommand = {
  name: 'extract',
  declare: (command, language) => {
    addReadingOptions(command.argument('<FILE...>'), language)
      .addOption(new Option('--format <FORMAT>', say(language, 'cli/option-format')).choices([...formats]))
      .option('--text', say(language, 'cli/option-text'))
  },
  run: async (terminal, files, options: ExtractCommandOptions) => {
    const format = options.format ?? (terminal.interactive.out ? 'table' : 'json')
    const { records, failures } = await extract(files, {
      ...readOptionsOf(options),
      // Akoma Ntoso holds the body itself.
      text: options.text === true || format === 'akn',
      ...readingProgress(terminal),
    })
    sayFailures(terminal, failures)
    if (format === 'json') await terminal.out(`${JSON.stringify(records, null, 2)}\n`)
    else if (records.length > 0) {
      const { writeRecords } = await import('../../index.js')
      await terminal.out(
        await writeRecords(records, format, {
          language: options.lang,
          color: terminal.color,
          columns: terminal.columns,
        }),
      )
    }
    return exitCode(files.length, records)
  },
}
