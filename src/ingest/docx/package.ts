import { DoichieuError } from '../../errors.js'
import { childrenOf, parseXml, type XmlElement } from '../office/xml.js'
import { openArchive, type Archive } from '../zip.js'

/** The parts of a DOCX that are read. A part that is damaged is named and left out; without the main part nothing is read. */
export interface DocxPackage {
  readonly mainPart: string
  readonly main: XmlElement
  readonly styles: XmlElement | null
  readonly numbering: XmlElement | null
  readonly footnotes: XmlElement | null
  readonly endnotes: XmlElement | null
  readonly headers: readonly { readonly part: string; readonly root: XmlElement }[]
  readonly lost: readonly string[]
}

/** Opens the archive and parses its parts, found by their relationships, not by their names. */
export function openPackage(bytes: Uint8Array): DocxPackage {
  const archive = openArchive(bytes)
  const mainPart = mainPartOf(archive)
  const main = parseXml(archive.read(mainPart), mainPart)
  const lost: string[] = []
  const parse = (part: string): XmlElement | null => {
    try {
      return parseXml(archive.read(part), part)
    } catch (error) {
      // A declared entity or a bomb is an attack on the whole file; a part that is only broken costs that part.
      if (error instanceof DoichieuError && /damaged/u.test(error.code)) lost.push(part)
      else throw error
      return null
    }
  }
  const related = relationsOf(archive, mainPart, lost)
  const one = (kind: string): XmlElement | null => {
    const target = related.find((relation) => relation.kind === kind)?.target
    return target !== undefined && archive.has(target) ? parse(target) : null
  }
  const headers = related.flatMap(({ kind, target }) => {
    const root = kind === 'header' && archive.has(target) ? parse(target) : null
    return root ? [{ part: target, root }] : []
  })
  return {
    mainPart,
    main,
    styles: one('styles'),
    numbering: one('numbering'),
    footnotes: one('footnotes'),
    endnotes: one('endnotes'),
    headers,
    lost,
  }
}

function mainPartOf(archive: Archive): string {
  const lost: string[] = []
  const target = relationsOf(archive, '', lost).find(({ kind }) => kind === 'officeDocument')?.target
  if (target !== undefined && archive.has(target)) return target
  const usual = archive.names.find((name) => /^word\/document\d*\.xml$/u.test(name))
  if (usual === undefined) throw new DoichieuError('ingest/damaged-archive', { part: 'word/document.xml' })
  return usual
}

function relationsOf(archive: Archive, part: string, lost: string[]): { kind: string; target: string }[] {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : ''
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`
  if (!archive.has(file)) return []
  try {
    const root = parseXml(archive.read(file), file)
    return childrenOf(root, 'rel:Relationship').flatMap(({ attributes }) => {
      // What lies outside of the archive is never fetched.
      if (attributes['TargetMode'] === 'External') return []
      const type = attributes['Type'] ?? ''
      return [
        { kind: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, attributes['Target'] ?? '') },
      ]
    })
  } catch (error) {
    if (!(error instanceof DoichieuError) || !/damaged/u.test(error.code)) throw error
    lost.push(file)
    return []
  }
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
