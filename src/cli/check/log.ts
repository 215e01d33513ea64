import { openInstallation, type Installation } from '../../work/installation/installation.ts'
import { stateSettings } from '../../work/installation/state-settings.ts'
import { readAnchorSigner, setReader } from '../../store/files/settings.ts'
import { tileSubtree } from '../../store/files/tiles.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { readOpenings, sizeAtEndOf } from '../../store/postgres/anchor-log.ts'
import { toBase64Url } from '../../core/bytes.ts'
import { printDayRoot } from '../../core/ledger/day-root.ts'
import { isDay } from '../../core/model/dates.ts'
import { folder, readArguments } from '../arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'

export const command: Command = {
  name: 'log',
  usage: `saksi log root DIR [--day YYYY-MM-DD]      the public anchor at the end of a day (UTC; yesterday), short enough to print
saksi log reader DIR NAME [--end]          a token to read the private log, shown once; --end takes it back
saksi log openings DIR                     what each leaf of the public anchor opens to, a JSON line each: for auditors only

  saksi log root ./record --day 2026-11-24`,
  async run(argv, io) {
    const { values, positionals } = readArguments(argv, { day: { type: 'string' }, end: { type: 'boolean' } }, [
      'root|reader|openings',
      'DIR',
      'NAME?',
    ])
    const [what, place, name] = positionals as [string, string, string | undefined]
    const dir = folder(place)
    if (what === 'root') return open(dir, (installation) => printRoot(installation, values.day, io))
    if (what === 'openings') return open(dir, (installation) => printOpenings(installation, io))
    if (what === 'reader') return open(dir, (installation) => changeReader(installation, name, values.end === true, io))
    throw new Usage(`"${what}" is none of root, reader, openings`)
  },
}

async function open(dir: string, work: (installation: Installation) => Promise<ExitCode>): Promise<ExitCode> {
  const installation = await openInstallation(dir)
  try {
    return await work(installation)
  } finally {
    await installation.close()
  }
}

async function printRoot(installation: Installation, asked: string | boolean | undefined, io: Io): Promise<ExitCode> {
  const today = new Date().toISOString().slice(0, 10)
  const day = typeof asked === 'string' ? asked : new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  if (!isDay(day)) throw new Usage(`"${day}" is no day; write it 2026-11-24`)
  if (day >= today) throw new Usage(`${day} is not over yet (UTC); its root can be printed tomorrow`)
  const size = await sizeAtEndOf(installation.pools.saksi_reader, day)
  if (size === 0)
    throw new Usage(
      `the public anchor had no leaf yet when ${day} ended; saksi serve adds one every ${installation.settings.anchorSeconds} s`,
    )
  const origin = readAnchorSigner(installation.layout).key.name
  const groups = printDayRoot({ origin, day, size, root: tileSubtree(installation.layout.anchor, size)(0, size) })
  if (io.json) io.out(JSON.stringify({ origin, day, size, root: groups }))
  else {
    const [first, second] = [groups.slice(0, 27), groups.slice(28)]
    io.out(`${origin}\n${day}  ${size}\n${first}\n${second}`)
  }
  return 0
}

async function printOpenings(installation: Installation, io: Io): Promise<ExitCode> {
  const PIECE = 10_000
  for (let from = 0; ; from += PIECE) {
    const openings = await readOpenings(installation.pools.saksi_reader, from, from + PIECE)
    for (const { idx, slot, salt, checkpoint } of openings) io.out(JSON.stringify({ idx, slot, salt: toBase64Url(salt), checkpoint }))
    if (openings.length < PIECE) return 0
  }
}

async function changeReader(installation: Installation, name: string | undefined, end: boolean, io: Io): Promise<ExitCode> {
  if (name === undefined || !/^[A-Za-z0-9][A-Za-z0-9_-]{0,40}$/.test(name))
    throw new Usage('NAME is missing: letters, digits and dashes, for the office that reads')
  const token = end ? null : toBase64Url(nodeRandom.bytes(32))
  setReader(installation.layout, name, token)
  await stateSettings(installation)
  if (io.json) io.out(JSON.stringify({ name, token }))
  else io.out(token === null ? `${name} no longer reads the private log` : `${token}\n(for ${name}; shown once, kept only as a hash)`)
  return 0
}
