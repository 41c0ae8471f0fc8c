// Reads one file as the built program does and prints what came of it as a line of JSON: for trials in a process of its own.
// Holds no document text. Wants `npm run build` first.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import process from 'node:process'
import { errorCode } from '../dist/src/errors.js'
import { ingest } from '../dist/src/ingest/index.js'
import { loadModels } from '../dist/src/models/load.js'
import { defaultReadOptions } from '../dist/src/ports.js'

const [path = ''] = process.argv.slice(2)
const result = {}
try {
  const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) }
  const doc = await ingest(file, { models: loadModels(), read: { ...defaultReadOptions, ocr: 'off' } })
  result.outcome = doc.source.status
  result.kind = doc.source.mediaType
  result.pages = doc.source.pages
  result.characters = doc.text.length
  result.codes = [...new Set(doc.messages.map((message) => message.code))]
} catch (error) {
  result.outcome = errorCode(error)
}
result.megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(JSON.stringify(result))
