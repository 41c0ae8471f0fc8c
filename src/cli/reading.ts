import type { Failure, ReadFilesOptions } from '../index.js'
import { say } from '../phrases/say.js'
import type { Terminal } from './terminal.js'

/** Progress of reading several files or a scan's pages, on one line that is drawn again. Nothing where no one looks. */
export function readingProgress(terminal: Terminal): Pick<ReadFilesOptions, 'onOutcome' | 'onPage'> {
  const { status, language } = terminal
  if (!status) return {}
  return {
    onOutcome: (_, done, total) => {
      if (total > 1) status(say(language, 'cli/reading', { done, total }))
    },
    onPage: ({ file, page, pages }) => status(say(language, 'cli/page', { file, page, pages })),
  }
}

/** Names each file that failed with its reason. */
export function sayFailures(terminal: Terminal, failures: readonly Failure[]): void {
  for (const { file, message, code, detail } of failures) {
    const text = message.includes(file)
      ? message
      : say(terminal.language, 'cli/file-failed', { file, message })
    terminal.problem('error', code, text, detail)
  }
}

/** Says the warnings and errors among a record's messages. */
export function sayMessages(
  terminal: Terminal,
  messages: readonly {
    readonly severity: 'info' | 'warning' | 'error'
    readonly code: string
    readonly text: string
  }[],
): void {
  for (const { severity, code, text } of messages)
    if (severity !== 'info') terminal.problem(severity, code, text)
}
