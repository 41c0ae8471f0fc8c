import { Command, CommanderError } from 'commander'
import { DoichieuError } from '../errors.js'
import { version } from '../index.js'
import { say } from '../phrases/say.js'
import type { Language } from '../ports.js'
import { commands } from './commands/all.js'
import { exitCodes } from './exit.js'
import { helpStyle, usageSentence } from './help.js'
import type { CommonOptions } from './options.js'
import { processTerminal, type Terminal } from './terminal.js'

/** A command of the program: what it takes, and what it does with it. */
export interface CliCommand {
  readonly name: string
  /** Declares arguments and options. */
  declare(command: Command, language: Language): void
  /** Gives back an exit code of the contract; throws DoichieuError for what stops the whole command. */
  run(terminal: Terminal, args: readonly string[], options: never): Promise<number>
}

/** Runs the program with the arguments behind its name, and gives back its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const language: Language = languageOf(args)
  let code: number = exitCodes.whole
  const program = new Command('doichieu')
  program
    .description(say(language, 'cli/about'))
    .version(version(), '-V, --version', say(language, 'cli/option-version'))
    .helpOption('-h, --help', say(language, 'cli/option-help'))
    .helpCommand(false)
    .showHelpAfterError(false)
    .configureHelp(helpStyle(language))
    .addHelpText('after', `\n${say(language, 'cli/examples')}`)
  for (const command of commands) {
    const declared = program
      .command(command.name)
      .description(say(language, `cli/${command.name}-about`))
      .configureHelp(helpStyle(language))
      .addHelpText('after', `\n${say(language, `cli/${command.name}-examples`)}`)
    command.declare(declared, language)
    declared.action(async (...given: unknown[]) => {
      const options = given.at(-2) as CommonOptions
      const terminal = terminalOf(options)
      code = await guarded(terminal, () =>
        command.run(terminal, given.slice(0, -2).flat() as string[], options as never),
      )
    })
  }
  for (const each of [program, ...program.commands]) {
    each.exitOverride().configureOutput({ writeErr: () => undefined })
  }
  try {
    if (args.length === 0) {
      process.stderr.write(`${say(language, 'cli/no-command')}\n\n${program.helpInformation()}`)
      return exitCodes.usage
    }
    await program.parseAsync(args as string[], { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exitCodes.whole
    process.stderr.write(`${usageSentence(language, error)}\n`)
    return exitCodes.usage
  }
}

async function guarded(terminal: Terminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    const detail =
      error instanceof Error
        ? [error.stack, error.cause].filter(Boolean).map(String).join('\n')
        : String(error)
    const [code, params] =
      error instanceof DoichieuError ? [error.code, error.params] : ['program/unexpected', {}]
    terminal.problem('error', code, say(terminal.language, code, params), detail)
    return code.startsWith('cli/') ? exitCodes.usage : exitCodes.nothing
  }
}

function terminalOf(options: CommonOptions): Terminal {
  return processTerminal({
    language: options.lang,
    quiet: options.quiet === true,
    verbose: options.verbose === true,
    color: options.color && process.env.NO_COLOR === undefined,
    json: options.log === 'json',
  })
}

/** Looked for before anything is parsed: help and usage errors are in it too. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = at < 0 ? undefined : args[at]!.includes('=') ? args[at]!.split('=')[1] : args[at + 1]
  return value === 'en' ? 'en' : 'vi'
}
