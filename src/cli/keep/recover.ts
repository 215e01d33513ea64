import { openInstallation } from '../../work/installation/installation.ts'
import { recover } from '../../work/backup/recover.ts'
import { folder, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { counted } from '../counted.ts'

export const command: Command = {
  name: 'recover',
  usage: `saksi recover DIR

After your own PostgreSQL was put back to a point in time (docs/operate/point-in-time.md), before it is served. The same log goes on where the database
holds all that was signed: by the checkpoint in DIR, and by a quorum of the witnesses, who are asked now. Its tiles are made again, what was erased
is erased again, and the public anchor gets a new name and key. Refused: a database that is behind (docs/operate/behind.md), and a DIR without that
checkpoint.

  saksi recover ./record`,
  async run(argv, io) {
    const { positionals } = readArguments(argv, {}, ['DIR'])
    const installation = await openInstallation(folder(positionals[0] as string))
    try {
      const done = await recover(installation)
      if (io.json) {
        io.out(JSON.stringify(done))
        return 0
      }
      io.out(
        `the same log goes on: ${counted(done.size.toLocaleString('en'), 'entries')}, ${done.isBornOut ? 'borne out by a quorum of the witnesses' : 'as many as the checkpoint in the folder says; no witnesses were to be asked'}`,
      )
      if (done.erased > 0) io.out(`${done.erased} erased records had come back with the database, and are erased again`)
      io.out(`next: saksi verify ${positionals[0]}; then start the server`)
      return 0
    } finally {
      await installation.close()
    }
  },
}
