import { DoichieuError } from '../../errors.js'
import { schema, schemaNames } from '../../index.js'
import { exitCodes } from '../exit.js'
import { addCommonOptions } from '../options.js'
import type { CliCommand } from '../program.js'

export const schemaCommand: CliCommand = {
  name: 'schema',
  declare: (command, language) => {
    addCommonOptions(command.argument('<NAME>', schemaNames.join(' | ')), language)
  },
  run: async (terminal, [name]) => {
    const found = schemaNames.find((each) => each === name)
    if (!found) throw new DoichieuError('cli/no-schema', { name: name ?? '', names: schemaNames.join(', ') })
    await terminal.out(`${JSON.stringify(await schema(found), null, 2)}\n`)
    return exitCodes.whole
  },
}
