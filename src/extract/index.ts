import type { Extractor } from '../ports.js'
import { closing } from './closing/closing.js'
import { header } from './header/header.js'
import { outline } from './outline/outline.js'
import { references } from './references/references.js'
import { regions } from './regions/regions.js'

/** Every extractor in the order they run: each may need the marks of those before it. */
export const extractors: readonly Extractor[] = [
  regions,
  header,
  closing,
  outline,
  references,
]
