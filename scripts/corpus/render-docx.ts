import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx'
import { foot, letterhead, specimen } from './print.js'
import type { Unit, WrittenDocument } from './source.js'

/** A Word file with a letterhead table, automatic numbers and bullets, and a ruled task table. */
export async function renderDocx(document: WrittenDocument): Promise<Uint8Array> {
  const head = letterhead(document)
  const end = foot(document)
  const file = new Document({
    creator: 'doichieu',
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    numbering: {
      config: [
        {
          reference: 'headings',
          levels: [
            { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', alignment: AlignmentType.START },
            { level: 1, format: LevelFormat.DECIMAL, text: '%2.', alignment: AlignmentType.START },
            { level: 2, format: LevelFormat.DECIMAL, text: '%2.%3.', alignment: AlignmentType.START },
          ],
        },
        {
          reference: 'bullets',
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '-', alignment: AlignmentType.START }],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 } } },
        headers: { default: new Header({ children: [centred(specimen)] }) },
        children: [
          layoutTable(
            head.left.map((line) => centred(line, line === line.toUpperCase() && !line.startsWith('Số'))),
            head.right.map((line, index) => centred(line, index === 0, index > 0)),
          ),
          centred(''),
          centred(document.type.toUpperCase(), true),
          centred(document.title, true),
          centred('-----'),
          ...document.units.map(unitBlock),
          layoutTable(
            end.left.map((line, index) => new Paragraph({ children: [run(line, index === 0, index === 0)] })),
            end.right.map((line) => centred(line, true)),
          ),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function run(text: string, bold = false, italics = false): ParagraphChild {
  return new TextRun({ text, bold, italics })
}

function centred(text: string, bold = false, italics = false): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, bold, italics)] })
}

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder }

function layoutTable(left: Paragraph[], right: Paragraph[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
    rows: [
      new TableRow({
        children: [left, right].map((children) => new TableCell({ children, borders: noBorders })),
      }),
    ],
  })
}

function unitBlock(unit: Unit): Paragraph | Table {
  switch (unit.kind) {
    case 'heading':
      return new Paragraph({ numbering: { reference: 'headings', level: unit.depth - 1 }, children: [run(unit.text, true)] })
    case 'bullet':
      return new Paragraph({ numbering: { reference: 'bullets', level: 0 }, children: [run(unit.text)] })
    case 'paragraph':
      return new Paragraph({ indent: { firstLine: 567 }, children: [run(unit.text)] })
    case 'table':
      return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: unit.rows.map(
          (row, index) =>
            new TableRow({
              tableHeader: index === 0,
              children: row.map((cell) => new TableCell({ children: [new Paragraph({ children: [run(cell, index === 0)] })] })),
            }),
        ),
      })
  }
}
