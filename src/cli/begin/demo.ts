import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { leaveReport, publishReport } from '../../server/public/annual-out.ts'
import { buildWeb } from '../../server/build-web.ts'
import { breakDemo, mendDemo } from '../../work/demonstration/break-in.ts'
import { Failure } from '../../errors.ts'
import { sayIn } from '../../core/text/languages.ts'
import { openInstallation } from '../../work/installation/installation.ts'
import { layoutOf } from '../../store/files/layout.ts'
import { isInstallation } from '../../store/files/settings.ts'
import { lockInstallation } from '../../store/postgres/lock-installation.ts'
import { COUNTRIES as COUNTRY_FOLDERS, loadCountry } from '../../store/files/load-country.ts'
import { openCluster, type Cluster } from '../../store/postgres/server/launch.ts'
import { beginDemo } from '../../demo/begin.ts'
import { findOpenable, type Openable } from '../../demo/openable.ts'
import {
  endWithParent,
  KH_PARTS,
  KH_SENT,
  startSecond,
  startSeeder,
  untilBegun,
  type OnPart,
  type Part,
  type Second,
  type Seeder,
} from '../../demo/seeders.ts'
import { runVaults, type RunningVaults } from '../../demo/vaults.ts'
import { openDemoWitnesses, type DemoWitnesses } from '../../demo/witnesses.ts'
import { demoPeople } from '../../server/demo-people.ts'
import { Filling } from '../../server/filling.ts'
import { serve, type Serving } from '../../server/serve.ts'
import { folder, readArguments } from '../arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'
import { beginAnew, isWhole, markOf, refuseOthers, refuseReal, writingAlone } from './demo/folders.ts'
import { portOf, untilStopped } from './serve.ts'

