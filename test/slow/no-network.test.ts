import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, scratchFolder } from '../end-to-end/command.js'
import { withoutNetwork } from '../end-to-end/without-network.js'

const folder = scratchFolder()

describe('recognition without a network', () => {
  it.each([
    ['a scanned PDF', ['extract', join(root, 'corpus/huyen-uy-giong-trom.pdf')]],
    ['a photograph', ['extract', join(root, 'corpus/anh-chup-khoi-ben-tre.jpg')]],
    ['the whole sample', ['run', join(root, 'corpus'), '--out', join(folder, 'ra')]],
  ] as const)('reads %s', async (name, args) => {
    const { code, err, tried, threads } = await withoutNetwork(args, join(folder, `${name}.log`))
    expect(tried).toEqual([])
    expect(code, err).toBe(0)
    // A thread of ours, and inside it the engine's own.
    expect(threads.filter((thread) => thread !== 'main').length).toBeGreaterThanOrEqual(2)
  })
})
