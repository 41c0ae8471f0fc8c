import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { doichieu, root, scratchFolder } from '../end-to-end/command.js'

const folder = scratchFolder()
const store = join(folder, 'kho')
const corpus = (name: string): string => join(root, 'corpus', name)
const pictures = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/<img class="place" src="([^"]*)"/gu)].map(([, source]) => source!)

async function report(parent: string, child: string, name: string): Promise<string> {
  const out = join(folder, name)
  const ran = await doichieu(['compare', corpus(parent), corpus(child), '--out', out, '--store', store])
  expect(ran.code, ran.err).toBe(0)
  return out
}

describe('the report of a scan beside its typed parent', () => {
  let scanned = ''
  beforeAll(async () => {
    scanned = await report('tinh-uy-ben-tre.pdf', 'huyen-uy-giong-trom.pdf', 'quet.html')
  })

  it('shows the places of the findings on the scan, small, the same each time', async () => {
    const found = pictures(scanned)
    expect(found.length).toBeGreaterThan(5)
    expect(new Set(found).size).toBeLessThanOrEqual(60)
    for (const source of found) expect(source.length).toBeLessThan(25_000)
    const again = await report('tinh-uy-ben-tre.pdf', 'huyen-uy-giong-trom.pdf', 'quet-2.html')
    expect(readFileSync(again).equals(readFileSync(scanned))).toBe(true)
  })

  it('shows the same in a run over the folder', async () => {
    const out = join(folder, 'ra')
    const ran = await doichieu([
      'run',
      join(root, 'corpus'),
      '--out',
      out,
      '--formats',
      'html',
      '--store',
      store,
    ])
    expect(ran.code, ran.err).toBe(0)
    const inRun = pictures(join(out, 'comparisons/huyen-uy-giong-trom.pdf/doi-chieu.html'))
    expect(new Set(inRun).size).toBeGreaterThan(5)
    expect(pictures(join(out, 'comparisons/dang-uy-khoi-ninh-binh.txt/doi-chieu.html'))).toEqual([])
  })
})
