import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'
import type { Language, ReadOptions } from '../ports.js'
import { say } from '../phrases/say.js'

/** What every command takes. */
export interface CommonOptions {
  readonly lang: Language
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly color: boolean
  readonly log?: 'json'
  readonly store?: string
}

/** What the commands that read files take. */
export interface ReadingOptions extends CommonOptions {
  readonly ocr: ReadOptions['ocr']
  readonly changes: ReadOptions['changes']
  readonly allowClassified?: boolean
  readonly workers?: number
}

export function addCommonOptions(command: Command, language: Language): Command {
  const text = (code: string): string => say(language, `cli/option-${code}`)
  return command
    .addOption(new Option('--lang <vi|en>', text('lang')).choices(['vi', 'en']).default('vi'))
    .option('--quiet', text('quiet'))
    .option('--verbose', text('verbose'))
    .option('--no-color', text('no-color'))
    .addOption(new Option('--log <json>', text('log')).choices(['json']))
    .option('--store <DIR>', text('store'))
    .helpOption('-h, --help', text('help'))
}

export function addReadingOptions(command: Command, language: Language): Command {
  const text = (code: string): string => say(language, `cli/option-${code}`)
  return addCommonOptions(command, language)
    .addOption(
      new Option('--ocr <auto|native|off>', text('ocr')).choices(['auto', 'native', 'off']).default('auto'),
    )
    .addOption(
      new Option('--changes <accepted|original>', text('changes'))
        .choices(['accepted', 'original'])
        .default('accepted'),
    )
    .option('--allow-classified', text('allow-classified'))
    .addOption(new Option('--workers <N>', text('workers')).argParser((value) => countOf(value, language)))
}

/** A whole number from 1 to 64. */
function countOf(value: string, language: Language): number {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new InvalidArgumentError(say(language, 'cli/workers-number'))
  return count
}

/** The options of a command as the library takes them. */
export function readOptionsOf(options: ReadingOptions): {
  language: Language
  read: ReadOptions
  store: string | undefined
  workers: number | undefined
} {
  return {
    language: options.lang,
    read: { ocr: options.ocr, changes: options.changes, allowClassified: options.allowClassified === true },
    store: options.store,
    workers: options.workers,
  }
}
