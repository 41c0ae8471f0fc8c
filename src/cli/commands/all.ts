import type { CliCommand } from '../program.js'
import { collateCommand } from './collate.js'
import { compareCommand } from './compare.js'
import { extractCommand } from './extract.js'
import { lineageCommand } from './lineage.js'
import { listCommand, searchCommand, showCommand } from './lookup.js'
import { runCommand } from './run.js'
import { schemaCommand } from './schema.js'

/** The commands in the order in which the help lists them. */
export const commands: readonly CliCommand[] = [
  runCommand,
  compareCommand,
  collateCommand,
  lineageCommand,
  extractCommand,
  searchCommand,
  listCommand,
  showCommand,
  schemaCommand,
]
