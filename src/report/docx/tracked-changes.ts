import type { Comparison } from '../../doc/comparison.js'
import { markedRuns, pairedBlocks, type Block } from './tracked-blocks.js'
import type { TrackedPiece } from './tracked-blocks.js'
import { coreProperties } from './properties.js'
import { margins, sheet } from '../paper/types.js'
import { xmlExact } from '../xml.js'
import { zip } from '../zip.js'

export interface TrackedInput {
  /** A comparison with one parent. */
  readonly comparison: Comparison
  readonly parent: { readonly text: string }
  readonly child: { readonly text: string }
}

/**
 * The parent as DOCX with tracked changes that turn it into the child: accepted, its words are the child's; rejected, the
 * parent's. A passage that moved is deleted in one place and inserted in the other.
 */
export async function trackedChanges({ comparison, parent, child }: TrackedInput): Promise<Uint8Array> {
  const blocks = pairedBlocks(comparison, parent.text, child.text)
  const paragraphs = blocks.flatMap(paragraphsOf)
  let id = 0
  // LibreOffice takes neighbouring changes of one author and about one minute for one and, rejecting it, joins the
  // paragraphs between; so neighbouring paragraphs bear hours of their own.
  const body = paragraphs
    .map((paragraph, index) =>
      paragraphXml(
        paragraph,
        () => `w:id="${++id}" w:author="doichieu" w:date="2000-01-01T0${index % 2}:00:00Z"`,
      ),
    )
    .join('')
  return zip([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relations],
    [
      'docProps/core.xml',
      coreProperties([comparison.parents[0]?.key, comparison.child.key].filter(Boolean).join(' → ')),
    ],
    ['word/document.xml', documentXml(body)],
    ['word/styles.xml', styles],
    ['word/_rels/document.xml.rels', documentRelations],
  ])
}

type Attributes = () => string

interface TrackedParagraph {
  readonly pieces: TrackedPiece[]
  /** The state of its mark. */
  end: TrackedPiece['mark']
}

/** A block as one or more paragraphs; a line feed ends one, tracked like the words around it. */
function paragraphsOf(block: Block): TrackedParagraph[] {
  const paragraphs: TrackedParagraph[] = [{ pieces: [], end: block.end }]
  for (const piece of markedRuns(block)) {
    piece.text.split('\n').forEach((text, index) => {
      if (index > 0) {
        paragraphs.at(-1)!.end = piece.mark
        paragraphs.push({ pieces: [], end: block.end })
      }
      if (text !== '') paragraphs.at(-1)!.pieces.push({ mark: piece.mark, text })
    })
  }
  return paragraphs
}

function paragraphXml({ pieces, end }: TrackedParagraph, attributes: Attributes): string {
  const mark = end === 'same' ? '' : `<w:rPr><w:${end === 'in' ? 'ins' : 'del'} ${attributes()}/></w:rPr>`
  return `<w:p><w:pPr><w:jc w:val="both"/>${mark}</w:pPr>${pieces.map((piece) => runXml(piece, attributes)).join('')}</w:p>`
}

function runXml({ mark, text }: TrackedPiece, attributes: Attributes): string {
  const exact = xmlExact(text)
  if (mark === 'out') {
    return `<w:del ${attributes()}><w:r><w:delText xml:space="preserve">${exact}</w:delText></w:r></w:del>`
  }
  const run = `<w:r>${exact
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
    .join('<w:tab/>')}</w:r>`
  return mark === 'in' ? `<w:ins ${attributes()}>${run}</w:ins>` : run
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

function documentXml(body: string): string {
  const { top, right, bottom, left } = margins
  return `${declaration}<w:document ${namespace}><w:body>${body}<w:sectPr><w:pgSz w:w="${twips(sheet.width)}" w:h="${twips(sheet.height)}"/><w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`
}

const styles = `${declaration}<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults></w:styles>`

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
const documentRelations = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`
