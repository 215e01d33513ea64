/**
 * A record whose PostgreSQL archives its write-ahead log, with three witnesses and erasures of two records that are due; and a hand that ruins the database and
 * puts it back to a second, as an operator does (docs/operate/point-in-time.md).
 */
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import { INSTALLATION, type EntryBody, type Stub } from '../../src/core/entry/kinds.ts'
import type { RecordVersion } from '../../src/core/entry/kinds/record-version.ts'
import { makeEntry, uuidFrom, type Parts } from '../../src/core/entry/make.ts'
import { readyOf, type Ready } from '../../src/core/entry/ready.ts'
import { signJointly } from '../../src/core/entry/sign.ts'
import { makeSigningKey, readSigningKey, softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { openDemoWitnesses, type DemoWitnesses } from '../../src/demo/witnesses.ts'
import { main } from '../../src/main.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { append } from '../../src/road/append.ts'
import { commitGroup } from '../../src/store/postgres/append/commit-group.ts'
import { openCluster, type Cluster } from '../../src/store/postgres/server/launch.ts'
import { destroyErased } from '../../src/work/erasing/destroy.ts'
import { takeErasure } from '../../src/work/erasing/take.ts'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import type { Archive, How, Place } from './archives.ts'
import { sealFile } from './made-installation.ts'
import { newInstallation } from './new-installation.ts'
import { scratchDir } from './scratch-dir.ts'

const HEADING = 'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey'
const ready = (parts: Parts): Ready => readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })

export type Sown = { readonly record: string; readonly id: string }

export class ArchivedRecord {
  readonly dir: string
  readonly said: string[] = []
  readonly #scratch: ReturnType<typeof scratchDir>
  readonly #archive: Archive
  readonly #oversight = makeSigningKey('toyland', 'owl', 'oversight', nodeRandom.bytes(48))
  #witnesses: DemoWitnesses | undefined
  #rows = 0

