import { fileURLToPath } from 'node:url'
import type { Column, Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { foot, labels, letterhead, specimen } from './print.js'
import type { Unit, WrittenDocument } from './source.js'

const font = (style: string): string =>
  fileURLToPath(new URL(`../../models/fonts/Tinos-${style}.ttf`, import.meta.url))

/** A typed PDF in the official layout: A4, 14 pt, two columns at head and foot, page numbers above. */
export async function renderPdf(document: WrittenDocument): Promise<Uint8Array> {
  const numbers = labels(document.units)
  const head = letterhead(document)
  const end = foot(document)
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [85, 62, 57, 57],
    defaultStyle: { font: 'Tinos', fontSize: 14, lineHeight: 1.15 },
    info: { title: document.title, creationDate: new Date(0), modDate: new Date(0) },
    header: (page) => [
      { text: specimen, alignment: 'right', margin: [0, 18, 57, 0], fontSize: 9, color: '#777777' },
      ...(page > 1 ? [{ text: String(page), alignment: 'center' as const, fontSize: 13 }] : []),
    ],
    content: [
      twoColumns(
        head.left.map((line) => ({ text: line, alignment: 'center', bold: line === line.toUpperCase() && !line.startsWith('Số') })),
        head.right.map((line, index) => ({ text: line, alignment: 'center', bold: index === 0, italics: index > 0 })),
      ),
      { text: document.type.toUpperCase(), bold: true, alignment: 'center', margin: [0, 18, 0, 0], fontSize: 15 },
      { text: document.title, bold: true, alignment: 'center' },
      { text: '-----', alignment: 'center', margin: [0, 0, 0, 8] },
      ...document.units.map((unit) => unitContent(unit, numbers)),
      {
        ...twoColumns(
          end.left.map((line, index) => ({ text: line, fontSize: 12, bold: index === 0, italics: index === 0 })),
          end.right.map((line) => ({ text: line || ' ', alignment: 'center', bold: true })),
        ),
        unbreakable: true,
        margin: [0, 14, 0, 0],
      },
    ],
  }
  return made(definition)
}

/** A PDF of pictures, one a page, as a scanner saves it. */
export function renderPictures(pages: readonly Buffer[]): Promise<Uint8Array> {
  return made({
    pageSize: 'A4',
    pageMargins: 0,
    info: { creationDate: new Date(0), modDate: new Date(0) },
    defaultStyle: { font: 'Tinos' },
    content: pages.map((page, index) => ({
      image: `data:image/jpeg;base64,${page.toString('base64')}`,
      fit: [595.28, 841.89],
      ...(index > 0 ? { pageBreak: 'before' as const } : {}),
    })),
  })
}

async function made(definition: TDocumentDefinitions): Promise<Uint8Array> {
  const { default: pdfmake } = await import('pdfmake')
  pdfmake.setFonts({
    Tinos: {
      normal: font('Regular'),
      bold: font('Bold'),
      italics: font('Italic'),
      bolditalics: font('BoldItalic'),
    },
  })
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer())
}

function twoColumns(left: Content[], right: Content[]): { columns: Column[]; columnGap: number } {
  return { columns: [
      { stack: left, width: '45%' },
      { stack: right, width: '55%' },
    ], columnGap: 12 }
}

function unitContent(unit: Unit, numbers: ReadonlyMap<Unit, string>): Content {
  switch (unit.kind) {
    case 'heading':
      return { text: `${numbers.get(unit)} ${unit.text}`, bold: true, margin: [28, 4, 0, 4] }
    case 'table':
      return {
        table: {
          headerRows: 1,
          widths: [26, '*', '*', '*'],
          body: unit.rows.map((row, index) => row.map((cell) => ({ text: cell, fontSize: 12, bold: index === 0 }))),
        },
        margin: [0, 6, 0, 6],
      }
    default:
      return {
        text: unit.kind === 'bullet' ? `- ${unit.text}` : unit.text,
        alignment: 'justify',
        leadingIndent: 28,
        margin: [0, 3, 0, 3],
      }
  }
}
