import { bodySize, margins, sheet } from '../paper/types.js'
import type { Paper, PaperBlock, PaperRun, PaperSection, PaperTable } from '../paper/types.js'
import { printable } from '../printable.js'
import { fontFile } from './fonts.js'

/** A node of pdfmake's document definition. */
type Node = Record<string, unknown>

const points = (millimetres: number): number => (millimetres * 72) / 25.4

/** A paper as PDF with an embedded Vietnamese font, without a browser. The same paper gives the same bytes. */
export async function paperPdf(paper: Paper): Promise<Uint8Array> {
  const { default: pdfmake } = (await import('pdfmake')) as unknown as { default: PdfMake }
  pdfmake.setFonts({
    Tinos: {
      normal: fontFile('Tinos-Regular.ttf'),
      bold: fontFile('Tinos-Bold.ttf'),
      italics: fontFile('Tinos-Italic.ttf'),
      bolditalics: fontFile('Tinos-BoldItalic.ttf'),
    },
  })
  // Nothing but the fonts is read: no address in a text can make the program fetch anything.
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => /Tinos-[A-Za-z]+\.ttf$/u.test(path))
  const content = paper.sections.flatMap((section, index) => sectionNodes(section, index))
  const document = pdfmake.createPdf({
    pageSize: 'A4',
    pageOrientation: paper.sections[0]?.orientation ?? 'portrait',
    pageMargins: [points(margins.left), points(margins.top), points(margins.right), points(margins.bottom)],
    info: { title: printable(paper.title), author: 'doichieu', creationDate: new Date(Date.UTC(2000, 0, 1)) },
    language: paper.language === 'vi' ? 'vi-VN' : 'en-GB',
    defaultStyle: { font: 'Tinos', fontSize: bodySize, lineHeight: 1.1 },
    header: (page: number) =>
      page > 1 ? { text: String(page), alignment: 'center', margin: [0, points(10), 0, 0] } : null,
    content,
  })
  return new Uint8Array(await document.getBuffer())
}

/** What we use of pdfmake, which ships no types. */
interface PdfMake {
  setFonts(fonts: Record<string, Record<string, string>>): void
  setUrlAccessPolicy(allowed: (url: string) => boolean): void
  setLocalAccessPolicy(allowed: (path: string) => boolean): void
  createPdf(definition: Node): { getBuffer(): Promise<Buffer> }
}

function sectionNodes(section: PaperSection, index: number): Node[] {
  const across = section.orientation === 'landscape' ? sheet.height : sheet.width
  const width = points(across - margins.left - margins.right)
  const nodes = section.blocks.map((block) => blockNode(block, width))
  const [first, ...others] = nodes
  if (index === 0 || !first) return nodes
  return [{ ...first, pageBreak: 'before', pageOrientation: section.orientation }, ...others]
}

function blockNode(block: PaperBlock, width: number): Node {
  if (block.kind === 'table') return tableNode(block, width)
  if (block.kind === 'letterhead') {
    const side = (runs: readonly PaperRun[]): Node => ({
      width: '*',
      stack: runs.map((run) => ({ text: [runNode(run)], alignment: 'center' })),
    })
    return { columns: [side(block.left), side(block.right)], columnGap: 10, margin: [0, 0, 0, 16] }
  }
  return {
    text: block.runs.map(runNode),
    alignment: block.align ?? 'left',
    fontSize: block.size ?? bodySize,
    margin: [0, 0, 0, block.after ?? 6],
  }
}

function runNode(run: PaperRun): Node {
  return {
    text: printable(run.text),
    bold: run.bold ?? run.mark === 'in',
    italics: run.italic ?? false,
    ...(run.underline ? { decoration: 'underline' } : {}),
    ...(run.mark === 'out' ? { decoration: 'lineThrough', color: '#98202a' } : {}),
    ...(run.mark === 'in' ? { decoration: 'underline', color: '#0a5a30' } : {}),
    ...(run.mark === 'unsure'
      ? { decoration: 'underline', decorationStyle: 'dotted', color: '#6b4a00' }
      : {}),
  }
}

function tableNode(block: PaperTable, width: number): Node {
  const all = block.columns.reduce((sum, column) => sum + column.share, 0)
  // Each column loses 4 points of padding on either side and its line.
  const inner = width - block.columns.length * 9
  const cell = (paragraphs: readonly (readonly PaperRun[])[], align: string): Node => ({
    stack: paragraphs.map((runs) => ({ text: runs.length > 0 ? runs.map(runNode) : ' ' })),
    alignment: align,
  })
  return {
    fontSize: block.size ?? bodySize,
    margin: [0, 0, 0, 10],
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      widths: block.columns.map((column) => (inner * column.share) / all),
      body: [
        block.columns.map(({ name }) => ({ text: printable(name), bold: true, alignment: 'center' })),
        ...block.rows.map((row) =>
          row.map((paragraphs, index) => cell(paragraphs, block.columns[index]?.align ?? 'left')),
        ),
      ],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5 },
  }
}
