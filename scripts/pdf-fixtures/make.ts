/** Makes the typed PDF files of `test/fixtures/pdf` from their written source. Needs LibreOffice (`soffice`) and the Tinos fonts. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { partyPlan, stateDecision } from './documents.js'
import { flatOdt } from './flat-odt.js'

const target = join(import.meta.dirname, '../../test/fixtures/pdf')
const folder = mkdtempSync(join(tmpdir(), 'pdf-fixtures-'))
try {
  for (const [name, page] of Object.entries({ 'party-plan': partyPlan, 'state-decision': stateDecision })) {
    const source = join(folder, `${name}.fodt`)
    writeFileSync(source, flatOdt(page))
    execFileSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      source,
    ])
    copyFileSync(join(folder, `${name}.pdf`), join(target, `${name}.pdf`))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
