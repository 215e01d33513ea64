/**
 * An installation, opened: its database, its log, its country. Everything a command or the server needs comes from
 * here; whoever opens it must close it.
 */
import './native-hash.ts'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Country } from '../core/country/index.ts'
import { canonical, type Json } from '../core/canonical.ts'
import { fromBase64Url, toBase64Url, toHex, utf8 } from '../core/bytes.ts'
import { makeEntry, uuidFrom } from '../core/entry/make.ts'
import type { KeyAdopted } from '../core/entry/run-kinds.ts'
import { holdCeremony } from './ceremony.ts'
import { ownFault } from '../core/entry/check-act.ts'
import { readyOf } from '../core/entry/ready.ts'
import { INSTALLATION, type EntryBody, type Stub } from '../core/entry/kinds.ts'
import { printVkey } from '../core/ledger/note.ts'
import { purposeHash } from '../core/hash.ts'
import { isSealedClass } from '../core/model/fields.ts'
import type { Words } from '../core/model/fields.ts'
import { Failure } from '../errors.ts'
import type { CountStore, EdgeKeys, RecordStore } from '../flow/ports.ts'
import type { Receipt } from '../flow/stages.ts'
import { writeDurably } from './files/durable.ts'
import { layoutOf, type Layout } from './files/layout.ts'
import { loadCountry } from './files/load-country.ts'
import { makeLogKey } from './files/make-log-key.ts'
import {
  isInstallation,
  newPassword,
  readRoles,
  readSettings,
  readSigner,
  readAnchorSigner,
  readersOf,
  submittersOf,
  tokenHash,
  writeSettings,
  type Settings,
} from './files/settings.ts'
import { makeVaultKey, OVERSIGHT, vaultAdopted } from './files/vault-key.ts'
import { WitnessedFile } from './files/witnessed.ts'
import { nodeRandom } from './node-random.ts'
import { AnchorLog } from './postgres/anchor-log.ts'
import { openPool, ROLES, type Db, type Role } from './postgres/connect.ts'
import { openServer } from './postgres/open-server.ts'
import { checkSchema, migrate } from './postgres/migrate.ts'
import { readOwn } from './postgres/read-own.ts'
import { openRecordStore, readReceipt } from './postgres/record-store.ts'
import { Sequencer } from './postgres/sequencer.ts'
import { openWitnesses, type Witnesses } from './witnesses.ts'

export const COUNTRIES = join(import.meta.dirname, '../../countries')
/** Entries that the installation itself writes: how it is run, and what it answered to whom. */
export const OPERATOR = INSTALLATION

export type Installation = Witnesses & {
  readonly layout: Layout
  readonly settings: Settings
  readonly country: Country
  readonly engine: string
  readonly vkey: string
  readonly pools: Readonly<Record<Exclude<Role, 'saksi_owner'>, Db>>
  readonly store: RecordStore
  readonly counts: CountStore
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
  /** Starts a database again that was killed under us; nothing when it lives. The pools find it where it was. */
  revive(): Promise<void>
  close(): Promise<void>
}

export class NoInstallation extends Error {
  override name = 'NoInstallation'
}

/** An `init` that was killed, or an installation whose settings file is lost. */
export class HalfMade extends Error {
  override name = 'HalfMade'
  readonly dir: string
  constructor(dir: string) {
    super(`${dir} holds a log key and no settings`)
    this.dir = dir
  }
}

/** A stable hash of the pack's data: a figure can say by which forms and definitions it was made. */
export const hashCountry = (country: Country): string =>
  toHex(
    purposeHash(
      'saksi/country/1',
      utf8(
        canonical(
          JSON.parse(JSON.stringify(country, (_, v: unknown) => (v instanceof RegExp || typeof v === 'function' ? String(v) : v))) as Json,
        ),
      ),
    ),
  )

export type InitOptions = {
  readonly dir: string
  readonly country: string
  readonly demo: boolean
  /** Connection string of the operator's own PostgreSQL. */ readonly database?: string
  readonly say?: (line: string) => void
}

