import { openInstallation } from '../../work/installation/installation.ts'
import { rebuild } from '../../store/postgres/rebuild.ts'
import { folder, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { progress } from '../progress.ts'
import { counted } from '../counted.ts'

export const command: Command = {
  name: 'rebuild',
  usage: `saksi rebuild DIR

Ends at the same bytes, or says that it did not (exit code 1): then something had been changed behind the log's back,
and what stands now is what the entries say.

  saksi rebuild ./record`,
  async run(argv, io) {
    const { positionals } = readArguments(argv, {}, ['DIR'])
    const installation = await openInstallation(folder(positionals[0] as string))
    const bar = progress('folding', !io.json && process.stderr.isTTY === true)
    try {
      const done = await rebuild(installation.owner(), (n) => bar.at(n))
      bar.end()
      const same = done.before === done.after
      if (!same) await installation.note({ kind: 'recovery.done', what: 'projections', entries: done.entries })
      if (io.json) io.out(JSON.stringify({ entries: done.entries, same }))
      else
        io.out(
          `${counted(done.entries, 'entries')} folded; ${same ? 'the same bytes as before' : 'the projections had differed from the entries, and were mended'}`,
        )
      return same ? 0 : 1
    } finally {
      bar.end()
      await installation.close()
    }
  },
}
