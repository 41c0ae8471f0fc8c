import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { root, scratchFolder } from './command.js'

// Whole runs of the program: on a busy machine each takes its time.
vi.setConfig({ testTimeout: 120_000 })

/** The example of the README, word for word. */
const example = /As a library[\s\S]*?```ts\n([\s\S]*?)```/u.exec(
  readFileSync(join(root, 'README.md'), 'utf8'),
)![1]!

describe('the library example of the README', () => {
  it('runs as it stands, with the package under its own name', () => {
    const folder = scratchFolder()
    const corpus = (name: string): string => join(root, 'corpus', name)
    mkdirSync(join(folder, 'node_modules'))
    mkdirSync(join(folder, 'plans'))
    symlinkSync(root, join(folder, 'node_modules/doichieu'), 'junction')
    copyFileSync(corpus('tinh-uy-ben-tre.pdf'), join(folder, '48-KH-DUK.pdf'))
    copyFileSync(corpus('tinh-uy-ninh-binh.docx'), join(folder, 'province.docx'))
    copyFileSync(corpus('dang-uy-khoi-ninh-binh.txt'), join(folder, 'district.txt'))
    copyFileSync(corpus('tinh-uy-ninh-binh.docx'), join(folder, 'plans/province.docx'))
    copyFileSync(corpus('dang-uy-khoi-ninh-binh.txt'), join(folder, 'plans/district.txt'))
    writeFileSync(join(folder, 'example.mjs'), example)
    const ran = spawnSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' })
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
    const [first, ...findings] = ran.stdout.trim().split('\n')
    expect(first).toMatch(/^\p{L}.* \d+$/u)
    expect(findings.length).toBeGreaterThan(3)
    for (const line of findings) expect(line).toMatch(/^(?:high|medium|low) \S/u)
    for (const output of ['index.html', 'run.json', 'comparisons/district.txt/doi-chieu.json'])
      expect(existsSync(join(folder, 'reports', output)), output).toBe(true)
  })
})
