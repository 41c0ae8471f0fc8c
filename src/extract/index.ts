import type { Extractor } from '../ports.js'
import { assignments } from './assignments/index.js'
import { closing } from './closing/closing.js'
import { deadlines } from './deadlines/index.js'
import { header } from './header/header.js'
import { outline } from './outline/outline.js'
import { references } from './references/references.js'
import { regions } from './regions/regions.js'
import { slips } from './slips/index.js'

/** Every extractor in the order they run: each may need the marks of those before it. */
export const extractors: readonly Extractor[] = [
  regions,
  header,
  closing,
  outline,
  references,
  deadlines,
  assignments,
  slips,
]
