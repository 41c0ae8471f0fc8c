import type { Writer } from '../../ports.js'
import { labelsFor } from '../labels.js'
import { collationPaper } from '../paper/collation-paper.js'
import { comparisonPaper } from '../paper/comparison-paper.js'
import type { CollationView, ComparisonView } from '../view/types.js'
import { paperPdf } from './paper-pdf.js'

const mediaType = 'application/pdf'

/** BẢNG ĐỐI CHIẾU as PDF. */
export const comparisonPdf: Writer<ComparisonView> = {
  ending: 'pdf',
  mediaType,
  async write(view, { language }) {
    return paperPdf(comparisonPaper(view, labelsFor(language)))
  },
}

/** BẢNG TỔNG HỢP as PDF. */
export const collationPdf: Writer<CollationView> = {
  ending: 'pdf',
  mediaType,
  async write(view, { language }) {
    return paperPdf(collationPaper(view, labelsFor(language)))
  },
}
