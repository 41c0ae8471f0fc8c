import { Option } from 'commander'
import { list, search, show, writeFound, writeRecords, type Found } from '../../index.js'
import { DoichieuError } from '../../errors.js'
import { say } from '../../phrases/say.js'
import { exitCodes } from '../exit.js'
import { addCommonOptions, countOf, type CommonOptions } from '../options.js'
import type { CliCommand } from '../program.js'
import type { Terminal } from '../terminal.js'

/** Where `run` keeps its store unless told otherwise. */
const usualStore = 'reports/.doichieu'

interface LookupOptions extends CommonOptions {
  readonly format?: 'table' | 'json'
  readonly most?: number
}

function formatOption(language: 'vi' | 'en'): Option {
  return new Option('--format <FORMAT>', say(language, 'cli/option-format')).choices(['table', 'json'])
}

export const searchCommand: CliCommand = {
  name: 'search',
  declare: (command, language) => {
    addCommonOptions(command.argument('<WORDS...>'), language)
      .addOption(formatOption(language))
      .addOption(
        new Option('--most <N>', say(language, 'cli/option-most')).argParser((value) =>
          countOf(value, 10_000, language),
        ),
      )
  },
  run: async (terminal, words, options: LookupOptions) =>
    printFound(
      terminal,
      await search(words.join(' '), { store: options.store ?? usualStore, most: options.most ?? 50 }),
      options,
    ),
}

export const listCommand: CliCommand = {
  name: 'list',
  declare: (command, language) => {
    addCommonOptions(command, language).addOption(formatOption(language))
  },
  run: async (terminal, _, options: LookupOptions) =>
    printFound(terminal, await list({ store: options.store ?? usualStore }), options),
}

export const showCommand: CliCommand = {
  name: 'show',
  declare: (command, language) => {
    addCommonOptions(command.argument('<KEY>'), language).addOption(formatOption(language))
  },
  run: async (terminal, [key], options: LookupOptions) => {
    const records = await show(key!, { store: options.store ?? usualStore, language: options.lang })
    if (records.length === 0) throw new DoichieuError('cli/not-found', { key: key! })
    const format = formatOf(terminal, options)
    await terminal.out(
      format === 'json'
        ? `${JSON.stringify(records, null, 2)}\n`
        : await writeRecords(records, 'table', {
            language: options.lang,
            color: terminal.color,
            columns: terminal.columns,
          }),
    )
    return exitCodes.whole
  },
}

async function printFound(
  terminal: Terminal,
  found: readonly Found[],
  options: LookupOptions,
): Promise<number> {
  if (formatOf(terminal, options) === 'json') await terminal.out(`${JSON.stringify(found, null, 2)}\n`)
  else if (found.length > 0)
    await terminal.out(await writeFound(found, { language: options.lang, columns: terminal.columns }))
  if (found.length === 0) terminal.info('cli/nothing-found')
  return found.length === 0 ? exitCodes.nothing : exitCodes.whole
}

function formatOf(terminal: Terminal, options: LookupOptions): 'table' | 'json' {
  return options.format ?? (terminal.interactive.out ? 'table' : 'json')
}
