import { DoichieuError } from '../../errors.js'
import type { Paper } from '../paper/types.js'
import { archiveOf, unzip, zip } from '../zip.js'
import { coreProperties } from './properties.js'
import { paperDocx } from './paper-docx.js'

const documentPart = 'word/document.xml'
/** The tag that says where the report goes in the template. */
const contentTag = '@noi_dung'

/**
 * A paper in an office's own letterhead. In the template `{ten_bang}`, `{trich_yeu}`, `{van_ban}`, `{van_ban_cap_tren}` are
 * filled in, and the report takes the place of the paragraph `{@noi_dung}`; without that tag it follows the template's text.
 * Throws `report/template-not-docx`, `report/template-tags`.
 */
export async function paperInTemplate(paper: Paper, template: Uint8Array): Promise<Uint8Array> {
  const own = await documentXml(template)
  const end = own.lastIndexOf('<w:sectPr')
  const section =
    end < 0 ? emptySection : own.slice(end, own.indexOf('</w:sectPr>', end) + '</w:sectPr>'.length)
  const hasTag = textOf(own).includes(`{${contentTag}}`)
  const prepared = hasTag || end < 0 ? template : await withTag(template, own, end)
  const filled = await fill(prepared, {
    ...paper.names,
    [contentTag.slice(1)]: await reportXml(paper, section),
  })
  const parts = new Map<string, Uint8Array | string>(await unzip(filled))
  // The report is known as the program's own by these, and may be written again.
  parts.set('docProps/core.xml', coreProperties(paper.names.ten_bang ?? ''))
  return zip(parts)
}

const emptySection = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'

async function documentXml(template: Uint8Array): Promise<string> {
  let part: Uint8Array | undefined
  try {
    part = (await unzip(template)).get(documentPart)
  } catch (cause) {
    throw new DoichieuError('report/template-not-docx', {}, { cause })
  }
  if (!part) throw new DoichieuError('report/template-not-docx')
  return new TextDecoder().decode(part)
}

/** Word may cut a tag into several runs; only the text between the elements counts. */
function textOf(xml: string): string {
  return xml.replace(/<[^<>]*>/gu, '')
}

/** The template with the tag in a paragraph behind its text. */
async function withTag(template: Uint8Array, own: string, end: number): Promise<Uint8Array> {
  const parts = new Map<string, Uint8Array | string>(await unzip(template))
  parts.set(
    documentPart,
    `${own.slice(0, end)}<w:p><w:r><w:t>{${contentTag}}</w:t></w:r></w:p>${own.slice(end)}`,
  )
  return zip(parts)
}

/** The report's own blocks without its letterhead; sheets across the page are sections of the template's making, turned. */
async function reportXml(paper: Paper, section: string): Promise<string> {
  const pieces: string[] = []
  for (const part of paper.sections) {
    const blocks = part.blocks.filter((block) => block.kind !== 'letterhead')
    const body = bodyOf(await documentXml(await paperDocx({ ...paper, sections: [{ ...part, blocks }] })))
    const turned = part.orientation === 'landscape' ? landscape(section) : section
    pieces.push(`${body}<w:p><w:pPr>${turned}</w:pPr></w:p>`)
  }
  return pieces.join('')
}

function bodyOf(xml: string): string {
  return xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length, xml.lastIndexOf('<w:sectPr'))
}

function landscape(section: string): string {
  const size = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
  return /<w:pgSz\b[^<>]*>/u.test(section)
    ? section.replace(/<w:pgSz\b[^<>]*>/u, size)
    : section.replace('</w:sectPr>', `${size}</w:sectPr>`)
}

async function fill(template: Uint8Array, values: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const { default: Docxtemplater } = await import('docxtemplater')
  try {
    const document = new Docxtemplater(await archiveOf(template), {
      paragraphLoop: true,
      linebreaks: true,
      nullGetter: () => '',
      errorLogging: false,
    })
    document.render(values)
    return document.getZip().generate({ type: 'uint8array' }) as Uint8Array
  } catch (cause) {
    throw new DoichieuError('report/template-tags', {}, { cause })
  }
}
