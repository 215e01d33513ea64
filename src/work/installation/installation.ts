/**
 * An installation, opened: its database, its log, its country. Everything a command or the server needs comes from
 * here; whoever opens it must close it.
 */
import { endEach } from '../../core/end-each.ts'
import '../../outside/host/native-agreement.ts'
import '../../outside/host/native-hash.ts'
import '../../outside/host/native-verifiers.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AgencySide } from '../../core/access/side-of.ts'
import type { SteadyClock } from '../../core/clock.ts'
import type { Country } from '../../core/country/index.ts'
import { fromBase64Url, toHex } from '../../core/bytes.ts'
import { makeEntry, uuidFrom } from '../../core/entry/make.ts'
import { ownFault } from '../../core/entry/check-act.ts'
import { readyOf } from '../../core/entry/ready.ts'
import { INSTALLATION, type EntryBody, type Stub } from '../../core/entry/kinds.ts'
import { printVkey } from '../../core/ledger/note.ts'
import type { Words } from '../../core/model/fields.ts'
import { Failure } from '../../errors.ts'
import type { CountStore, EdgeKeys, RecordStore } from '../../road/ports.ts'
import type { Receipt } from '../../road/stages.ts'
import { layoutOf, type Layout } from '../../store/files/layout.ts'
import { COUNTRIES, loadCountry } from '../../store/files/load-country.ts'
import {
  isInstallation,
  readRoles,
  readSettings,
  readSigner,
  readAnchorSigner,
  readersOf,
  submittersOf,
  type Settings,
} from '../../store/files/settings.ts'
import { readPublished } from '../../store/files/published.ts'
import { WitnessedFile } from '../../store/files/witnessed.ts'
import { openClock } from '../../outside/host/clocks.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { AnchorLog } from '../../store/postgres/anchor-log.ts'
import { openPool, type Db } from '../../store/postgres/connect.ts'
import { openCountStore } from '../../store/postgres/count/count-store.ts'
import { askedFrom } from '../../core/country/asked-from.ts'
import type { Asked } from '../../core/country/country.ts'
import { countryAsKept } from './country-as-kept.ts'
import { roleName, type Role, type RolePrefix } from '../../store/postgres/roles.ts'
import { openServer } from '../../store/postgres/server/open-server.ts'
import { checkSchema } from '../../store/postgres/migrate.ts'
import { mustHaveSecrets } from '../../store/postgres/kept-secrets.ts'
import { mustBeWaitedFor } from '../../store/postgres/standby-waited.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import { openRecordStore, readReceipt } from '../../store/postgres/record-store.ts'
import { Sequencer } from '../../store/postgres/sequencer.ts'
import { keepInSecondPlace } from '../couriers/second-place.ts'
import { stateSettings } from './state-settings.ts'
import { openWitnesses, type Witnesses } from '../witnessing/witnesses.ts'

/** Entries that the installation itself writes: how it is run, and what it answered to whom. */
export const OPERATOR = INSTALLATION

export type Installation = Witnesses & {
  /** What the record goes by: it does not follow a wall clock that jumps. */
  readonly clock: SteadyClock
  readonly layout: Layout
  readonly settings: Settings
  readonly country: Country
  /** From when on returns are owed, as the log says; nothing is said in it where that says nothing. */
  readonly asked: Asked
  readonly engine: string
  readonly vkey: string
  readonly pools: Readonly<Record<Exclude<Role, 'saksi_owner'>, Db>>
  /** With which the names of its roles begin: a cluster may hold other installations. */
  readonly rolePrefix: RolePrefix
  readonly store: RecordStore
  readonly counts: CountStore
  /**
   * The same, each over one connection of its own, so that a sheet of a thousand figures keeps no person's page waiting: for who gathers
   * all of it, and for the bodies of each side of the wall, who would else learn by waiting what the rest of the record is doing.
   */
  readonly countsApart: Readonly<Record<'all' | Exclude<AgencySide, 'oversight'>, CountStore>>
  /** The owner's pool, for rebuild and nothing else. */
  owner(): Db
  readonly sequencer: Sequencer
  /** Writes one entry of the installation's own, and waits until it is logged. */
  note(body: EntryBody): Promise<string>
  checkpoint(): Promise<{ size: number; root: string; text: string }>
  /** The receipt as it has grown so far; undefined when this agency has no such entry in the log. */
  receipt(agency: string, entry: string): Promise<Receipt | undefined>
  /** The agency that a token hands in for. */
  submitter(token: string): string | undefined
  /** Whose token to read the private log it is. */
  reader(token: string): string | undefined
  /** The public anchor, for the one server that writes it. */
  openAnchor(): Promise<AnchorLog>
  /** Brings the anchor's copy of a machine that waits up to what no failover takes back any more. */
  mirrorAnchor(): Promise<void>
  /** Starts a database again that was killed under us; nothing when it lives. The pools find it where it was. */
  revive(): Promise<void>
  close(): Promise<void>
}

