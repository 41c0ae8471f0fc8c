export { collateDocs, type CollateOptions, type ComparedUnits } from './collation/collate.js'
export { compareDocs, type CompareOptions } from './compare.js'
export { stockPhrases, wordPairs, type StockPhrases } from './stock.js'
export { applyWords } from './words/words.js'
