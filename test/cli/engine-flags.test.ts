import { describe, expect, it } from 'vitest'
import { engineFlags } from '../../src/cli/engine-flags.js'

describe('what the engine is asked for', () => {
  it.each([
    ['20.19.0', 2, 'knows the budget'],
    ['22.12.0', 1, 'has no such flag, and would say so on the error stream of every command'],
    ['24.1.0', 1, 'has no such flag either'],
    ['200.1.0', 1, 'begins with the same figures and is another line'],
  ])('node %s takes %i flags: it %s', (version, count) => {
    expect(engineFlags(version)).toHaveLength(count)
  })
})
