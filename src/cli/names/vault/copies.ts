/** Not to lose a vault: its root key split among five, copies that only three of them open, and the drill that shows it. */
import { createReadStream, createWriteStream, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { syncFolder, writeDurably } from '../../../store/files/durable.ts'
import { NEEDED, readRootShare, SHARES, type RootShare } from '../../../core/vault/root-share.ts'
import { copyVault, identityOf, openCopy, recoverVault, splitRoot } from '../../../vault/copy.ts'
import { homeOf, NoVault, readJson } from '../../../vault/home.ts'
import { folder, listOf, readArguments } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'

export const COPIES_USAGE = `saksi vault split HOME --holder NAME (five times) --out FOLDER
                                                a root key for copies, at once in five shares; three of them open a copy
saksi vault copy HOME FILE                      the vault as it stands, for its holders alone; every day, by the clock
saksi vault drill FILE SHARE…                   whether these shares open that copy, and two of them do not; makes nothing
saksi vault join HOME FILE SHARE… --name NAME   a lost vault made anew, out of a copy and three shares`

export async function split(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { holder: { type: 'string', multiple: true }, out: { type: 'string' } }, ['HOME'])
  const holders = listOf(values['holder'])
  if (holders.length !== SHARES || new Set(holders).size !== SHARES || !holders.every((h) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/.test(h)))
    throw new Usage(`name ${SHARES} different holders: --holder NAME, ${SHARES} times, a name each of letters, digits, points and dashes`)
  if (typeof values['out'] !== 'string') throw new Usage('--out is missing: a folder for the shares')
  const out = folder(values['out'])
  const paths = holders.map((h) => join(out, `${h}.share.json`))
  const there = paths.find((p) => existsSync(p))
  if (there !== undefined) throw new Usage(`${there} is there already: another splitting's share. Name another folder`)
  const shares = await splitRoot(homeOf(folder(positionals[0] as string)), holders)
  for (const [i, share] of shares.entries()) writeDurably(paths[i] as string, `${JSON.stringify(share, null, 2)}\n`, { mode: 0o600 })
  io.out(
    io.json
      ? JSON.stringify({ shares: paths, needed: NEEDED })
      : `${paths.join('\n')}
Each to its holder, on paper or on a stick of its own, and destroyed here. Any ${NEEDED} together open every copy that is made from now on; copies
made before stay with the shares of before. Make a copy now: saksi vault copy ${positionals[0]} FILE`,
  )
  return 0
}

export async function copy(argv: string[], io: Io): Promise<ExitCode> {
  const { positionals } = readArguments(argv, {}, ['HOME', 'FILE'])
  const [home, file] = positionals as [string, string]
  if (existsSync(file)) throw new Usage(`${file} is there already; name another`)
  // A crash leaves a file without its end, which no share opens; the copy of the day before is still there.
  await pipeline(await copyVault(homeOf(folder(home))), createWriteStream(file, { mode: 0o600, flags: 'wx', flush: true })).catch(
    (error: unknown) => {
      if (error instanceof NoVault) rmSync(file, { force: true })
      throw error
    },
  )
  syncFolder(join(file, '..'))
  io.out(
    io.json
      ? JSON.stringify({ file })
      : `${file}: keep it apart from this machine and from the other vault's; destroy those older than seven days`,
  )
  return 0
}

/** Exit code 1: it does not open, or too few would do. */
export async function drill(argv: string[], io: Io): Promise<ExitCode> {
  const [file = '', ...names] = positionalsOf(argv, ['FILE', 'SHARE'])
  const shares = names.map(readShare)
  const { batches } = await count(file, shares)
  // Every two of them, by themselves, as a thief of two would try.
  let opened = 0
  for (const [i, a] of shares.entries()) for (const b of shares.slice(i + 1)) if ((await identityOf([a, b])) !== undefined) opened++
  const isWell = opened === 0
  if (io.json) io.out(JSON.stringify({ opens: true, batches, two: opened }))
  else
    io.out(
      `${isWell ? '✔' : '✗'} ${shares.length} shares open ${file}: ${batches} batches are in it; of any two of them ${isWell ? 'none do' : `${opened} do`}. Nothing was made`,
    )
  return isWell ? 0 : 1
}

export async function rejoin(argv: string[], io: Io): Promise<ExitCode> {
  const at = argv.indexOf('--name')
  const name = at >= 0 ? argv[at + 1] : undefined
  if (name === undefined) throw new Usage('--name is missing: a vault that comes back has a name of its own')
  const [home = '', file = '', ...names] = positionalsOf(argv.toSpliced(at, 2), ['HOME', 'FILE', 'SHARE'])
  const batches = await recoverVault(folder(home), name, createReadStream(file), names.map(readShare))
  io.out(
    io.json
      ? JSON.stringify({ home, batches })
      : `made ${home}, with ${batches} batches. It is another vault: give its new card to its peer, and with --courier to the record
next: saksi vault card ${home} --url URL --out CARD-FILE. What was sealed since the copy comes from the couriers that still wait`,
  )
  return 0
}

/** As many as are given, the last name standing for all that follow. */
function positionalsOf(argv: string[], names: readonly string[]): string[] {
  const option = argv.find((a) => a.startsWith('--'))
  if (option !== undefined) throw new Usage(`there is no option ${option} here`)
  const missing = names.slice(argv.length)
  if (missing.length > 0) throw new Usage(`${missing.join(' and ')} is missing`)
  return argv
}

function readShare(file: string): RootShare {
  const share = readRootShare(readJson(file))
  if (!share) throw new NoVault('vault.bad-share', { file })
  return share
}

async function count(file: string, shares: readonly RootShare[]): Promise<{ batches: number }> {
  let batches = 0
  for await (const { name } of openCopy(createReadStream(file), shares)) if (name.startsWith('batches/')) batches++
  return { batches }
}