/** Seconds after which a leaf of the anchor is in every database that could take over. */
const ANCHOR_SETTLES = 3_600
/** Whoever counts reads as whoever verifies: in one isolation, which a policy could else tell them apart by. */
const READS = '-c default_transaction_isolation=repeatable\\ read -c default_transaction_read_only=on'

export class NoInstallation extends Error {
  override name = 'NoInstallation'
}

/** What an installation is, without opening it. @throws NoInstallation */
export function settingsOf(dir: string): Settings {
  const layout = layoutOf(dir)
  if (!isInstallation(layout))
    throw new NoInstallation(
      `${dir} holds no Saksi installation: is that the folder you mean? A new one is made with: saksi init ${dir} --country kh`,
    )
  return readSettings(layout)
}

export async function openInstallation(dir: string, say?: (line: string) => void): Promise<Installation> {
  const layout = layoutOf(dir)
  const settings = settingsOf(dir)
  const installation = await openWith(layout, settings, say)
  try {
    await isWhatItWasMade(installation)
    return installation
  } catch (error) {
    await installation.close()
    throw error
  }
}

/** A demonstration accepts keys in files and invented people: by an edited file it would pass them off as real. */
async function isWhatItWasMade({ pools, settings, layout }: Installation): Promise<void> {
  const [created] = await readOwn(pools.saksi_reader, 'installation.created')
  if (!created || created.stub.demo === settings.demo) return
  const named = (demo: boolean): Words => (demo ? { en: 'a demonstration', km: 'ជាការសាកល្បង' } : { en: 'a real record', km: 'ជាកំណត់ត្រាពិត' })
  throw new Failure('installation.demo-differs', { dir: layout.dir, log: named(created.stub.demo), settings: named(settings.demo) })
}

