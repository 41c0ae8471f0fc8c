import { Command, CommanderError } from 'commander'
import { DoichieuError } from '../errors.js'
import { version } from '../index.js'
import { say } from '../phrases/say.js'
import type { Language } from '../ports.js'
import { commands } from './commands/all.js'
import { exitCodeOf, exitCodes } from './exit.js'
import { helpStyle, usageProblem } from './help.js'
import { addGeneralOptions, type CommonOptions } from './options.js'
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
  let code: number = exitCodes.usage
  const program = programFor(language, (done) => (code = done))
  try {
    await program.parseAsync(args as string[], { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exitCodes.whole
    const { code: problem, text } = usageProblem(language, error)
    earlyTerminal(args, language).problem('error', problem, text)
    if (problem === 'cli/no-command' && valueOf(args, '--log') !== 'json')
      process.stderr.write(`\n${program.helpInformation()}`)
    return exitCodes.usage
  }
}

function programFor(language: Language, done: (code: number) => void): Command {
  const program = new Command('doichieu')
  addGeneralOptions(program, language)
    .description(say(language, 'cli/about'))
    .version(version(), '-V, --version', say(language, 'cli/option-version'))
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
      // Options that stand before the command's name belong to it too.
      const options = { ...program.opts(), ...setOptions(given.at(-1) as Command) } as CommonOptions
      const terminal = terminalOf(options)
      const positional = given.slice(0, -2).flat() as string[]
      done(await guarded(terminal, () => command.run(terminal, positional, options as never)))
    })
  }
  for (const each of [program, ...program.commands]) {
    each.exitOverride().configureOutput({ writeErr: () => undefined })
  }
  return program
}

/** The options of a command that were given, and those of its defaults that the program itself has none for. */
function setOptions(command: Command): Record<string, unknown> {
  const above = command.parent!
  return Object.fromEntries(
    Object.entries(command.opts()).filter(
      ([name]) =>
        command.getOptionValueSource(name) !== 'default' || above.getOptionValueSource(name) !== 'cli',
    ),
  )
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
    return exitCodeOf(code)
  }
}

function terminalOf(options: CommonOptions): Terminal {
  return processTerminal({
    language: options.lang,
    quiet: options.quiet === true,
    verbose: options.verbose === true,
    // https://no-color.org: any value but the empty one.
    color: options.color && !process.env.NO_COLOR,
    json: options.log === 'json',
  })
}

/** The terminal of a call that could not be understood. */
function earlyTerminal(args: readonly string[], language: Language): Terminal {
  const log = valueOf(args, '--log') === 'json' ? 'json' : undefined
  return terminalOf({ lang: language, color: false, ...(log ? { log } : {}) })
}

/** Looked for before anything is parsed: help and usage errors are in it too. */
function languageOf(args: readonly string[]): Language {
  return valueOf(args, '--lang') === 'en' ? 'en' : 'vi'
}

function valueOf(args: readonly string[], option: string): string | undefined {
  const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`))
  return at < 0 ? undefined : args[at] === option ? args[at + 1] : args[at]!.slice(option.length + 1)
}
