import type * as Docx from 'docx'
import { bodySize, margins, sheet } from '../paper/types.js'
import type {
  Paper,
  PaperBlock,
  PaperLetterhead,
  PaperRun,
  PaperSection,
  PaperTable,
} from '../paper/types.js'
import { printable } from '../printable.js'
import { unzip, zip } from '../zip.js'
import { coreProperties } from './properties.js'

const font = 'Times New Roman'
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** A paper as DOCX: A4, official margins, Times New Roman 13 points, head rows repeated. The same paper gives the same bytes. */
export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  const docx = await import('docx')
  const document = new docx.Document({
    title: paper.title,
    styles: {
      default: {
        document: {
          run: { font, size: bodySize * 2, language: { value: paper.language === 'vi' ? 'vi-VN' : 'en-GB' } },
        },
      },
    },
    sections: paper.sections.map((section, index) => docxSection(docx, section, index === 0)),
  })
  const parts = await unzip(new Uint8Array(await docx.Packer.toBuffer(document)))
  parts.set('docProps/core.xml', new TextEncoder().encode(coreProperties(paper.title)))
  return zip(parts)
}

function docxSection(docx: typeof Docx, section: PaperSection, first: boolean): Docx.ISectionOptions {
  const landscape = section.orientation === 'landscape'
  return {
    properties: {
      titlePage: first,
      page: {
        // The library swaps the two itself for a landscape page.
        size: {
          width: twips(sheet.width),
          height: twips(sheet.height),
          orientation: landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          right: twips(margins.right),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          header: twips(10),
          footer: twips(10),
        },
      },
    },
    headers: {
      default: new docx.Header({
        children: [
          new docx.Paragraph({
            alignment: docx.AlignmentType.CENTER,
            children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT], font })],
          }),
        ],
      }),
    },
    children: section.blocks.flatMap((block) => docxBlock(docx, block, textWidth(section))),
  }
}

/** The width between the margins in twips. */
function textWidth(section: PaperSection): number {
  const across = section.orientation === 'landscape' ? sheet.height : sheet.width
  return twips(across - margins.left - margins.right)
}

function docxBlock(docx: typeof Docx, block: PaperBlock, width: number): (Docx.Paragraph | Docx.Table)[] {
  if (block.kind === 'table') return [docxTable(docx, block, width), new docx.Paragraph({ children: [] })]
  if (block.kind === 'letterhead')
    return [letterhead(docx, block, width), new docx.Paragraph({ children: [] })]
  const alignments = { left: 'LEFT', center: 'CENTER', right: 'RIGHT', justify: 'JUSTIFIED' } as const
  return [
    new docx.Paragraph({
      alignment: docx.AlignmentType[alignments[block.align ?? 'left']],
      spacing: { after: (block.after ?? 6) * 20 },
      keepNext: block.keepWithNext ?? false,
      children: block.runs.map((run) => textRun(docx, run, block.size)),
    }),
  ]
}

function textRun(docx: typeof Docx, run: PaperRun, size = bodySize): Docx.TextRun {
  const { UnderlineType } = docx
  return new docx.TextRun({
    text: printable(run.text).replace(/\n/gu, ' '),
    font,
    size: size * 2,
    // What is not asked for is left out: a table has thousands of runs.
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(run.mark === 'out' ? { strike: true, color: '98202A' } : {}),
    ...(run.mark === 'in' ? { underline: { type: UnderlineType.SINGLE }, bold: true, color: '0A5A30' } : {}),
    ...(run.mark === 'unsure' ? { underline: { type: UnderlineType.DOTTED }, color: '6B4A00' } : {}),
  })
}

function docxTable(docx: typeof Docx, block: PaperTable, width: number): Docx.Table {
  const all = block.columns.reduce((sum, column) => sum + column.share, 0)
  const widths = block.columns.map((column) => Math.floor((width * column.share) / all))
  const size = block.size ?? bodySize
  const cell = (index: number, paragraphs: readonly (readonly PaperRun[])[], head: boolean): Docx.TableCell =>
    new docx.TableCell({
      width: { size: widths[index]!, type: docx.WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 90, right: 90 },
      verticalAlign: head ? docx.VerticalAlignTable.CENTER : docx.VerticalAlignTable.TOP,
      children: paragraphs.map(
        (runs) =>
          new docx.Paragraph({
            alignment:
              head || block.columns[index]?.align === 'center'
                ? docx.AlignmentType.CENTER
                : docx.AlignmentType.LEFT,
            children: runs.map((run) => textRun(docx, run, size)),
          }),
      ),
    })
  return new docx.Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: block.columns.map(({ name }, index) => cell(index, [[{ text: name, bold: true }]], true)),
      }),
      ...block.rows.map(
        (row) =>
          new docx.TableRow({ children: row.map((paragraphs, index) => cell(index, paragraphs, false)) }),
      ),
    ],
  })
}

function letterhead(docx: typeof Docx, block: PaperLetterhead, width: number): Docx.Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' }
  const borders = { top: none, bottom: none, left: none, right: none }
  const half = Math.floor(width / 2)
  const side = (runs: readonly PaperRun[]): Docx.TableCell =>
    new docx.TableCell({
      width: { size: half, type: docx.WidthType.DXA },
      borders,
      children: runs.map(
        (run) =>
          new docx.Paragraph({
            alignment: docx.AlignmentType.CENTER,
            children: [textRun(docx, run, 13)],
          }),
      ),
    })
  return new docx.Table({
    width: { size: half * 2, type: docx.WidthType.DXA },
    columnWidths: [half, half],
    layout: docx.TableLayoutType.FIXED,
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [new docx.TableRow({ children: [side(block.left), side(block.right)] })],
  })
}
