import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { root, scratchFolder } from './command.js'
import { denied, withoutNetwork } from './without-network.js'

// Whole runs of the program: on a busy machine each takes its time.
vi.setConfig({ testTimeout: 120_000 })

const folder = scratchFolder()
const corpus = (name: string): string => join(root, 'corpus', name)
const typed = ['tinh-uy-ninh-binh.docx', 'dang-uy-khoi-ninh-binh.txt', 'tinh-uy-ben-tre.pdf']
mkdirSync(join(folder, 'van-ban'))
for (const name of typed) copyFileSync(corpus(name), join(folder, 'van-ban', name))

describe('without a network', () => {
  it('a use of it would be seen, in the main thread and in another', () => {
    const log = join(folder, 'thu.log')
    const tries = `
      import { Worker, isMainThread } from 'node:worker_threads'
      import { lookup } from 'node:dns'
      import { request } from 'node:http'
      for (const use of [() => fetch('http://127.0.0.1'), () => lookup('a', () => {}), () => request('http://127.0.0.1')])
        try { use() } catch {}
      if (isMainThread) new Worker(new URL(import.meta.url), { execArgv: [] })`
    const url = `data:text/javascript,${encodeURIComponent(tries)}`
    spawnSync(process.execPath, ['--input-type=module', '-e', `import(${JSON.stringify(url)})`], {
      env: { ...process.env, ...denied(log) },
    })
    const lines = readFileSync(log, 'utf8').trim().split('\n')
    for (const use of ['globalThis.fetch', 'dns.lookup', 'http.request'])
      expect(lines.filter((line) => line === `denied ${use}`).length, use).toBe(2)
  })

  it.each([
    ['extract', ['extract', ...typed.map(corpus), '--format', 'csv'], true],
    ['extract of a text alone', ['extract', corpus(typed[1]!)], false],
    ['compare', ['compare', corpus(typed[0]!), corpus(typed[1]!), '--out', join(folder, 'a.pdf')], true],
    ['collate', ['collate', ...typed.map(corpus), '--out', join(folder, 'a.xlsx')], true],
    ['lineage', ['lineage', join(folder, 'van-ban'), '--format', 'svg'], true],
    ['run', ['run', join(folder, 'van-ban'), '--out', join(folder, 'ra')], true],
    ['help', ['--help'], false],
  ] as const)('%s does its work', async (name, args, threads) => {
    const { code, err, tried, threads: watched } = await withoutNetwork(args, join(folder, `${name}.log`))
    expect(tried).toEqual([])
    expect(code, err).toBe(0)
    expect(watched).toContain('main')
    if (threads) expect(watched.some((thread) => thread.startsWith('thread'))).toBe(true)
  })
})