/** A demonstration's log says so in its name: every checkpoint, proof and receipt of it bears the mark wherever it goes. */
export const originOf = (country: string, isDemo: boolean): string => `saksi.local/${isDemo ? 'demo/' : ''}${country}`

/**
 * Makes a new installation: keys, roles, schema, an empty log, and the first two entries. Refuses a folder that holds
 * one already: keys are never made twice for one log.
 */
export async function initInstallation(options: InitOptions): Promise<void> {
  const layout = layoutOf(options.dir)
  if (isInstallation(layout)) throw new NoInstallation(`${options.dir} holds an installation already`)
  // Without settings and with a key it is a half-made one, or a real one whose settings are lost: then a new key would end its log.
  if (existsSync(layout.logKey) || existsSync(layout.tlog)) throw new HalfMade(options.dir)
  const country = await loadCountry(join(COUNTRIES, options.country))
  const origin = `${originOf(country.id, options.demo)}/${toHex(nodeRandom.bytes(4))}`
  mkdirSync(layout.dir, { recursive: true })
  mkdirSync(layout.secrets, { recursive: true, mode: 0o700 })
  const logKeys = [
    makeLogKey(origin, OPERATOR, layout.logKey, layout.vkey),
    makeLogKey(`${origin}/anchor`, 'anchor', layout.anchorKey, layout.anchorVkey),
  ]
  const roles = Object.fromEntries(ROLES.map((r) => [r, newPassword(nodeRandom.bytes(24))])) as Record<Role, string>
  writeDurably(layout.roles, JSON.stringify(roles), { mode: 0o600 })
  const vaults = await makeEdges(layout, country)
  if (options.database) writeDurably(layout.databaseUrl, `${options.database}\n`, { mode: 0o600 })
  const cluster = await openServer(layout, options.database ? 'operator' : 'embedded', options.say)
  try {
    const admin = openPool(cluster, cluster.superuser.user, cluster.superuser.password)
    try {
      await migrate(admin, roles)
      await Sequencer.create(admin, layout.tlog, readSigner(layout))
    } finally {
      await admin.end()
    }
    const settings = {
      format: 'saksi/1',
      country: country.id,
      demo: options.demo,
      origin,
      database: options.database ? 'operator' : 'embedded',
      anchorSeconds: 10,
      paddingPerHour: 60,
    } as const
    const installation = await openWith(layout, settings)
    try {
      await noteAll(installation.store, [
        { kind: 'installation.created', country: country.id, demo: options.demo, origin },
        { kind: 'country.adopted', country: country.id, hash: hashCountry(country) },
        ...logKeys,
        ...vaults,
      ])
      if (options.demo) await holdCeremony(installation.store, layout, country)
      await installation.sequencer.flush()
    } finally {
      await installation.close()
    }
    // Settings come last: a folder without them is no installation, so a crash above leaves nothing that serves.
    writeSettings(layout, settings)
  } finally {
    await cluster.close()
  }
}

/**
 * Vault keys and edge keys, for every agency that sends something sealed, and the oversight body's. None of it lies in the
 * server's folder. @returns the public keys, as the log will say them.
 */
