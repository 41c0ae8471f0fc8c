export { collateDocs, type CollateOptions } from './collate.js'
export { compareDocs, type CompareOptions } from './compare.js'
export { stockPhrases, type StockPhrases } from './stock.js'
export { applyWords } from './words.js'