  private constructor(name: string, archive: (folder: string) => Archive) {
    this.#scratch = scratchDir(name)
    this.dir = join(this.#scratch.path, 'record')
    this.#archive = archive(join(this.#scratch.path, 'archive'))
  }

  static async make(name: string, archive: (folder: string) => Archive): Promise<ArchivedRecord> {
    const record = new ArchivedRecord(name, archive)
    await newInstallation({ dir: record.dir, country: 'toyland', demo: true })
    const place = await record.#place()
    appendFileSync(join(place.data, 'postgresql.auto.conf'), record.#archive.settings(place))
    record.#witnesses = await openDemoWitnesses(record.#scratch.path, 0)
    await record.on((installation) => (record.#witnesses as DemoWitnesses).watch(installation))
    return record
  }

  async on<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
    const installation = await openInstallation(this.dir)
    try {
      return await work(installation)
    } finally {
      await installation.close()
    }
  }

  /** @returns its exit code; what it said is the last of `said`. */
  run(...argv: string[]): Promise<number> {
    return main(argv, { out: (t) => this.said.push(t), err: (t) => this.said.push(t) })
  }

  /** One return of so many people. @returns their records. */
  handIn(people: number): Promise<Sown[]> {
    return this.on(async (installation) => {
      const rows = Array.from({ length: people }, () => `Acorn,${++this.#rows}/2024,1,Wump Nobody,2024-02-01,Waking a cat,Red hat,3\n`)
      const sheet = new TextEncoder().encode(`${HEADING}\n${rows.join('')}`)
      const sealed = await sealFile(installation, 'town-return', 'bell', sheet, '2024-02.csv')
      if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
      const { receipt } = await append(sealed, installation.country, installation.store)
      if (!receipt) throw new Error('no receipt')
      return sealed.entries.slice(1).map((e) => ({ record: (JSON.parse(e.stub) as RecordVersion).record, id: e.id }))
    })
  }

  /** A base backup, with all that was handed in so far; and erasures of these are ordered and their thirty days over. */
  async orderErasures(of: readonly Sown[]): Promise<void> {
    await this.on(async (installation) => {
      const registrars = [keyOf(installation, 'bell', 'registrar'), keyOf(installation, 'owl', 'registrar')]
      const card = this.#oversight.card
      await record(installation, INSTALLATION, { kind: 'credential.enrolled', card, approvedBy: namesOf(registrars) }, registrars)
      for (const one of of) await this.#sign(installation, 'erasure.ordered', one)
      this.#archive.baseBackup(await this.#place())
      // The record's time is its newest entry's, and never goes back.
      const after = `${new Date(Date.now() + 31 * 86_400_000).toISOString().replace('T', ' ').replace('Z', '000')}+00`
      const padded = ready(await signed(INSTALLATION, { kind: 'log.padded', noise: 'ab'.repeat(32) }, []))
      await commitGroup(installation.pools.saksi_app, INSTALLATION, [{ entries: [padded], place: null }], { isDemo: true, after })
      await installation.sequencer.flush()
    })
  }

  /** Two sign that it is gone. What they signed is carried out where `isDone`; else the machine was cut off before. */
  erase(one: Sown, isDone: boolean): Promise<void> {
    return this.on(async (installation) => {
      await this.#sign(installation, 'record.erased', one)
      if (isDone) await destroyErased(installation)
    })
  }

  /** The public anchor grows, as under a server. */
  anchor(): Promise<void> {
    return this.on(async (installation) => {
      const anchor = await installation.openAnchor()
      const slot = Math.max(anchor.preparedUntil, Math.floor(Date.now() / 1000)) + 10
      await anchor.prepare(slot, nodeRandom.bytes(32), (await installation.checkpoint()).text, () => slot)
    })
  }

  /** All that was signed is cosigned. @returns the next whole second of the database, which is over when this resolves: an instant as PostgreSQL prints it. */
  nameSecond(): Promise<string> {
    return this.on(async (installation) => {
      if (!(await installation.askWitnesses())) throw new Error('the witnesses have not cosigned')
      const ask = async (what: string): Promise<string> =>
        (await installation.owner().query<{ is: string }>(`select ${what} as is`)).rows[0]?.is ?? ''
      const second = await ask(`(date_trunc('second', clock_timestamp()) + interval '1 second')::text`)
      while ((await ask(`(clock_timestamp() > '${second}'::timestamptz)::text`)) === 'false') await pause(50)
      return second
    })
  }

  /** A hand drops the entries, and the database is put back to `second`; `pause`: where nobody said that it is to be opened then. */
  async ruinAndPutBack(second: string, { action = 'promote', timeline }: Partial<How> = {}): Promise<void> {
    const place = await this.#asAdmin(async (ask) => {
      await ask('drop table saksi.entries cascade')
      await ask('select pg_switch_wal() as is')
    })
    this.#archive.restore(place, second, { action, ...(timeline === undefined ? {} : { timeline }) })
    if (action === 'promote') await this.#asAdmin((ask) => untilTrue(() => ask('select not pg_is_in_recovery() as is')))
  }

  /** What an upgrade of a later version does, before anything was recorded under it. */
  async upgrade(migration: string): Promise<void> {
    await this.#asAdmin(async (ask) => {
      await ask('alter table saksi.entries add column of_a_later_version text')
      await ask(`insert into public.saksi_migrations (name) values ('${migration}')`)
    })
  }

  /** Puts what the archive says of itself beside the record, as its keeper's timer does. */
  async sayHeld(): Promise<void> {
    writeFileSync(join(this.dir, 'archive.json'), this.#archive.held?.(await this.#place()) ?? '')
  }

  /** Opens a database that pauses. */
  async resume(): Promise<void> {
    await this.#asAdmin(async (ask) => {
      await untilTrue(() => ask(`select pg_get_wal_replay_pause_state() = 'paused' as is`))
      await ask('select pg_wal_replay_resume() as is')
      await untilTrue(() => ask('select not pg_is_in_recovery() as is'))
    })
  }

  /** The folder has no tiles: it lay on a disk that is gone, and what is copied beside the database was put back. */
  loseTiles(): void {
    rmSync(join(this.dir, 'tlog/tile'), { recursive: true, force: true })
  }

  /** Whether bytes lie anywhere in the database's tables, as a thief of the disk would look. */
  async liesOnDisk(text: string): Promise<boolean> {
    const { data } = await this.#place()
    const walk = (path: string): string[] => (statSync(path).isDirectory() ? readdirSync(path).flatMap((n) => walk(join(path, n))) : [path])
    const tables = walk(join(data, 'base'))
    if (tables.length === 0) throw new Error('there are no tables where they should be')
    return tables.some((path) => readFileSync(path).includes(text))
  }

  /** What is sealed of one record, as it lies in the database; undefined where it is erased. */
  envelopeOf({ id }: Sown): Promise<string | undefined> {
    return this.on(async ({ pools }) => {
      const found = await pools.saksi_reader.query<{ sealed: string }>('select sealed from saksi.entry_parts where entry_id = $1', [id])
      const sealed = found.rows[0]?.sealed
      return sealed === undefined ? undefined : (JSON.parse(sealed) as { fields: { accused_name: string } }).fields.accused_name
    })
  }

  async closeWitnesses(): Promise<void> {
    await this.#witnesses?.close()
    this.#witnesses = undefined
  }

  async remove(): Promise<void> {
    await this.closeWitnesses()
    this.#scratch.remove(this.dir)
  }

  async #sign(installation: Installation, kind: 'erasure.ordered' | 'record.erased', one: Sown): Promise<void> {
    const keys = [keyOf(installation, 'bell', 'head'), this.#oversight]
    const base = {
      type: 'accused_episode',
      record: one.record,
      entries: [one.id],
      ground: 'court-order',
      approvedBy: namesOf(keys),
    } as const
    const parts = await signed('bell', kind === 'record.erased' ? { kind, ...base } : { kind, ...base, advocate: 'none' }, keys)
    await takeErasure(parts, 'bell', installation)
    await installation.store.receiptFor('bell', parts.id)
  }

  /** The server is started, asked and stopped. @param work is given what one statement answers in its column `is`. */
  async #asAdmin(work: (ask: (statement: string) => Promise<unknown>) => Promise<void>): Promise<Place> {
    const cluster = await openCluster({ dir: this.dir })
    const place = await this.#place(cluster)
    const { host, port, superuser } = cluster
    const client = new pg.Client({ host, port, database: cluster.database, ...superuser })
    await client.connect()
    try {
      await work(async (statement) => (await client.query<{ is: unknown }>(statement)).rows[0]?.is)
    } finally {
      await client.end()
      await cluster.close()
    }
    return place
  }

  /** @param open the server, where it runs; it runs already, or is started and stopped. */
  async #place(open?: Cluster): Promise<Place> {
    const cluster = open ?? (await openCluster({ dir: this.dir }))
    if (!open) await cluster.close()
    const away = join(this.dir, 'cluster.json')
    const base = existsSync(away) ? (JSON.parse(readFileSync(away, 'utf8')) as { base: string }).base : join(this.dir, 'postgres')
    const data = join(base, 'data')
    const { uid, gid } = statSync(data)
    return { data, host: cluster.host, port: cluster.port, owner: { uid, gid }, superuser: cluster.superuser }
  }
}

async function untilTrue(ask: () => Promise<unknown>): Promise<void> {
  while ((await ask()) !== true) await pause(50)
}
const namesOf = (keys: readonly SigningKey[]): string[] => keys.map((k) => k.card.credential)
const keyOf = ({ layout }: Installation, agency: string, role: CredentialRole): SigningKey =>
  readSigningKey(JSON.parse(readFileSync(layout.signingKey(agency, role), 'utf8'))) as SigningKey

async function signed(agency: string, body: EntryBody, keys: readonly SigningKey[]): Promise<Parts> {
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author: keys[0]?.card.credential ?? `unsigned:${agency}` }
  const parts = makeEntry(head, body, {}, {}, nodeRandom.bytes)
  return keys.length === 0 ? parts : signJointly(parts, keys.map(softwareSigner))
}
async function record(installation: Installation, agency: string, body: EntryBody, keys: readonly SigningKey[]): Promise<void> {
  const parts = await signed(agency, body, keys)
  await installation.store.append(agency, [ready(parts)], null)
  await installation.store.receiptFor(agency, parts.id)
}
