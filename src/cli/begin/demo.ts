import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { leaveReport, publishReport } from '../../server/annual-out.ts'
import { buildWeb } from '../../server/build-web.ts'
import { breakDemo, mendDemo } from '../../work/demonstration/break-in.ts'
import { Failure } from '../../errors.ts'
import { teachKinds } from '../../core/model/kinds.ts'
import { sayIn } from '../../core/text/languages.ts'
import { openInstallation } from '../../work/installation/installation.ts'
import { layoutOf } from '../../store/files/layout.ts'
import { isInstallation, readSettings } from '../../store/files/settings.ts'
import { AlreadyServed, lockInstallation, tryLockFile } from '../../store/postgres/lock-installation.ts'
import { COUNTRIES as COUNTRY_FOLDERS, loadCountry } from '../../store/files/load-country.ts'
import type { Cluster } from '../../store/postgres/server/launch.ts'
import { removeCluster } from '../../store/postgres/server/remove-cluster.ts'
import { beginDemo } from '../../demo/begin.ts'
import { findOpenable, type Openable } from '../../demo/openable.ts'
import { endWithParent, KH_PARTS, startSeeder, untilBegun, type OnPart, type Part, type Seeder } from '../../demo/seeders.ts'
import { runVaults, type RunningVaults } from '../../demo/vaults.ts'
import { openDemoWitnesses, type DemoWitnesses } from '../../demo/witnesses.ts'
import { demoPeople } from '../../server/demo-people.ts'
import { Filling } from '../../server/filling.ts'
import { serve, type Serving, type Web } from '../../server/serve.ts'
import { folder, readArguments } from '../arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'
import { portOf, untilStopped } from './serve.ts'

/** After the first server's port; between lie its desk and the second server. */
const WITNESS_PORT = 5
const VAULT_PORT = 8
const LOOK_MS = 100

export const command: Command = {
  name: 'demo',
  usage: `saksi demo [DIR] [--no-serve] [--port N] [--list-names]
saksi demo [DIR] --break|--mend

Builds two installations in DIR (./saksi-demo), serves each as soon as there is something to show, writes on beside it, and says whom one can be. Every person is
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
        // Only for the processes that write it.
        part: { type: 'string' },
        port: { type: 'string', default: '8080' },
      },
      ['DIR?'],
    )
    if (values['list-names'] === true) {
      const { DEMO_NAMES } = await import('../../demo/names.ts')
      io.out(DEMO_NAMES.flatMap((n) => [n.en, n.km]).join('\n'))
      return 0
    }
    const base = folder(positionals[0] ?? 'saksi-demo')
    if (values['break'] === true || values['mend'] === true) return breakOrMend(base, values['break'] === true, io)
    if (typeof values.part === 'string') return writePart(base, values.part)
    for (const country of COUNTRIES) refuseOthers(join(base, country))
    mkdirSync(base, { recursive: true })
    // What has begun ends also where the next cannot begin: an older database, a port that is taken.
    await using open = new AsyncDisposableStack()
    const lock = lockInstallation(base, 'serve')
    open.defer(() => lock.release())
    const demo = new Demo(base, open, io)
    if (values['no-serve'] === true) await demo.make()
    else await demo.show(positionals[0] ?? 'saksi-demo', portOf(values.port))
    return 0
  },
}

const COUNTRIES = ['kh', 'gb'] as const
type CountryId = (typeof COUNTRIES)[number]

/** Both installations: begun, written by processes of their own, and served. What is open is closed by whoever gave the stack, the newest first. */
class Demo {
  readonly #base: string
  readonly #open: AsyncDisposableStack
  readonly #io: Io
  readonly #started = performance.now()
  readonly #seeders: Seeder[] = []
  #isStopped = false

  constructor(base: string, open: AsyncDisposableStack, io: Io) {
    this.#base = base
    this.#open = open
    this.#io = io
    io.out(' Saksi · demonstration — every person here is invented')
  }

  /** Writes both, and serves neither. */
  async make(): Promise<void> {
    const desk = this.#seeder('desk')
    const witnesses = this.#until(await openDemoWitnesses(this.#base, 0))
    const all = [desk]
    for (const country of COUNTRIES) all.push(...(await this.#write(country, witnesses)))
    await Promise.all(all.map((seeder) => seeder.whole))
  }

  /** Serves each as soon as it has something true to show, and until somebody stops it. */
  async show(named: string, port: number): Promise<void> {
    const desk = this.#seeder('desk')
    const witnesses = this.#until(await openDemoWitnesses(this.#base, port + WITNESS_PORT))
    const [filling, first] = [new Filling({ done: 0, of: KH_PARTS }), Promise.withResolvers<void>()]
    const [seeder] = await this.#write('kh', witnesses, (written) => {
      filling.say(written)
      first.resolve()
    })
    if (!seeder) filling.end()
    await desk.whole
    const web = await buildWeb('kh')
    // It is started beside who writes, and told to nobody before there is something to see.
    const kh = this.#until(await serve({ dir: join(this.#base, 'kh'), port, deskPort: port + 1, web, filling }))
    const stopped = untilStopped().then(() => this.#stop())
    try {
      if (seeder) await Promise.race([first.promise, seeder.whole])
      if (seeder && !this.#isStopped) sayFirst(kh, filling, this.#io)
      const shown = await this.#showRest({ kh, seeder, filling, web, witnesses, port })
      if (shown) printAddresses(shown, named, this.#io)
    } catch (error) {
      if (!this.#isStopped) throw error
    }
    await stopped
  }

  /** The vaults, and the other country. @returns undefined where somebody stopped it meanwhile. */
  async #showRest({ kh, seeder, filling, web, witnesses, port }: Begun): Promise<Shown | undefined> {
    const origins = kh.deskUrl === null ? [] : [kh.deskUrl]
    const [gbSeeder] = await this.#write('gb', witnesses)
    knowAgain(kh)
    if (this.#isStopped) return undefined
    const vaults = this.#until(await runVaults(kh.installation, { record: kh.url, port: port + VAULT_PORT, origins }))
    await seeder?.whole
    if (this.#isStopped) return undefined
    if (seeder) filling.end()
    await gbSeeder?.whole
    if (this.#isStopped) return undefined
    const gb = this.#until(await serve({ dir: join(this.#base, 'gb'), port: port + 2, deskPort: null, web }))
    knowAgain(kh)
    // Where the witnesses are reached may be another place than when it was written.
    for (const { installation } of [kh, gb]) await witnesses.watch(installation)
    const openable = await findOpenable(kh.installation, new Date().toISOString().slice(0, 10))
    return { kh, gb, witnesses, vaults, openable }
  }

  /** Begins a country and starts who writes it; nobody where it is whole. */
  async #write(country: CountryId, witnesses: DemoWitnesses, onPart?: OnPart): Promise<readonly Seeder[]> {
    const dir = join(this.#base, country)
    if (existsSync(markOf(dir))) {
      this.#io.out(` ✔ ${country.padEnd(5)} as it was, in ${dir}`)
      return []
    }
    if (this.#isStopped) return []
    let cluster: Cluster | undefined
    // Closed after who writes into it has ended.
    this.#open.defer(() => cluster?.close())
    // Who writes loads the program and the country while the empty record is made.
    const seeder = this.#seeder(country, onPart)
    cluster = await begin(dir, country, witnesses)
    seeder.begin()
    return [seeder]
  }

  #seeder(part: Part, onPart?: OnPart): Seeder {
    const seeder = this.#until(
      startSeeder(this.#base, part, (written) => {
        const seconds = `${((performance.now() - this.#started) / 1000).toFixed(1)} s`
        this.#io.out(` ✔ ${part.padEnd(5)} ${`${written.done} of ${written.of}`.padEnd(7)} ${written.text.padEnd(70)} ${seconds}`)
        onPart?.(written)
      }),
    )
    this.#seeders.push(seeder)
    return seeder
  }

  #until<T extends { close(): Promise<unknown> }>(one: T): T {
    return this.#open.adopt(one, async (o) => void (await o.close()))
  }

  /** Nobody writes any more into what is closed after this. */
  async #stop(): Promise<void> {
    this.#isStopped = true
    await Promise.all(this.#seeders.map((seeder) => seeder.close()))
  }
}

