import { openInstallation } from '../../work/installation/installation.ts'
import { shareRecord } from '../../work/installation/share.ts'
import { OTHER } from '../../store/files/other-server.ts'
import { folder, readArguments } from '../arguments.ts'
import { Usage, type Command } from '../command.ts'

export const command: Command = {
  name: 'share',
  usage: `saksi share DIR --other URL

Two machines serve one record: one of them writes, the other waits and takes over the same log (docs/operate/two-machines.md). Give it on the first
machine while its server stands still; copy DIR to the second; give it there, with where the first is reached. It needs a PostgreSQL of your own
that both reach, and witnesses: whoever takes the log over asks a quorum of them first, and signs nothing while none answers.

  saksi share ./record --other https://second.internal`,
  async run(argv, io) {
    const { values, positionals } = readArguments(argv, { other: { type: 'string' } }, ['DIR'])
    const other = String(values.other ?? '')
    if (!OTHER.test(other)) throw new Usage('--other is where the other server is reached: https://, a name, and no path')
    const installation = await openInstallation(folder(positionals[0] as string))
    try {
      await shareRecord(installation, other)
      io.out(`${positionals[0]} is one of two: saksi serve waits until the log is its own; names are kept here and at ${other}`)
      return 0
    } finally {
      await installation.close()
    }
  },
}
