import { existsSync, readFileSync } from 'node:fs'
import { Failure } from '../../errors.ts'
import { readIdentities } from '../../outside/age/age.ts'
import { restore } from '../../work/backup/restore.ts'
import { folder, listOf, readArguments } from '../arguments.ts'
import { Usage, type Command } from '../command.ts'
import { counted } from '../counted.ts'

export const command: Command = {
  name: 'restore',
  usage: `saksi restore FILE DIR --identity KEY-FILE [--database URL]
              [--policy POLICY-FILE] [--witnessed NOTE…] [--unwitnessed] [--accept-rewind ROOT]

DIR must not be there, or be empty. The backup is checked whole against its own signed checkpoint, and against every
checkpoint or receipt named by --witnessed: the newest that anybody holds. The witnesses are asked as well: those of the
policy in the backup, or of --policy, your own copy, whose addresses nobody else wrote. A backup that is older than what
one of them saw is refused, unless its root is named in so many words. The log goes on where it was when --witnessed or
a quorum of the witnesses bears the backup out; otherwise --unwitnessed must be said, and the record goes on under a new
log. The public anchor always begins anew.
Stop the old machine first: two servers on one log fork it (docs/operate/move.md).

  saksi restore /mnt/safe/record-2026-11-25.age ./record --identity officer.key --witnessed newest.tlog-proof`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      {
        identity: { type: 'string' },
        database: { type: 'string' },
        policy: { type: 'string' },
        witnessed: { type: 'string', multiple: true },
        unwitnessed: { type: 'boolean' },
        'accept-rewind': { type: 'string' },
      },
      ['FILE', 'DIR'],
    )
    const [file, dir] = [positionals[0] as string, folder(positionals[1] as string)]
    if (typeof values.identity !== 'string') throw new Usage('--identity is missing: the officer’s key file')
    const witnessed = listOf(values.witnessed)
    const { policy } = values
    for (const path of [file, values.identity, ...witnessed, ...(typeof policy === 'string' ? [policy] : [])])
      if (!existsSync(path)) throw new Usage(`there is no ${path}`)
    if (witnessed.length > 0 && values.unwitnessed === true) throw new Usage('--witnessed and --unwitnessed do not go together')
    const identities = readIdentities(readFileSync(values.identity, 'utf8'))
    if (identities.length === 0) throw new Failure('restore.no-identity', { file: values.identity })
    const done = await restore({
      file,
      dir,
      identities,
      witnessed,
      unwitnessed: values.unwitnessed === true,
      ...(typeof policy === 'string' ? { policy } : {}),
      ...(typeof values.database === 'string' ? { database: values.database } : {}),
      ...(typeof values['accept-rewind'] === 'string' ? { acceptRewind: values['accept-rewind'] } : {}),
      say: (line) => io.err(`  ${line}`),
    })
    if (io.json) io.out(JSON.stringify(done))
    else {
      io.out(`restored ${counted(done.size.toLocaleString('en'), 'entries')} into ${dir}; root ${done.root.slice(0, 16)}…`)
      if (done.lost > 0) io.out(`${done.lost} entries that were witnessed are gone`)
      if (done.isNewLog)
        io.out(
          `${values.unwitnessed === true ? 'nobody showed that this is the newest state: ' : ''}the log is a new one, ${done.origin}; tell the witnesses and everybody who holds a receipt`,
        )
      if (done.lost > 0 || done.isNewLog)
        io.out(
          'what was said after this backup is not in it: carry each erasure out again (docs/operate/erase.md), and have registrars and oversight revoke devices and close records again',
        )
      io.out(
        `next: saksi verify ${positionals[1]}; then saksi serve ${positionals[1]}, where this takes the old one’s place. What was restored to try it is never served (docs/operate/restore.md)`,
      )
    }
    return 0
  },
}
