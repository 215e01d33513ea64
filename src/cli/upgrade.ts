import { upgrade } from '../adapters/upgrade.ts'
import { folder, readArguments } from './arguments.ts'
import type { Command } from './command.ts'

export const command: Command = {
  name: 'upgrade',
  summary: 'bring an installation to this version; its log goes on',
  usage: `saksi upgrade DIR

Make a backup first and stop the server. Every migration that the database lacks is applied in one transaction, all or
none, and the log says which program began. There is no way back but the backup (docs/operate/upgrade.md).

  saksi upgrade ./record`,
  async run(argv, io) {
    const { positionals } = readArguments(argv, {}, ['DIR'])
    const applied = await upgrade(folder(positionals[0] as string), (line) => io.err(`  ${line}`))
    if (io.json) io.out(JSON.stringify({ applied }))
    else io.out(applied.length === 0 ? 'nothing to do: the database is of this version' : `upgraded: ${applied.join(', ')}`)
    return 0
  },
}
