/** A new installation: its keys, its roles, its schema, an empty log and the first entries. */
import { existsSync, mkdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../errors.ts'
import type { Country } from '../../core/country/index.ts'
import { withNames, type BodyNames } from '../../core/country/name-bodies.ts'
import { asObservatory } from '../../core/country/observatory.ts'
import { toBase64Url, toHex } from '../../core/bytes.ts'
import type { KeyAdopted } from '../../core/entry/kinds/key-adopted.ts'
import { isSealedClass } from '../../core/model/fields.ts'
import { printVkey } from '../../core/ledger/note.ts'
import { trusteeSides, type Trustees } from '../../core/seal/sides.ts'
import { trusteeVaultOf, type EdgeKeys } from '../../road/ports.ts'
import { policyAdopted } from '../policies/access-policy.ts'
import { holdCeremony } from '../enrolment/demo-ceremony.ts'
import { writeDurably } from '../../store/files/durable.ts'
import { makeLinks, type SeatLink } from '../enrolment/first-registrars.ts'
import { layoutOf, type Layout } from '../../store/files/layout.ts'
import { COUNTRIES, loadCountry } from '../../store/files/load-country.ts'
import { makeLogKey } from '../../store/files/make-log-key.ts'
import { undoMade } from '../../store/files/undo-made.ts'
import {
  isInstallation,
  newPassword,
  printSettings,
  readAskedRoles,
  readSigner,
  removeAskedRoles,
  tokenHash,
  writeRoles,
  writeSettings,
} from '../../store/files/settings.ts'
import { firstSettings } from './state-settings.ts'
import { makeUnsealers } from '../plans/unsealers.ts'
import { makeVaultKey, OVERSIGHT, vaultAdopted } from '../../store/files/vault-key.ts'
import { NoInstallation, noteAll, openWith, OPERATOR } from './installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { openPool } from '../../store/postgres/connect.ts'
import { tryLockFile } from '../../store/postgres/lock-installation.ts'
import { migrate } from '../../store/postgres/migrate.ts'
import { refuseUnfit, takeBackFrom } from '../../store/postgres/new-on-server.ts'
import { newRoles, type Roles } from '../../store/postgres/roles.ts'
import { openServer } from '../../store/postgres/server/open-server.ts'
import { removeCluster } from '../../store/postgres/server/remove-cluster.ts'
import { Sequencer } from '../../store/postgres/sequencer.ts'
import { hashCountry } from '../../store/files/country-hash.ts'

/** An `init` that was killed, or an installation whose settings file is lost. */
export class HalfMade extends Error {
  override name = 'HalfMade'
  readonly dir: string
  constructor(dir: string) {
    super(`${dir} holds a log key and no settings`)
    this.dir = dir
  }
}

export type InitOptions = {
  readonly dir: string
  readonly country: string
  readonly demo: boolean
  /** Connection string of the operator's own PostgreSQL. */ readonly database?: string
  /** How browsers will reach the application and the desk; absent: ports of localhost. Devices are made for the desk's host. */
  readonly url?: string
  readonly desk?: string
  /** Who is in the country's places, by id. */
  readonly names?: BodyNames
  /** How many parties the trustee is: in a real record three, of whom two are needed. One where nothing is said. */
  readonly trustees?: Trustees
  /** A coalition keeps it alone, before any ministry joins. */
  readonly observatory?: boolean
  /** ISO day: from when on returns are owed. Absent: all that the forms ask. */
  readonly askedFrom?: string
  readonly say?: (line: string) => void
}

/** A demonstration's log says so in its name: every checkpoint, proof and receipt of it bears the mark wherever it goes. */
export const originOf = (country: string, isDemo: boolean): string => `saksi.local/${isDemo ? 'demo/' : ''}${country}`

/**
 * Makes a new installation: keys, roles, schema, an empty log, and the first entries. Refuses a folder that holds
 * one already: keys are never made twice for one log. One that fails leaves nothing; one that is killed, what the next calls half made.
 * @returns the links of the first two registrars; none in a demo, whose registrars have keys in files.
 */
export async function initInstallation(options: InitOptions): Promise<readonly SeatLink[]> {
  const layout = layoutOf(options.dir)
  refuseMade(layout)
  const undo = undoMade([layout.dir, join(layout.dir, 'postgres'), layout.edgeFolder, layout.vaultFolder])
  const isNew = !existsSync(layout.dir)
  mkdirSync(layout.dir, { recursive: true })
  const lock = tryLockFile(join(layout.dir, 'init.lock'))
  // Whoever is second makes nothing, and takes nothing back: what lies there is the first one's.
  if ('heldBy' in lock) throw new Failure('installation.being-made', { place: options.dir, pid: lock.heldBy, since: lock.since })
  let begun: Begun
  try {
    begun = await readNew(options, layout)
  } catch (error) {
    lock.release()
    if (isNew) removeIfEmpty(layout.dir)
    throw error
  }
  const hadCluster = ['postgres', 'cluster.json'].some((name) => existsSync(join(layout.dir, name)))
  let isMigrated = false
  try {
    const links = await make(options, layout, begun, () => void (isMigrated = true))
    if (begun.areMade) removeAskedRoles(layout, options.say ?? (() => undefined))
    return links
  } catch (error) {
    if (!hadCluster) await removeCluster(layout.dir)
    undo()
    // Where migrating failed, what is there is somebody else's. The first error is the one to say; a server that is gone takes nothing back, and the
    // next `init` names what is left there.
    if (options.database !== undefined && isMigrated)
      await takeBackFrom(options.database, begun.roles.prefix, !begun.areMade).catch(() => undefined)
    throw error
  } finally {
    lock.release()
  }
}

/** Another may have begun here meanwhile: then the folder is his. */
function removeIfEmpty(dir: string): void {
  try {
    rmdirSync(dir)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error
  }
}

function refuseMade(layout: Layout): void {
  if (isInstallation(layout)) throw new NoInstallation(`${layout.dir} holds an installation already`)
}

type Begun = { readonly country: Country; readonly roles: Roles; /** By the database's administrator. */ readonly areMade: boolean }

/** @returns the country of the new installation, and the roles that it will have. @throws where there is one, where there is half of one, and for a country or database that will not do. */
async function readNew({ dir, country, observatory, database }: InitOptions, layout: Layout): Promise<Begun> {
  // Another may have ended meanwhile.
  refuseMade(layout)
  // Without settings and with a key it is a half-made one, or a real one whose settings are lost: then a new key would end its log.
  if (existsSync(layout.logKey) || existsSync(layout.tlog)) throw new HalfMade(dir)
  const whole = await loadCountry(join(COUNTRIES, country))
  const asked = database === undefined ? undefined : readAskedRoles(layout)
  const prefix = database === undefined ? 'saksi' : await refuseUnfit(database, asked)
  return {
    country: observatory === true ? asObservatory(whole, 'apart') : whole,
    roles: asked ?? newRoles(prefix, () => newPassword(nodeRandom.bytes(24))),
    areMade: asked !== undefined,
  }
}

async function make(options: InitOptions, layout: Layout, { country, roles }: Begun, onMigrated: () => void): Promise<readonly SeatLink[]> {
  const origin = `${originOf(country.id, options.demo)}/${toHex(nodeRandom.bytes(4))}`
  mkdirSync(layout.dir, { recursive: true })
  mkdirSync(layout.secrets, { recursive: true, mode: 0o700 })
  const logKeys = [
    makeLogKey(origin, OPERATOR, layout.logKey, layout.vkey),
    makeLogKey(`${origin}/anchor`, 'anchor', layout.anchorKey, layout.anchorVkey),
  ]
  writeRoles(layout, roles)
  const vaults = [
    ...(await makeEdges(layout, country, options.trustees ?? 1)),
    ...(await makeUnsealers(layout, origin, printVkey(readSigner(layout).key))),
  ]
  if (options.database) writeDurably(layout.databaseUrl, `${options.database}\n`, { mode: 0o600 })
  const cluster = await openServer(layout, options.database ? 'operator' : 'embedded', options.say)
  try {
    const admin = openPool(cluster, cluster.superuser.user, cluster.superuser.password)
    try {
      await migrate(admin, roles, { own: country, isNew: true })
      onMigrated()
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
      ...(options.url === undefined ? {} : { url: options.url }),
      ...(options.desk === undefined ? {} : { desk: options.desk }),
      ...(options.observatory === true ? { observatory: 'apart' as const } : {}),
      ...(options.names === undefined ? {} : { names: options.names }),
    } as const
    const installation = await openWith(layout, settings)
    try {
      await noteAll(installation.store, [
        { kind: 'installation.created', country: country.id, demo: options.demo, origin },
        { kind: 'country.adopted', country: country.id, hash: hashCountry(join(COUNTRIES, country.id)) },
        policyAdopted(country),
        ...(options.askedFrom === undefined ? [] : [{ kind: 'collection.began', from: options.askedFrom } as const]),
        ...logKeys,
        ...vaults,
        firstSettings(layout, printSettings(settings)),
      ])
      if (options.demo) await holdCeremony(installation.store, layout, country)
      await installation.sequencer.flush()
    } finally {
      await installation.close()
    }
    // Settings come last: a folder without them is no installation, so a crash above leaves nothing that serves.
    writeSettings(layout, settings)
    return options.demo ? [] : makeLinks(layout, withNames(country, options.names ?? {}))
  } finally {
    await cluster.close()
  }
}

/**
 * Vault keys and edge keys, for every agency that sends something sealed, and the oversight body's. None of it lies in the
 * server's folder. @returns the public keys, as the log will say them.
 */
async function makeEdges(layout: Layout, country: Country, trustees: Trustees): Promise<KeyAdopted[]> {
  const adopted: KeyAdopted[] = []
  // Nobody else of the machine looks in, also where an office seals nothing and only its signing keys come to lie there.
  mkdirSync(layout.edgeFolder, { recursive: true, mode: 0o700 })
  const makeVault = async (holder: string): Promise<string> => {
    const key = await makeVaultKey(layout.vaultKey(holder))
    adopted.push(vaultAdopted(holder, key))
    return key
  }
  await makeVault(OVERSIGHT)
  const parties: string[] = []
  for (const side of trusteeSides(trustees)) parties.push(await makeVault(side))
  const submitters: Record<string, string> = {}
  const searchPepper = toBase64Url(nodeRandom.bytes(32))
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
      trusteeVault: trusteeVaultOf(parties),
      contentKey: toBase64Url(nodeRandom.bytes(32)),
      submitToken,
      searchPepper,
    }
    writeDurably(layout.edge(agency.id), `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
  }
  writeDurably(layout.submitters, JSON.stringify(submitters), { mode: 0o600 })
  return adopted
}