/** After the first server's port; between lie its desk and the second server. */
const WITNESS_PORT = 5
const VAULT_PORT = 8

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
        port: { type: 'string' },
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
    if (typeof values.part === 'string') return writePart(base, values.part, values.port === undefined ? undefined : portOf(values.port))
    for (const country of COUNTRIES) refuseOthers(join(base, country))
    mkdirSync(base, { recursive: true })
    // What has begun ends also where the next cannot begin: an older database, a port that is taken.
    await using open = new AsyncDisposableStack()
    const lock = lockInstallation(base, 'serve')
    open.defer(() => lock.release())
    const demo = new Demo(base, open, io)
    if (values['no-serve'] === true) await demo.make()
    else await demo.show(positionals[0] ?? 'saksi-demo', portOf(values.port ?? '8080'))
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
  readonly #processes: Pick<Seeder, 'close'>[] = []
  /** All that the first country's offices sent is on record. */
  readonly #sent = Promise.withResolvers<void>()
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
    const seeder = await this.#writeKh(witnesses)
    await this.#untilSent(seeder)
    const second = isWhole(this.#in('gb')) ? this.#sayAsItWas('gb') : await this.#second(witnesses)
    await Promise.all([desk.whole, seeder?.whole, second?.whole])
  }

  /** Serves each as soon as it has something true to show, and until somebody stops it. */
  async show(named: string, port: number): Promise<void> {
    const desk = this.#seeder('desk')
    const witnesses = this.#until(await openDemoWitnesses(this.#base, port + WITNESS_PORT))
    const [filling, first] = [new Filling({ done: 0, of: KH_PARTS }), Promise.withResolvers<void>()]
    const seeder = await this.#writeKh(witnesses, (written) => {
      filling.say(written)
      first.resolve()
    })
    if (!seeder) filling.end()
    await desk.whole
    const web = await buildWeb('kh')
    // It is started beside who writes, and told to nobody before there is something to see.
    const kh = this.#until(await serve({ dir: this.#in('kh'), port, deskPort: port + 1, web, filling }))
    const stopped = untilStopped().then(() => this.#stop())
    try {
      if (seeder) await Promise.race([first.promise, seeder.whole])
      if (seeder && !this.#isStopped) sayFirst(kh, filling, this.#io)
      const shown = await this.#showRest({ kh, seeder, filling, witnesses, port })
      if (shown) printAddresses(shown, named, this.#io)
    } catch (error) {
      if (!this.#isStopped) throw error
    }
    await stopped
  }

  /** The vaults, and the other country. @returns undefined where somebody stopped it meanwhile. */
  async #showRest({ kh, seeder, filling, witnesses, port }: Begun): Promise<Shown | undefined> {
    const origins = kh.deskUrl === null ? [] : [kh.deskUrl]
    if (this.#isStopped) return undefined
    const vaults = this.#until(await runVaults(kh.installation, { record: kh.url, port: port + VAULT_PORT, origins }))
    await this.#untilSent(seeder)
    if (this.#isStopped) return undefined
    const second = await this.#second(witnesses, port + 2)
    await seeder?.whole
    if (this.#isStopped) return undefined
    if (seeder) filling.end()
    const gbUrl = await second.url
    if (this.#isStopped) return undefined
    // Where the witnesses are reached may be another place than when it was written.
    await witnesses.watch(kh.installation)
    const openable = await findOpenable(kh.installation, new Date().toISOString().slice(0, 10))
    return { kh, gbUrl, witnesses, vaults, openable }
  }

  /** Begins the country that people sign in to, and starts who writes it; nobody where it is whole. */
  async #writeKh(witnesses: DemoWitnesses, onPart?: OnPart): Promise<Seeder | undefined> {
    const dir = this.#in('kh')
    if (isWhole(dir)) return this.#sayAsItWas('kh')
    // Who writes loads the program and the country while the empty record is made.
    const [cluster, seeder] = [this.#cluster(dir), this.#seeder('kh', onPart)]
    await cluster
    await beginDemo(dir, 'kh', witnesses)
    seeder.begin()
    return seeder
  }

  /** From then on the first country is one thread's work, and whoever has two processors has the other country written beside it: not before, when its database has enough to do. */
  async #untilSent(seeder: Seeder | undefined): Promise<void> {
    if (seeder) await Promise.race([this.#sent.promise, seeder.whole])
  }

  /** The other country's process. @param port to serve it at. */
  async #second(witnesses: DemoWitnesses, port?: number): Promise<Second> {
    const dir = this.#in('gb')
    if (isWhole(dir)) this.#sayAsItWas('gb')
    else await this.#cluster(dir)
    const heard = { onPart: this.#sayPart('gb'), watched: () => witnesses.readLogs() }
    const second = this.#keep(startSecond(this.#base, port, heard))
    second.begin(witnesses.addresses)
    return second
  }

  /** The database of a record that is begun anew, which runs until who writes it and who serves it have ended. */
  async #cluster(dir: string): Promise<void> {
    let cluster: Cluster | undefined
    this.#open.defer(() => cluster?.close())
    await beginAnew(dir)
    cluster = await openCluster({ dir })
  }

  #in(country: CountryId): string {
    return join(this.#base, country)
  }

  #sayAsItWas(country: CountryId): undefined {
    this.#io.out(` ✔ ${country.padEnd(5)} as it was, in ${this.#in(country)}`)
  }

  #seeder(part: Part, onPart?: OnPart): Seeder {
    return this.#keep(startSeeder(this.#base, part, this.#sayPart(part, onPart)))
  }

  #sayPart(part: Part, onPart?: OnPart): OnPart {
    return (written) => {
      const seconds = `${((performance.now() - this.#started) / 1000).toFixed(1)} s`
      this.#io.out(` ✔ ${part.padEnd(5)} ${`${written.done} of ${written.of}`.padEnd(7)} ${written.text.padEnd(70)} ${seconds}`)
      onPart?.(written)
      if (part === 'kh' && written.done >= KH_SENT) this.#sent.resolve()
    }
  }

  #keep<T extends Pick<Seeder, 'close'>>(process: T): T {
    this.#processes.push(process)
    return this.#until(process)
  }

  #until<T extends { close(): Promise<unknown> }>(one: T): T {
    return this.#open.adopt(one, async (o) => void (await o.close()))
  }

  /** Nobody writes any more into what is closed after this. */
  async #stop(): Promise<void> {
    this.#isStopped = true
    await Promise.all(this.#processes.map((one) => one.close()))
  }
}

