import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildWeb } from '../server/build-web.ts'
import { breakDemo, mendDemo } from '../work/demonstration/break-in.ts'
import { sayIn } from '../core/text/languages.ts'
import { openInstallation } from '../work/installation/installation.ts'
import { layoutOf } from '../store/files/layout.ts'
import { isInstallation, readSettings } from '../store/files/settings.ts'
import { removeCluster } from '../store/postgres/server/remove-cluster.ts'
import { findOpenable, type Openable } from '../demo/openable.ts'
import { runVaults, type RunningVaults } from '../demo/vaults.ts'
import { openDemoWitnesses, type DemoWitnesses } from '../demo/witnesses.ts'
import { demoPeople } from '../server/demo-people.ts'
import { serve, type Serving } from '../server/serve.ts'
import { folder, readArguments } from './arguments.ts'
import type { Command, ExitCode, Io } from './command.ts'
import { portOf, untilStopped } from './serve.ts'
import { CODE } from '../outside/host/own-code.ts'

/** After the first server's port; between lie its desk and the second server. */
const WITNESS_PORT = 5
const VAULT_PORT = 8

export const command: Command = {
  name: 'demo',
  usage: `saksi demo [DIR] [--no-serve] [--port N] [--list-names]
saksi demo [DIR] --break|--mend

Builds two installations in DIR (./saksi-demo), seeds them, serves both, and says whom one can be. Every person is
invented; a demo never becomes a real record. --break alters one row of it as the database's owner can, behind the program's
back, for saksi verify to name; --mend makes the rows again from the entries. --list-names prints every invented name, to look for leaks.

  saksi demo`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      {
        'no-serve': { type: 'boolean' },
        break: { type: 'boolean' },
        mend: { type: 'boolean' },
        'list-names': { type: 'boolean' },
        // Only for the process that makes the second installation beside the first.
        gb: { type: 'boolean' },
        port: { type: 'string', default: '8080' },
      },
      ['DIR?'],
    )
    if (values['list-names'] === true) {
      const { DEMO_NAMES } = await import('../demo/names.ts')
      io.out(DEMO_NAMES.flatMap((n) => [n.en, n.km]).join('\n'))
      return 0
    }
    const base = folder(positionals[0] ?? 'saksi-demo')
    if (values['break'] === true || values['mend'] === true) return breakOrMend(base, values['break'] === true, io)
    const say = (line: string): void => io.out(` ${line}`)
    if (values.gb === true) return makeGb(base, say)
    if (values['no-serve'] === true) {
      io.out(' Saksi · demonstration — every person here is invented')
      mkdirSync(base, { recursive: true })
      await makeBoth(base, say)
      return 0
    }
    await seedElsewhere(base)
    const web = await buildWeb('kh')
    const port = portOf(values.port)
    // What has begun ends also where the next cannot begin: an older database, a port that is taken.
    await using open = new AsyncDisposableStack()
    const until = <T extends { close(): Promise<unknown> }>(one: T): T => open.adopt(one, async (o) => void (await o.close()))
    const witnesses = until(await openDemoWitnesses(base, port + WITNESS_PORT))
    const kh = until(await serve({ dir: join(base, 'kh'), port, deskPort: port + 1, web }))
    const gb = until(await serve({ dir: join(base, 'gb'), port: port + 2, deskPort: null, web }))
    // Where the witnesses are reached is another place than when it was seeded.
    for (const { installation } of [kh, gb]) await witnesses.watch(installation)
    const origins = kh.deskUrl === null ? [] : [kh.deskUrl]
    const vaults = until(await runVaults(kh.installation, { record: kh.url, port: port + VAULT_PORT, origins }))
    const openable = await findOpenable(kh.installation, new Date().toISOString().slice(0, 10))
    printAddresses({ kh, gb, witnesses, vaults, openable }, positionals[0] ?? 'saksi-demo', io)
    await untilStopped()
    return 0
  },
}

async function breakOrMend(base: string, isBreak: boolean, io: Io): Promise<ExitCode> {
  const dir = join(base, 'kh')
  const installation = await openInstallation(dir)
  try {
    if (isBreak) {
      const { table, column, record, from, to } = await breakDemo(installation)
      io.out(`altered behind the program’s back: ${table}.${column} of record ${record}, from ${from} to ${to}`)
      io.out(`now see who notices:   saksi verify ${dir}`)
    } else {
      await mendDemo(installation)
      io.out('mended: the rows were made again from the entries')
    }
    return 0
  } finally {
    await installation.close()
  }
}

/**
 * The seeding is the clerk's side: it holds names in clear. It runs as a process of its own and is gone before anything
 * serves, so that the server's memory, and a dump of it, never held one.
 */
const seedElsewhere = (base: string): Promise<void> => runDemo([base, '--no-serve'])

/** @throws Error when it did not end well. */
async function runDemo(argv: readonly string[], signal?: AbortSignal): Promise<void> {
  const main = join(import.meta.dirname, '..', `main${CODE}`)
  const child = spawn(process.execPath, [main, 'demo', ...argv], { stdio: 'inherit', ...(signal && { signal }) })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error('the demonstration could not be seeded; what stopped it stands above')
}

/** The two at once, each country in a process of its own: they share no database, and the witnesses answer both over HTTP. */
async function makeBoth(base: string, say: (line: string) => void): Promise<void> {
  const witnesses = await openDemoWitnesses(base, 0)
  const stop = new AbortController()
  try {
    if (isToMake(join(base, 'gb'), 'gb', say)) await begin(join(base, 'gb'), 'gb', witnesses)
    const gb = runDemo([base, '--gb'], stop.signal)
    // Whoever fails first is told below; a rejection that nobody awaits yet would end the process without a word.
    gb.catch(() => undefined)
    await makeKh(join(base, 'kh'), witnesses, say)
    await gb
  } finally {
    stop.abort()
    await witnesses.close()
  }
}

