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

/** What every command takes, with the folder that it keeps things in. */
export function addCommonOptions(command: Command, language: Language): Command {
  return addGeneralOptions(command, language).option('--store <DIR>', say(language, 'cli/option-store'))
}

/** What the program takes before the name of a command as well as behind it. */
export function addGeneralOptions(command: Command, language: Language): Command {
  const text = (code: string): string => say(language, `cli/option-${code}`)
  return command
    .addOption(new Option('--lang <vi|en>', text('lang')).choices(['vi', 'en']).default('vi'))
    .option('--quiet', text('quiet'))
    .option('--verbose', text('verbose'))
    .option('--no-color', text('no-color'))
    .addOption(new Option('--log <json>', text('log')).choices(['json']))
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
    .addOption(
      new Option('--workers <N>', text('workers')).argParser((value) => countOf(value, 64, language)),
    )
}

/** A whole number from 1 to `most`. Throws the sentence that says so. */
export function countOf(value: string, most: number, language: Language): number {
  const count = Number(value)
  if (!/^\d{1,6}$/u.test(value) || count < 1 || count > most)
    throw new InvalidArgumentError(say(language, 'cli/whole-number', { most }))
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