/** What is there to serve the rest beside. */
type Begun = {
  readonly kh: Serving
  /** Undefined where the country was whole already. */
  readonly seeder: Seeder | undefined
  readonly filling: Filling
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
  if (isInstallation(layoutOf(dir)) && !isWhole(dir)) throw new Failure('application.demo-being-written')
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

/** In a process of its own. @param port to serve the other country at when it is written. @throws Error when a real record is there. */
async function writePart(base: string, part: string, port: number | undefined): Promise<0> {
  if (part === 'desk') {
    await buildWeb('kh')
    return 0
  }
  // What writes holds names: it is in no process that serves the first country.
  if (part === 'gb') return (await import('./demo/second.ts')).showSecond(join(base, 'gb'), port)
  if (part !== 'kh') throw new Usage('--part is one of: desk, kh, gb')
  const dir = join(base, 'kh')
  refuseReal(dir)
  const onPart = endWithParent()
  const { seedKh } = await import('../../demo/seed.ts')
  await loadCountry(join(COUNTRY_FOLDERS, 'kh'))
  await untilBegun()
  await writingAlone(dir, () => seedKh(dir, markOf(dir), onPart, { publish: publishReport, leave: leaveReport }))
  return 0
}

type Shown = {
  readonly kh: Serving
  readonly gbUrl: string
  readonly witnesses: DemoWitnesses
  readonly vaults: RunningVaults
  readonly openable: Openable | undefined
}

function printAddresses({ kh, gbUrl, witnesses, vaults, openable }: Shown, dir: string, io: Io): void {
  // In a clone the program is beside its sources; installed, it is a command.
  const saksi = import.meta.filename.endsWith('.ts') ? './saksi' : 'saksi'
  // In the language of whoever reads this terminal: the page opens in it as well, at that person.
  const lang = (process.env['LC_ALL'] || process.env['LANG'] || '').startsWith('km') ? 'km' : 'en'
  const name = openable
    ? `${saksi} open ${dir}/kh ${openable.record} --agency ${openable.agency} --role ${openable.role} --purpose ${openable.purpose} --field ${openable.field} --server ${kh.url}`
    : 'nobody may open a record alone here'
  io.out(`
  Open   ${kh.url}   Cambodia, invented   (Khmer: ${kh.url}/?lang=km)
         ${gbUrl}   United Kingdom, published counts
  Be     ${demoPeople(kh.installation.country)
    .map((p) => `${sayIn(p.words, lang)}: ${kh.deskUrl}/?lang=${lang}#${p.id}`)
    .join('\n         ')}
         An auditor:   ${saksi} verify ${dir}/kh
         The public:   ${kh.url}/verify
  Watch  ${witnesses.list.map((w) => `${w.url}   ${w.id}, a witness: ${w.class}, invented`).join('\n         ')}
         Two of the three classes must cosign the log; none decides or blocks alone (${saksi} witness policy ${dir}/kh)
  Vaults ${vaults.urlOf('agency')} (the agencies' shares) and ${vaults.urlOf('trustee')} (the trustee's): two processes, and in this demonstration
         one machine and one administrator, who could join them. In production they are two parties'
  Hers   ${vaults.pagesUrl}/mine.html and ${vaults.pagesUrl}/note.html, from the trustee's own origin: nothing of the desk is there
  Open a name, with the asking on record first:
         ${name}
  Ask    ${saksi} count ${dir}/gb people-referred --from 2022-04-01 --to 2023-07-01 --by sex
         ${saksi} reconcile ${dir}/kh --deposits ${dir}/kh.edge/deposits.txt --key ${dir}/kh.edge/deposits.vkey
         ${saksi} release ${dir}/kh list
  Count one person once: a figure with its interval; one that lies between, and the sheet in which some are written down twice (open it at the social
  ministry's desk under Find, Which of your office's records are one person?); and three offices' lists with their overlap and pairs to decide
         ${saksi} count ${dir}/kh shelter-stays --from 2022-01-01 --to 2023-01-01
         ${saksi} count ${dir}/kh victim-episodes --from 2022-01-01 --to 2023-01-01
         ${saksi} review find ${dir}/kh.edge/mosavy-sheets --keys ${dir}/kh.edge/mosavy.edge.json --out ${dir}/lists/pairs.csv
         ${saksi} match ${dir}/lists/spec.json --out ${dir}/lists/matched --resolved ${dir}/lists/resolved.csv
         ${saksi} match ${dir}/lists/spec.json --out ${dir}/lists/matched --look --by me
  Stop   Ctrl C`)
}
