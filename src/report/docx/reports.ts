import type { Writer } from '../../ports.js'
import { labelsFor } from '../labels.js'
import { collationPaper } from '../paper/collation-paper.js'
import { comparisonPaper } from '../paper/comparison-paper.js'
import type { CollationView, ComparisonView } from '../view/types.js'
import { paperDocx } from './paper-docx.js'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** BẢNG ĐỐI CHIẾU as DOCX. */
export const comparisonDocx: Writer<ComparisonView> = {
  ending: 'docx',
  mediaType,
  async write(view, { language }) {
    return paperDocx(comparisonPaper(view, labelsFor(language)))
  },
}

/** BẢNG TỔNG HỢP as DOCX. */
export const collationDocx: Writer<CollationView> = {
  ending: 'docx',
  mediaType,
  async write(view, { language }) {
    return paperDocx(collationPaper(view, labelsFor(language)))
  },
}
