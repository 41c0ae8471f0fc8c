import { say } from '../phrases/say.js'
import type { Terminal } from './terminal.js'

/** Tells how far a piece of work is: a bar with the rate and the time left on a terminal, a plain line every tenth elsewhere. */
export interface Progress {
  step(done: number, total: number): void
}

const barLength = 24

/** Progress of the work that `code` words (`cli/reading`: with `done` and `total`). Nothing with `--quiet`. */
export function progressOf(terminal: Terminal, code: string): Progress {
  const start = performance.now()
  let said = 0
  let drawn = 0
  return {
    step: (done, total) => {
      const now = performance.now()
      const head = say(terminal.language, code, { done, total })
      if (!terminal.status) {
        const tenth = Math.floor((done / total) * 10)
        if (total < 20 ? done < total : tenth === said && done < total) return
        said = tenth
        terminal.info(code, { done, total })
        return
      }
      if (now - drawn < 80 && done < total) return
      drawn = now
      const rate = done / Math.max(0.001, (now - start) / 1000)
      const filled = Math.round((done / total) * barLength)
      terminal.status(
        `${head}  ${say(terminal.language, 'cli/progress', {
          bar: `[${'#'.repeat(filled)}${'.'.repeat(barLength - filled)}]`,
          percent: Math.floor((done / total) * 100),
          rate: rate.toFixed(rate < 10 ? 1 : 0),
          left: clock((total - done) / rate),
        })}`,
      )
    },
  }
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
