import { readdir } from 'node:fs/promises'
import { initInstallation } from '../adapters/init-installation.ts'
import { COUNTRIES } from '../adapters/installation.ts'
import { folder, readArguments } from './arguments.ts'
import { Usage, type Command } from './command.ts'

export const command: Command = {
  name: 'init',
  summary: 'make a new, empty installation',
  usage: `saksi init DIR --country ID [--database URL]

Makes the database, the log and its key in DIR, the agencies' edge keys in DIR.edge, and the vaults' keys in
DIR.vaults. The last two belong to other parties: in production, move them to their machines. Without --database a
PostgreSQL of its own is started on a private socket; with it, the operator's server is used (15 or later).

  saksi init ./record --country kh`,
  async run(argv, io) {
    const { values, positionals } = readArguments(argv, { country: { type: 'string' }, database: { type: 'string' } }, ['DIR'])
    const known = (await readdir(COUNTRIES, { withFileTypes: true })).filter((d) => d.isDirectory()).map((d) => d.name)
    const country = String(values.country ?? '')
    if (!known.includes(country)) throw new Usage(`--country must be one of: ${known.join(', ')}`)
    const dir = folder(positionals[0] as string)
    await initInstallation({
      dir,
      country,
      demo: false,
      ...(typeof values.database === 'string' ? { database: values.database } : {}),
      say: (line) => io.err(`  ${line}`),
    })
    io.out(io.json ? JSON.stringify({ dir, country }) : `made ${dir} for ${country}\nnext: saksi serve ${positionals[0]}`)
    return 0
  },
}
