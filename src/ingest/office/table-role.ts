import { printedBlocks, type Table, type TableRow } from './content.js'

const headSigns =
  /ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|Độc lập|(?:^|\n)\s{0,9}Số[\s:.…\d_]{0,30}[-/]|ngày[\s.…\d/_]{0,40}tháng/iu
const footSigns =
  /Nơi nhận|(?:^|\n)\s{0,9}(?:T\/M|TM\.|T\.M|K\/T|KT\.|TL\.|T\/L|TUQ\.)|(?:^|\n)\s{0,9}(?:PHÓ\s)?(?:BÍ THƯ|CHỦ TỊCH|TRƯỞNG BAN|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|TỔNG BÍ THƯ|CỤC TRƯỞNG|VỤ TRƯỞNG|HIỆU TRƯỞNG)/u

/**
 * Whether a table or text box is the letterhead or the foot (recipients and signature) of a document: told by what it holds and by
 * where it stands. `before`: letters of the text before it; `total`: of the whole text. Null for every other table.
 */
export function roleOf(part: { text: string; before: number; total: number }): 'head' | 'foot' | null {
  if (part.before < 800 && headSigns.test(part.text) && part.text.length < 1500) return 'head'
  // A task table may name a signer's role as a body; a foot is not numbered row by row.
  if (/(?:^|\n)\s{0,9}(?:STT|TT|Số TT)\s{0,9}(?:\n|$)/u.test(part.text)) return null
  return footSigns.test(part.text) && (part.before > 300 || part.total < 1500) ? 'foot' : null
}

/** The block to which a cell of a two-column table belongs: the first that holds something is the left one. */
export function sideOf(table: Table, row: TableRow, index: number): 'left' | 'right' {
  const filled = row.cells.flatMap((cell, at) => (printedBlocks(cell.blocks).trim() === '' ? [] : [at]))
  if (filled.length >= 2) return index <= filled[0]! ? 'left' : 'right'
  const columns = Math.max(...table.rows.flatMap(({ cells }) => cells.map(({ column }) => column + 1)))
  return row.cells[index]!.column * 2 >= columns ? 'right' : 'left'
}

/** How many of the first rows are the head: those the file repeats on each page, else a first row of short bold or known words. */
export function headRows(table: Table): number {
  const repeated = table.rows.findIndex((row) => !row.head)
  if (repeated > 0) return repeated
  const [first, ...others] = table.rows
  if (!first || others.length === 0) return 0
  const texts = first.cells.map((cell) => printedBlocks(cell.blocks).trim())
  const short = texts.every((text) => text.length < 80)
  const named = texts.some((text) =>
    /^(?:S?TT|Số TT|Nội dung|Nhiệm vụ|Thời gian|Đơn vị|Cơ quan|Ghi chú|Công việc)(?!\p{Ll})/iu.test(text),
  )
  const filled = texts.filter((text) => text !== '').length >= Math.min(2, texts.length)
  return short && filled && (named || isBoldRow(first)) ? 1 : 0
}

function isBoldRow(row: TableRow): boolean {
  const paragraphs = row.cells.flatMap((cell) =>
    cell.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])),
  )
  const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces.filter(({ text }) => text.trim() !== ''))
  return pieces.length > 0 && pieces.every((piece) => piece.bold)
}
