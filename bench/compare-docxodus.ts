import PizZip from 'pizzip'
import { SaxesParser } from 'saxes'
import { flagsOfStretches, type Flags, type Stretch } from './compare-flags.js'
import type { Peer } from './compare-peers.js'

/**
 * Docxodus, which compares documents of Word: each text as one, a paragraph a line, and the tracked changes of the result read back. It
 * tells moves apart, so a moved word is neither left out nor put in. Null where the package is not installed.
 */
export async function openDocxodus(): Promise<Peer | null> {
  const engine = await import('docxodus/core').catch(() => null)
  if (!engine) return null
  const quiet = silenced()
  await engine.initialize()
  quiet()
  return {
    name: 'docxodus',
    run: async (parent, child) => {
      const result = await engine.docxDiffCompare(docxOf(parent), docxOf(child))
      const xml = new PizZip(result).file('word/document.xml')!.asText()
      return flagsOfDocument(xml, parent, child)
    },
  }
}

/** The runtime tells on the console how it compiles itself. */
function silenced(): () => void {
  const { log, warn, error, info, debug } = console
  const silent = (): void => undefined
  Object.assign(console, { log: silent, warn: silent, error: silent, info: silent, debug: silent })
  return () => void Object.assign(console, { log, warn, error, info, debug })
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

function docxOf(text: string): Uint8Array {
  const escaped = (line: string): string =>
    line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
  const paragraphs = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const zip = new PizZip()
  zip.file(
    '[Content_Types].xml',
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
  )
  zip.file(
    'word/document.xml',
    `${head}<w:document xmlns:w="${main}"><w:body>${paragraphs.join('')}<w:sectPr/></w:body></w:document>`,
  )
  return zip.generate({ type: 'uint8array' })
}

const kinds: Readonly<Record<string, Stretch['kind']>> = {
  'w:del': '-',
  'w:ins': '+',
  'w:moveFrom': '<',
  'w:moveTo': '>',
}

function flagsOfDocument(xml: string, parent: string, child: string): Flags {
  const stretches: Stretch[] = []
  const open: Stretch['kind'][] = []
  const parser = new SaxesParser()
  let inText = false
  parser.on('opentag', ({ name, isSelfClosing }) => {
    if (kinds[name] && !isSelfClosing) open.push(kinds[name])
    if (name === 'w:t' || name === 'w:delText') inText = true
  })
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (kinds[name] && !isSelfClosing) open.pop()
    if (name === 'w:t' || name === 'w:delText') inText = false
    if (name === 'w:p') stretches.push({ kind: '=', text: '\n' })
  })
  parser.on('text', (text) => {
    // Inside a moved paragraph a word that was changed is marked once more.
    const kind = open.find((one) => one === '-' || one === '+') ?? open.at(-1) ?? '='
    if (inText) stretches.push({ kind, text })
  })
  parser.write(xml).close()
  return flagsOfStretches(stretches, parent, child)
}