async function makeEdges(layout: Layout, country: Country): Promise<KeyAdopted[]> {
  const adopted: KeyAdopted[] = []
  const makeVault = async (holder: string): Promise<string> => {
    const key = await makeVaultKey(layout.vaultKey(holder))
    adopted.push(vaultAdopted(holder, key))
    return key
  }
  await makeVault(OVERSIGHT)
  const trustee = await makeVault('trustee')
  const submitters: Record<string, string> = {}
  for (const agency of country.agencies) {
    const sends = country.forms.filter((f) => agency.sends.includes(f.id))
    if (sends.length === 0) continue
    const submitToken = toBase64Url(nodeRandom.bytes(32))
    submitters[tokenHash(submitToken)] = agency.id
    if (!sends.some((f) => f.fields.some((field) => isSealedClass(field.privacy)))) continue
    const vault = await makeVault(agency.id)
    const keys: EdgeKeys = {
      format: 'saksi-edge/1',
      country: country.id,
      agency: agency.id,
      epoch: 1,
      agencyVault: vault,
      trusteeVault: trustee,
      contentKey: toBase64Url(nodeRandom.bytes(32)),
      submitToken,
    }
    writeDurably(layout.edge(agency.id), `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
  }
  writeDurably(layout.submitters, JSON.stringify(submitters), { mode: 0o600 })
  return adopted
}

export async function openInstallation(dir: string, say?: (line: string) => void): Promise<Installation> {
  const layout = layoutOf(dir)
  if (!isInstallation(layout)) throw new NoInstallation(`${dir} holds no Saksi installation; make one with: saksi init ${dir} --country kh`)
  const installation = await openWith(layout, readSettings(layout), say)
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

async function openWith(layout: Layout, settings: Settings, say?: (line: string) => void): Promise<Installation> {
  const country = await loadCountry(join(COUNTRIES, settings.country))
  const [roles, signer] = [readRoles(layout), readSigner(layout)]
  let cluster = await openServer(layout, settings.database, say)
  const open = (role: Role, max: number): Db => openPool(cluster, role, roles[role], max)
  const pools = { saksi_app: open('saksi_app', 4), saksi_sequencer: open('saksi_sequencer', 2), saksi_reader: open('saksi_reader', 4) }
  await checkSchema(pools.saksi_reader, layout.dir).catch(async (error: Error) => {
    await Promise.all(Object.values(pools).map((p) => p.end()))
    await cluster.close()
    throw error
  })
  let owner: Db | undefined
  const sequencer = Sequencer.open(pools.saksi_sequencer, layout.tlog, signer)
  const witnessedFile = new WitnessedFile(layout, printVkey(signer.key))
  const store: RecordStore = openRecordStore({
    layout,
    isDemo: settings.demo,
    app: pools.saksi_app,
    reader: pools.saksi_reader,
    witnessed: witnessedFile,
    sequencer,
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
  return {
    layout,
    settings,
    country,
    engine: cluster.engine,
    vkey: printVkey(signer.key),
    pools,
    store,
    counts: { run: async (sql, params) => (await pools.saksi_reader.query(sql, [...params])).rows as never },
    owner: () => (owner ??= open('saksi_owner', 2)),
    sequencer,
    note: (body) => note(store, body),
    checkpoint,
    ...openWitnesses({
      layout,
      file: witnessedFile,
      logKey: signer.key,
      reader: pools.saksi_reader,
      head: checkpoint,
      note: (body) => note(store, body),
    }),
    receipt: (agency, entry) => readReceipt({ layout, reader: pools.saksi_reader, witnessed: witnessedFile }, agency, entry),
    submitter: submittersOf(layout),
    reader: readersOf(layout),
    openAnchor: () => AnchorLog.open(pools.saksi_sequencer, layout.anchor, readAnchorSigner(layout)),
    revive: async () => {
      const before = cluster
      cluster = await openServer(layout, settings.database)
      await before.close()
    },
    // Each part is closed whatever became of the one before, or the program would not end where the database or the disk is gone.
    close: async () => {
      await sequencer.close()
      await Promise.allSettled([...Object.values(pools), ...(owner ? [owner] : [])].map((p) => p.end()))
      await cluster.close()
    },
  }
}

async function note(store: RecordStore, body: EntryBody): Promise<string> {
  const [id] = await noteAll(store, [body])
  if (id === undefined) throw new Error('impossible: one entry was noted, and none')
  await store.receiptFor(OPERATOR, id)
  return id
}

/** All or none. They are recorded when it returns, and in the log a moment later. @returns their ids. */
async function noteAll(store: RecordStore, bodies: readonly EntryBody[]): Promise<string[]> {
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