async function makeKh(dir: string, witnesses: DemoWitnesses, say: (line: string) => void): Promise<void> {
  if (!isToMake(dir, 'kh', say)) return
  await timed(say, 'kh', '', async () => {
    await begin(dir, 'kh', witnesses)
    return (await import('../demo/seed.ts')).seedKh(dir, markOf(dir), witnesses)
  })
}

/** And the desk after it: both are done before the other country is. */
async function makeGb(base: string, say: (line: string) => void): Promise<0> {
  const dir = join(base, 'gb')
  refuseReal(dir)
  if (!existsSync(markOf(dir))) await timed(say, 'gb', '', async () => (await import('../demo/seed.ts')).seedGb(dir, markOf(dir)))
  await timed(say, 'lists', '', async () => (await import('../demo/three-lists.ts')).writeLists(join(base, 'lists')))
  await timed(say, 'desk', 'built', () => buildWeb('kh'))
  return 0
}

/** Written when an installation is whole. */
const markOf = (dir: string): string => join(dir, 'demo-seeded')

/** @throws Error when a real record is there. */
function refuseReal(dir: string): void {
  const layout = layoutOf(dir)
  if (isInstallation(layout) && !readSettings(layout).demo) throw new Error(`${dir} is a real installation; the demo does not touch it`)
}

/** @throws Error when somebody's own work is there. */
function isToMake(dir: string, country: string, say: (line: string) => void): boolean {
  refuseReal(dir)
  if (existsSync(markOf(dir))) {
    say(`✔ ${country.padEnd(10)} as it was, in ${dir}`)
    return false
  }
  // Only what an earlier demo began is taken away: somebody's own folder of this name is not.
  if (!existsSync(begunMark(dir)) && existsSync(dir) && readdirSync(dir).length > 0)
    throw new Error(`${dir} holds something that no demo made; name another folder`)
  return true
}

const begunMark = (dir: string): string => `${dir}.demo`

/** A folder that a killed run left half made is made again from nothing: a demo holds no one's work. */
async function begin(dir: string, country: 'kh' | 'gb', witnesses: DemoWitnesses): Promise<void> {
  mkdirSync(dirname(dir), { recursive: true })
  writeFileSync(begunMark(dir), 'A demonstration is made here, and may be made again from nothing.\n')
  await removeCluster(dir)
  for (const folderName of [dir, layoutOf(dir).edgeFolder, `${dir}.vaults`]) rmSync(folderName, { recursive: true, force: true })
  const { beginDemo } = await import('../demo/seed.ts')
  await beginDemo(dir, country, witnesses)
}

async function timed<T>(say: (line: string) => void, name: string, what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  if (process.stdout.isTTY) process.stdout.write(` ▸ ${name.padEnd(10)} …\r`)
  else say(`▸ ${name} …`)
  const result = await work()
  const text = typeof result === 'string' ? result : what
  say(`✔ ${name.padEnd(10)} ${text.padEnd(70)} ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return result
}

type Shown = {
  readonly kh: Serving
  readonly gb: Serving
  readonly witnesses: DemoWitnesses
  readonly vaults: RunningVaults
  readonly openable: Openable | undefined
}

function printAddresses({ kh, gb, witnesses, vaults, openable }: Shown, dir: string, io: Io): void {
  // In the language of whoever reads this terminal: the page opens in it as well, at that person.
  const lang = (process.env['LC_ALL'] || process.env['LANG'] || '').startsWith('km') ? 'km' : 'en'
  const name = openable
    ? `./saksi open ${dir}/kh ${openable.record} --agency ${openable.agency} --role ${openable.role} --purpose ${openable.purpose} --field ${openable.field} --server ${kh.url}`
    : 'nobody may open a record alone here'
  io.out(`
  Open   ${kh.url}   Cambodia, invented   (Khmer: ${kh.url}/?lang=km)
         ${gb.url}   United Kingdom, published counts
  Be     ${demoPeople(kh.installation.country)
    .map((p) => `${sayIn(p.words, lang)}: ${kh.deskUrl}/?lang=${lang}#${p.id}`)
    .join('\n         ')}
         An auditor:   ./saksi verify ${dir}/kh
         The public:   ${kh.url}/verify
  Watch  ${witnesses.list.map((w) => `${w.url}   ${w.id}, a witness: ${w.class}, invented`).join('\n         ')}
         Two of the three classes must cosign the log; none decides or blocks alone (./saksi witness policy ${dir}/kh)
  Vaults ${vaults.urlOf('agency')} (the agencies' shares) and ${vaults.urlOf('trustee')} (the trustee's): two processes, and in this demonstration
         one machine and one administrator, who could join them. In production they are two parties'
  Open a name, with the asking on record first:
         ${name}
  Ask    ./saksi count ${dir}/gb people-referred --from 2022-04-01 --to 2023-07-01 --by sex
         ./saksi reconcile ${dir}/kh --deposits ${dir}/kh.edge/deposits.txt --key ${dir}/kh.edge/deposits.vkey
         ./saksi release ${dir}/kh list
  Count one person once: a figure with its interval, one that lies between, and three offices' lists with their overlap and pairs to decide
         ./saksi count ${dir}/kh shelter-stays --from 2022-01-01 --to 2023-01-01
         ./saksi count ${dir}/kh victim-episodes --from 2022-01-01 --to 2023-01-01
         ./saksi match ${dir}/lists/spec.json --out ${dir}/lists/matched --resolved ${dir}/lists/resolved.csv
         ./saksi match ${dir}/lists/spec.json --out ${dir}/lists/matched --look --by me
  Stop   Ctrl C`)
}