/** With settings that may not be written yet. */
export async function openWith(layout: Layout, settings: Settings, say?: (line: string) => void): Promise<Installation> {
  const [roles, signer] = [readRoles(layout), readSigner(layout)]
  // The database starts while the country is read: both wait for the disk, and for each other not at all.
  const [started, loaded] = await Promise.allSettled([
    openServer(layout, settings.database, say),
    loadCountry(join(COUNTRIES, settings.country)),
  ])
  if (started.status === 'rejected') throw started.reason
  let cluster = started.value
  if (loaded.status === 'rejected') {
    await cluster.close()
    throw loaded.reason
  }
  const whole = countryAsKept(loaded.value, settings)
  const open = (role: Role, max: number, more = ''): Db => openPool(cluster, roleName(roles.prefix, role), roles.passwords[role], max, more)
  const pools = {
    saksi_app: open('saksi_app', 4),
    saksi_sequencer: open('saksi_sequencer', 2),
    saksi_reader: open('saksi_reader', 4, READS),
    saksi_desk: open('saksi_desk', 4),
  }
  const sequencer = Sequencer.open(pools.saksi_sequencer, layout.tlog, signer, {
    bornOut: () => witnesses.bornOut(),
    fits: async () => {
      await checkSchema(pools.saksi_reader, layout.dir, country)
      await mustHaveSecrets(pools.saksi_reader, layout)
      await mustBeWaitedFor(pools.saksi_reader, settings.demo)
    },
  })
  const readAsked = async (): Promise<Asked> => {
    await checkSchema(pools.saksi_reader, layout.dir, whole)
    await sequencer.begin(pools.saksi_reader)
    const [created] = await readOwn(pools.saksi_reader, 'installation.created')
    const said = await readOwn(pools.saksi_reader, 'collection.began')
    const dayOf = (instant: string): string => instant.slice(0, 10)
    return {
      since: dayOf(created?.recordedAt ?? ''),
      said: said.map(({ stub, recordedAt }) => ({ from: stub.from, on: dayOf(recordedAt) })),
    }
  }
  const asked = await readAsked().catch(async (error: Error) => {
    await Promise.all(Object.values(pools).map((p) => p.end()))
    await cluster.close()
    throw error
  })
  const country = askedFrom(whole, asked)
  // A statement that is split among helpers would take every processor from those who wait for a page.
  const openApart = (): Db => open('saksi_reader', 1, `${READS} -c max_parallel_workers_per_gather=0`)
  const apart = { all: openApart(), enforcement: openApart(), protection: openApart() }
  let owner: Db | undefined
  const clock = openClock(layout.clock)
  const witnessedFile = new WitnessedFile(layout, printVkey(signer.key))
  const store: RecordStore = openRecordStore({
    layout,
    isDemo: settings.demo,
    time: clock,
    app: pools.saksi_app,
    reader: pools.saksi_reader,
    witnessed: witnessedFile,
    logKey: signer.key,
    sequencer,
    keepElsewhere: (agency, batch, courier) => keepInSecondPlace(layout, agency, batch, courier),
    raise: (alarm) => note(store, alarm),
  })
  const checkpoint = async (): Promise<{ size: number; root: string; text: string }> => {
    const { rows } = await pools.saksi_reader.query<{ size: number; root: Buffer; checkpoint: string }>(
      'select size, root, checkpoint from saksi.log_head',
    )
    const head = rows[0]
    if (!head) throw new NoInstallation(`${layout.dir} has no log`)
    return { size: head.size, root: head.root.toString('hex'), text: head.checkpoint }
  }
  /** What witnesses are shown. A later head may still be taken back by a failover. */
  const published = async (): ReturnType<typeof checkpoint> => {
    const [head, own] = [await checkpoint(), readPublished(layout, signer.key)]
    if (own === undefined || own.checkpoint.size >= head.size) return head
    return { size: own.checkpoint.size, root: toHex(own.checkpoint.root), text: own.note }
  }
  const witnesses = openWitnesses({
    layout,
    file: witnessedFile,
    logKey: signer.key,
    reader: pools.saksi_reader,
    head: published,
    now: () => Math.floor(clock.now() / 1000),
    note: (body) => note(store, body),
  })
  /** A file of tokens that somebody wrote meanwhile is on record as soon as one of them was believed; a log that cannot take it now takes it at the next start. */
  const state = (): void => void stateSettings({ layout, pools, note: (body) => note(store, body) }).catch(() => undefined)
  const anchorParts = (): Parameters<typeof AnchorLog.open>[0] => ({
    db: pools.saksi_sequencer,
    folder: layout.anchor,
    signer: readAnchorSigner(layout),
    epoch: () => sequencer.epoch,
  })
  return {
    clock,
    layout,
    settings,
    country,
    asked,
    engine: cluster.engine,
    vkey: printVkey(signer.key),
    pools,
    rolePrefix: roles.prefix,
    store,
    counts: openCountStore(pools.saksi_reader, settings.demo),
    countsApart: {
      all: openCountStore(apart.all, settings.demo),
      enforcement: openCountStore(apart.enforcement, settings.demo),
      protection: openCountStore(apart.protection, settings.demo),
    },
    owner: () => (owner ??= open('saksi_owner', 2)),
    sequencer,
    note: (body) => note(store, body),
    checkpoint,
    ...witnesses,
    receipt: (agency, entry) =>
      readReceipt({ layout, reader: pools.saksi_reader, witnessed: witnessedFile, logKey: signer.key }, agency, entry),
    submitter: submittersOf(layout, state),
    reader: readersOf(layout, state),
    openAnchor: () => AnchorLog.open(anchorParts()),
    mirrorAnchor: () => AnchorLog.mirror(anchorParts(), clock.now() / 1000 - ANCHOR_SETTLES),
    revive: async () => {
      const before = cluster
      cluster = await openServer(layout, settings.database)
      await before.close()
    },
    close: () =>
      endEach([
        () => sequencer.close(),
        () => Promise.allSettled([...Object.values(pools), ...Object.values(apart), ...(owner ? [owner] : [])].map((p) => p.end())),
        () => cluster.close(),
      ]),
  }
}

async function note(store: RecordStore, body: EntryBody): Promise<string> {
  const [id] = await noteAll(store, [body])
  if (id === undefined) throw new Error('impossible: one entry was noted, and none')
  await store.receiptFor(OPERATOR, id)
  return id
}

/** All or none. They are recorded when it returns, and in the log a moment later. @returns their ids. */
export async function noteAll(store: RecordStore, bodies: readonly EntryBody[]): Promise<string[]> {
  const entries = bodies.map((body) => {
    const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: OPERATOR, author: `unsigned:${OPERATOR}` }
    const parts = makeEntry(head, body, {}, {}, nodeRandom.bytes)
    const fault = ownFault(parts)
    if (fault !== undefined) throw new Error(`impossible: an entry of our own, ${body.kind}, does not hold together at ${fault}`)
    return readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })
  })
  await store.append(OPERATOR, entries, null)
  return entries.map((e) => e.stub.id)
}

/** Edge keys as an agency keeps them. @throws when the file is not one. */
export function readEdgeKeys(path: string): EdgeKeys {
  const keys = JSON.parse(readFileSync(path, 'utf8')) as EdgeKeys
  if (keys.format !== 'saksi-edge/1' || fromBase64Url(keys.contentKey).length !== 32) throw new Error(`${path} is no edge key file`)
  return keys
}
