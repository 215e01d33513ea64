import { backUp } from '../../work/backup/backup.ts'
import { backUpAndTry } from '../../work/backup/check-backup.ts'
import { openInstallation } from '../../work/installation/installation.ts'
import { folder, listOf, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { progress } from '../progress.ts'
import { counted } from '../counted.ts'

export const command: Command = {
  name: 'backup',
  usage: `saksi backup DIR FILE --to AGE1… [--to AGE1…] [--check]

One state of the whole: entries, log, releases, settings, and the server's own secrets, encrypted with age to every
officer named; any one of them opens it (docs/operate/backup.md). No vault's key, no agency's edge key and no courier
part is ever in it. FILE must not be there, nor lie in DIR.

With --check it is restored as soon as it is made, beside DIR in a folder of its own (DIR.checking), verified there as saksi
verify would, and thrown away; saksi doctor says when that went through last. It takes as much room as the record, for a while.

  saksi backup ./record /mnt/safe/record-2026-11-25.age --to age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p`,
  async run(argv, io) {
    const { values, positionals } = readArguments(argv, { to: { type: 'string', multiple: true }, check: { type: 'boolean' } }, [
      'DIR',
      'FILE',
    ])
    const installation = await openInstallation(folder(positionals[0] as string))
    const bar = progress('writing', !io.json && process.stderr.isTTY === true)
    try {
      const request = { file: positionals[1] as string, recipients: listOf(values.to), onProgress: (bytes: number) => bar.at(bytes) }
      const say = (line: string): void => {
        bar.end()
        io.err(`  ${line}`)
      }
      const tried = values.check === true ? await backUpAndTry(installation, request, say) : undefined
      const made = tried ?? (await backUp(installation, request))
      bar.end()
      for (const name of made.leftOut) io.err(`left out: ${name}, which is no part of an installation`)
      if (io.json) io.out(JSON.stringify(made))
      else
        io.out(
          `${made.file}: ${counted(made.size.toLocaleString('en'), 'entries')}, ${(made.bytes / 1e6).toFixed(1)} MB, root ${made.root.slice(0, 16)}…\nSHA-256 ${made.sha256}${tried ? `\nrestored and verified in ${tried.seconds} s` : ''}`,
        )
      return 0
    } finally {
      bar.end()
      await installation.close()
    }
  },
}
