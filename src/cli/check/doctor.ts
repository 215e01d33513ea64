import { existsSync, readFileSync } from 'node:fs'
import { examine } from '../../work/doctor/doctor.ts'
import { exitCodeOf, type Check } from '../../work/doctor/check.ts'
import type { People } from '../../work/doctor/people.ts'
import { layoutOf } from '../../store/files/layout.ts'
import { isInstallation } from '../../store/files/settings.ts'
import { folder, listOf, readArguments } from '../arguments.ts'
import { Usage, type Command, type Io } from '../command.ts'
import { peopleLines } from './people-lines.ts'
import { runTorture } from './torture.ts'

export const command: Command = {
  name: 'doctor',
  usage: `saksi doctor DIR [--url https://…] [--desk https://…] [--pages https://…] [--witnessed NOTE…] [--kinds]
saksi doctor DIR --torture [--kills N]

One line a check: ok, warn (a thing to decide) or fault (a thing to mend), with how. It changes nothing. --url looks at
what stands in front of the server, --desk whether that origin hands out the desk that is on record, --pages whether the trustee's hands out people's own pages as they are on record; --witnessed takes checkpoints or receipts that others hold: a server that has less
than they do is an old copy and must stop. Exit code 0, 1 with warnings, 2 with faults.

Below the checks: how many people the clear columns single out for somebody who has the database, by what he knows of a
person already, for victims and for accused. --kinds shows each kind of record, and the sets of columns that single out most.

--torture makes an installation of invented people beside DIR, on the same disk, and kills imports, servers, sequencers
and databases at every durable step; after each, what was acknowledged must be there once. DIR itself is never opened.
It takes about a second a kill. Exit code 1 when anything was lost, doubled or left in disorder.

  saksi doctor ./record --url https://saksi.example --witnessed newest.tlog-proof
  saksi doctor ./record --torture --kills 1000`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      {
        url: { type: 'string' },
        desk: { type: 'string' },
        pages: { type: 'string' },
        witnessed: { type: 'string', multiple: true },
        kinds: { type: 'boolean' },
        torture: { type: 'boolean' },
        kills: { type: 'string' },
      },
      ['DIR'],
    )
    const dir = folder(positionals[0] as string)
    if (values['torture'] === true) return runTorture(dir, values['kills'] ?? '300', io)
    if (values['kills'] !== undefined) throw new Usage('--kills belongs to --torture')
    if (!isInstallation(layoutOf(dir))) throw new Usage(`${dir} holds no Saksi installation`)
    const files = listOf(values.witnessed)
    for (const path of files) if (!existsSync(path)) throw new Usage(`there is no ${path}`)
    const shown = new Map(files.map((path) => [path, readFileSync(path, 'utf8')]))
    const { checks, people } = await examine({
      dir,
      shown,
      now: () => Date.now(),
      ...(typeof values.url === 'string' ? { url: values.url } : {}),
      ...(typeof values.desk === 'string' ? { desk: values.desk } : {}),
      ...(typeof values.pages === 'string' ? { pages: values.pages } : {}),
    })
    print(checks, people, values['kinds'] === true, io)
    return exitCodeOf(checks)
  },
}

const SIGNS = { ok: '✔', warn: '!', fault: '✗' } as const

function print(checks: readonly Check[], people: People | undefined, eachKind: boolean, io: Io): void {
  const count = (state: Check['state']): number => checks.filter((c) => c.state === state).length
  if (io.json) io.out(JSON.stringify({ ok: count('fault') === 0, checks, ...(people ? { people } : {}) }))
  else {
    // What must be mended stands first, and not between what is well.
    const inOrder = (['fault', 'warn', 'ok'] as const).flatMap((state) => checks.filter((c) => c.state === state))
    for (const { id, state, says, mend } of inOrder)
      io.out(`${SIGNS[state]} ${id.padEnd(18)} ${says}${mend ? `\n${' '.repeat(21)}→ ${mend}` : ''}`)
    if (people) for (const line of peopleLines(people, eachKind)) io.out(line)
    io.out(`${count('ok')} well, ${count('warn')} to decide, ${count('fault')} to mend`)
  }
}
