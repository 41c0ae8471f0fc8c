import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Language } from '../../src/ports.js'
import * as report from '../../src/report/index.js'
import * as fixtures from '../report/fixtures.js'

/** A dot of a picture, so that the page of a recognised document has one to show. */
const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Writes a small run as it lies on disk: index, one comparison, one collation, each linked to the others. */
export async function writePages(folder: string, language: Language): Promise<string[]> {
  const comparison = fixtures.comparisonFixture()
  const collation = fixtures.collationFixture()
  const run = fixtures.runFixture()
  const lineage = fixtures.lineageFixture()
  const pictures = new Map([['p5', { source: dot, width: 300, height: 40 }]])
  const plans = [fixtures.parentPlan, fixtures.childPlan]
  const views = {
    comparison: report.comparisonView({ comparison, parents: [plans[0]!], child: plans[1]!, lineage, pictures }),
    collation: report.collationView({ collation, plans }),
    run: report.runView({
      run,
      plans: [...plans.map((record) => ({ file: record.source.file, record })), { file: 'van-ban/hong.pdf', record: null }],
      comparisons: [comparison],
      collations: [collation],
      lineage,
    }),
  }
  const put = (name: string, content: Uint8Array | string): string => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }
  for (const output of [...run.documents, ...run.comparisons, ...run.collations].flatMap((each) => each.outputs)) {
    put(output, '')
  }
  const html = <View>(writers: readonly { ending: string; write(view: View, options: { language: Language }): Promise<Uint8Array> }[], view: View) =>
    writers.find(({ ending }) => ending === 'html')!.write(view, { language })
  return [
    put('index.html', await html(report.runWriters, views.run)),
    put(run.comparisons[0]!.outputs[0]!, await html(report.comparisonWriters, views.comparison)),
    put(run.collations[0]!.outputs[0]!, await html(report.collationWriters, views.collation)),
  ]
} // prettier-ignore
