import type { CommanderError, HelpConfiguration } from 'commander'
import { say } from '../phrases/say.js'
import type { Language } from '../ports.js'

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'cli/title-usage',
  'Options:': 'cli/title-options',
  'Arguments:': 'cli/title-arguments',
  'Commands:': 'cli/title-commands',
}

/** Help pages in the reader's language. */
export function helpStyle(language: Language): HelpConfiguration {
  return {
    styleTitle: (title) => (titles[title] ? say(language, titles[title]) : title),
    subcommandTerm: (command) => command.name(),
    helpWidth: 100,
  }
}

const known: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'cli/unknown-option',
  'commander.unknownCommand': 'cli/unknown-command',
  'commander.missingArgument': 'cli/missing-argument',
  'commander.optionMissingArgument': 'cli/option-without-value',
  'commander.invalidArgument': 'cli/invalid-value',
  'commander.excessArguments': 'cli/too-many-arguments',
}

/** What was wrong with the call, what was expected, and where to look. */
export function usageSentence(language: Language, error: CommanderError): string {
  const code = known[error.code] ?? 'cli/wrong-usage'
  const quoted = /'([^']*)'/u.exec(error.message)?.[1] ?? ''
  const choices = /Allowed choices are (.+)\.$/u.exec(error.message)?.[1]
  const value = /argument '([^']*)' is invalid/u.exec(error.message)?.[1] ?? ''
  if (choices) return say(language, 'cli/not-a-choice', { option: quoted, value, choices })
  return say(language, code, { what: quoted, detail: error.message })
}
