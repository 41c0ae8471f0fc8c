export { collateDocs, type CollateOptions, type ComparedUnits } from './collate.js'
export { compareDocs, type CompareOptions } from './compare.js'
export { stockPhrases, wordPairs, type StockPhrases } from './stock.js'
export { applyWords } from './words.js'
