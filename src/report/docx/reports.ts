import type { Writer } from '../../ports.js'
import { labelsFor } from '../labels.js'
import { collationPaper } from '../paper/collation-paper.js'
import { comparisonPaper } from '../paper/comparison-paper.js'
import type { CollationView, ComparisonView } from '../view/types.js'
import type { Paper } from '../paper/types.js'
import { paperDocx } from './paper-docx.js'
import { paperInTemplate } from './template.js'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** BẢNG ĐỐI CHIẾU as DOCX. */
export const comparisonDocx: Writer<ComparisonView> = {
  ending: 'docx',
  mediaType,
  async write(view, { language, template }) {
    return paperAsDocx(comparisonPaper(view, labelsFor(language)), template)
  },
}

/** BẢNG TỔNG HỢP as DOCX. */
export const collationDocx: Writer<CollationView> = {
  ending: 'docx',
  mediaType,
  async write(view, { language, template }) {
    return paperAsDocx(collationPaper(view, labelsFor(language)), template)
  },
}

function paperAsDocx(paper: Paper, template: Uint8Array | undefined): Promise<Uint8Array> {
  return template ? paperInTemplate(paper, template) : paperDocx(paper)
}
