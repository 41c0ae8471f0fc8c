import type { OcrEngine } from '../../src/ports.js'
import { processorSeconds } from './engines.js'

/** Seconds of processor time by step: reading whole pages, reading parts of them, and all that is no recognition. */
export interface Steps {
  readonly whole: number
  readonly parts: number
  readonly rest: number
}

/** An engine that tells what its answers cost. With one worker it answers one request after the other, so that all time belongs to the oldest that waits. */
export function timed(engine: OcrEngine): { readonly engine: OcrEngine; readonly take: () => Steps } {
  const waiting: ('whole' | 'parts')[] = []
  let spent = { whole: 0, parts: 0, rest: 0 }
  let last = processorSeconds()
  const settle = (): void => {
    const now = processorSeconds()
    spent[waiting[0] ?? 'rest'] += now - last
    last = now
  }
  return {
    engine: {
      ...engine,
      recognize: async (request) => {
        settle()
        waiting.push(request.segmentation === undefined ? 'whole' : 'parts')
        try {
          return await engine.recognize(request)
        } finally {
          settle()
          waiting.shift()
        }
      },
    },
    take: () => {
      settle()
      const steps = spent
      spent = { whole: 0, parts: 0, rest: 0 }
      return steps
    },
  }
}
