import { openInstallation } from '../../work/installation/installation.ts'
import { salvage } from '../../work/backup/salvage.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { folder, listOf, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { progress } from '../progress.ts'

export const command: Command = {
  name: 'salvage',
  usage: `saksi salvage DIR FILE --to AGE1… [--to AGE1…]

Of a database that is behind what its log was signed for, and of which no newer copy is left (docs/operate/behind.md): a standby that took over
without the last entries, an older copy of a disk. All that it holds goes into FILE, encrypted as a backup is, also what was recorded
since and could not be logged. Restored, it goes on under a new log. DIR is left as it is, and no server may run on it.

It prints for each office how many of its entries stand, and since when it sends again what it holds a receipt for: what is known is
recognised, and nothing is counted twice.

  saksi salvage ./record /mnt/safe/salvaged.age --to age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p`,
  async run(argv, io) {
    const { values, positionals } = readArguments(argv, { to: { type: 'string', multiple: true } }, ['DIR', 'FILE'])
    const dir = folder(positionals[0] as string)
    const installation = await openInstallation(dir)
    const bar = progress('writing', !io.json && process.stderr.isTTY === true)
    try {
      const file = positionals[1] as string
      const made = await salvage(installation, { file, recipients: listOf(values.to), onProgress: (bytes) => bar.at(bytes) })
      bar.end()
      if (io.json) {
        io.out(JSON.stringify(made))
        return 0
      }
      const gone = made.signed - made.size
      io.out(
        `${made.file}: ${made.size.toLocaleString('en')} entries that stand; ${gone.toLocaleString('en')} that were signed are not here`,
      )
      io.out(
        '  the installation: devices lost or revoked, agencies closed, records closed to somebody and policies signed since then are gone; registrars and oversight say each again',
      )
      for (const { agency, stand, newest, waiting } of made.offices.filter((o) => o.agency !== INSTALLATION))
        io.out(
          `  ${agency}: ${stand.toLocaleString('en')} stand${newest === null ? ', so it sends all again' : `; it sends again what it has sent since ${newest}`}${waiting > 0 ? `; ${waiting} recorded since, which go into the new log` : ''}`,
        )
      io.out(
        `next: saksi restore ${file} NEW-DIR --identity KEY-FILE --witnessed ${positionals[0]}/tlog/checkpoint --accept-rewind "${made.rewindTo}"`,
      )
      return 0
    } finally {
      bar.end()
      await installation.close()
    }
  },
}
