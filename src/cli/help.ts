import type { Command, CommanderError, HelpConfiguration, Option } from 'commander'
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
    commandUsage: (command) => usageLine(command, language),
    optionDescription: (option) => optionLine(option, language),
    helpWidth: 100,
  }
}

function usageLine(command: Command, language: Language): string {
  const names = [command.name()]
  for (let above = command.parent; above; above = above.parent) names.unshift(above.name())
  const placeholder = (code: string): string => `[${say(language, code)}]`
  const given = command.registeredArguments.map(
    (argument) => `<${argument.name()}${argument.variadic ? '...' : ''}>`,
  )
  return [
    ...names,
    placeholder('cli/usage-options'),
    ...(command.commands.length > 0 ? [placeholder('cli/usage-command')] : []),
    ...given,
  ].join(' ')
}

/** What an option does, the values it takes and what it is unless given. */
function optionLine(option: Option, language: Language): string {
  const { description, argChoices, defaultValue } = option
  const shownAlready = argChoices?.every((choice) => option.flags.includes(choice)) ?? true
  const more = [
    ...(shownAlready ? [] : [say(language, 'cli/usage-choices', { choices: argChoices!.join(', ') })]),
    ...(typeof defaultValue === 'string'
      ? [say(language, 'cli/usage-default', { value: defaultValue })]
      : []),
  ]
  return more.length === 0 ? description : `${description} (${more.join('; ')})`
}

const known: Readonly<Record<string, string>> = {
  'commander.help': 'cli/no-command',
  'commander.unknownOption': 'cli/unknown-option',
  'commander.unknownCommand': 'cli/unknown-command',
  'commander.missingArgument': 'cli/missing-argument',
  'commander.optionMissingArgument': 'cli/option-without-value',
  'commander.invalidArgument': 'cli/invalid-value',
  'commander.excessArguments': 'cli/too-many-arguments',
}

/** What was wrong with the call, what was expected, and where to look: a code and a sentence. */
export function usageProblem(language: Language, error: CommanderError): { code: string; text: string } {
  const code = known[error.code] ?? 'cli/wrong-usage'
  const option = (/'([^']*)'/u.exec(error.message)?.[1] ?? '').replace(/ <.*$/u, '')
  const value = /argument '([^']*)' is invalid/u.exec(error.message)?.[1] ?? ''
  const choices = error.message.split('Allowed choices are ')[1]?.replace(/\.$/u, '')
  const params = { what: option, option, value, detail: error.message.replace(/^.*is invalid\. /u, '') }
  if (choices) return { code, text: say(language, 'cli/not-a-choice', { ...params, choices }) }
  const near = /\(Did you mean (?:one of )?(.+)\?\)/u.exec(error.message)?.[1]
  const hint = near ? ` ${say(language, 'cli/did-you-mean', { near })}` : ''
  return { code, text: say(language, code, params) + hint }
}