/** Whoever loads a country makes its kinds those that this process lists; the one that people sign in to has kinds of its own, and the other none. */
const knowAgain = ({ installation }: Serving): void => teachKinds(installation.country.kinds)

/** What is there to serve the rest beside. */
type Begun = {
  readonly kh: Serving
  /** Undefined where the country was whole already. */
  readonly seeder: Seeder | undefined
  readonly filling: Filling
  readonly web: Web
  readonly witnesses: DemoWitnesses
  readonly port: number
}

function sayFirst(kh: Serving, { progress }: Filling, io: Io): void {
  const parts = progress ? `${progress.done} of ${progress.of} parts of it are written` : 'it is whole'
  io.out(`
  Open   ${kh.url}   Cambodia, invented   (Khmer: ${kh.url}/?lang=km)
         ${parts}; the rest of the demonstration is being written, and every page says how far it is.
         Whom one can be, the vaults and the other country follow here.
`)
}

async function breakOrMend(base: string, isBreak: boolean, io: Io): Promise<ExitCode> {
  const dir = join(base, 'kh')
  if (isInstallation(layoutOf(dir)) && !existsSync(markOf(dir))) throw new Failure('application.demo-being-written')
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

/** In a process of its own. @throws Error when a real record is there. */
async function writePart(base: string, part: string): Promise<0> {
  if (part === 'desk') {
    await buildWeb('kh')
    return 0
  }
  const country = COUNTRIES.find((c) => c === part)
  if (!country) throw new Usage(`--part is one of: desk, ${COUNTRIES.join(', ')}`)
  const dir = join(base, country)
  refuseReal(dir)
  const onPart = endWithParent()
  const { seedGb, seedKh } = await import('../../demo/seed.ts')
  await loadCountry(join(COUNTRY_FOLDERS, country))
  if (country === 'gb') await (await import('../../demo/three-lists.ts')).writeLists(join(base, 'lists'))
  await untilBegun()
  const lock = tryLockFile(writerOf(dir))
  if ('heldBy' in lock) throw new AlreadyServed(dir, lock.heldBy, lock.since)
  if (country === 'kh') await seedKh(dir, markOf(dir), onPart, { publish: publishReport, leave: leaveReport })
  else await seedGb(dir, markOf(dir), onPart)
  lock.release()
  return 0
}

/** Written when an installation is whole. */
const markOf = (dir: string): string => join(dir, 'demo-seeded')

/** @throws Error when a real record is there. */
function refuseReal(dir: string): void {
  const layout = layoutOf(dir)
  if (isInstallation(layout) && !readSettings(layout).demo) throw new Error(`${dir} is a real installation; the demo does not touch it`)
}

/** @throws Error when somebody's own work is there, or a real record. */
function refuseOthers(dir: string): void {
  refuseReal(dir)
  // Only what an earlier demo began is taken away: somebody's own folder of this name is not.
  if (!existsSync(markOf(dir)) && !existsSync(begunMark(dir)) && existsSync(dir) && readdirSync(dir).length > 0)
    throw new Error(`${dir} holds something that no demo made; name another folder`)
}

const begunMark = (dir: string): string => `${dir}.demo`
/** Who writes it now. */
const writerOf = (dir: string): string => `${dir}.writing`

/** The one of a demonstration that was killed ends by itself, in the middle of whatever it does. */
async function untilNobodyWrites(dir: string): Promise<void> {
  for (;;) {
    const lock = tryLockFile(writerOf(dir))
    if ('release' in lock) return lock.release()
    await pause(LOOK_MS)
  }
}

/** A folder that a killed run left half made is made again from nothing: a demo holds no one's work. */
async function begin(dir: string, country: CountryId, witnesses: DemoWitnesses): Promise<Cluster> {
  mkdirSync(dirname(dir), { recursive: true })
  writeFileSync(begunMark(dir), 'A demonstration is made here, and may be made again from nothing.\n')
  await untilNobodyWrites(dir)
  await removeCluster(dir)
  for (const folderName of [dir, layoutOf(dir).edgeFolder, `${dir}.vaults`]) rmSync(folderName, { recursive: true, force: true })
  return beginDemo(dir, country, witnesses)
}

type Shown = {
  readonly kh: Serving
  readonly gb: Serving
  readonly witnesses: DemoWitnesses
  readonly vaults: RunningVaults
  readonly openable: Openable | undefined
}

function printAddresses({ kh, gb, witnesses, vaults, openable }: Shown, dir: string, io: Io): void {
  // In a clone the program is beside its sources; installed, it is a command.
  const saksi = import.meta.filename.endsWith('.ts') ? './saksi' : 'saksi'
  // In the language of whoever reads this terminal: the page opens in it as well, at that person.
  const lang = (process.env['LC_ALL'] || process.env['LANG'] || '').startsWith('km') ? 'km' : 'en'
  const name = openable
    ? `${saksi} open ${dir}/kh ${openable.record} --agency ${openable.agency} --role ${openable.role} --purpose ${openable.purpose} --field ${openable.field} --server ${kh.url}`
    : 'nobody may open a record alone here'
  io.out(`
  Open   ${kh.url}   Cambodia, invented   (Khmer: ${kh.url}/?lang=km)
         ${gb.url}   United Kingdom, published counts
  Be     ${demoPeople(kh.installation.country)
    .map((p) => `${sayIn(p.words, lang)}: ${kh.deskUrl}/?lang=${lang}#${p.id}`)
    .join('\n         ')}
         An auditor:   ${saksi} verify ${dir}/kh
         The public:   ${kh.url}/verify
  Watch  ${witnesses.list.map((w) => `${w.url}   ${w.id}, a witness: ${w.class}, invented`).join('\n         ')}
         Two of the three classes must cosign the log; none decides or blocks alone (${saksi} witness policy ${dir}/kh)
  Vaults ${vaults.urlOf('agency')} (the agencies' shares) and ${vaults.urlOf('trustee')} (the trustee's): two processes, and in this demonstration
         one machine and one administrator, who could join them. In production they are two parties'
  Open a name, with the asking on record first:
         ${name}
  Ask    ${saksi} count ${dir}/gb people-referred --from 2022-04-01 --to 2023-07-01 --by sex
         ${saksi} reconcile ${dir}/kh --deposits ${dir}/kh.edge/deposits.txt --key ${dir}/kh.edge/deposits.vkey
         ${saksi} release ${dir}/kh list
  Count one person once: a figure with its interval, one that lies between, and three offices' lists with their overlap and pairs to decide
         ${saksi} count ${dir}/kh shelter-stays --from 2022-01-01 --to 2023-01-01
         ${saksi} count ${dir}/kh victim-episodes --from 2022-01-01 --to 2023-01-01
         ${saksi} match ${dir}/lists/spec.json --out ${dir}/lists/matched --resolved ${dir}/lists/resolved.csv
         ${saksi} match ${dir}/lists/spec.json --out ${dir}/lists/matched --look --by me
  Stop   Ctrl C`)
}
