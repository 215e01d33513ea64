/** An installation as an earlier program made it (test/data/make-kept.ts), put back into a folder: its files, and its database as that program left it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { layoutOf } from '../../src/store/files/layout.ts'
import { readRoles } from '../../src/store/files/settings.ts'
import { openPool } from '../../src/store/postgres/connect.ts'
import { openCluster } from '../../src/store/postgres/server/launch.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import { keepDevices } from './kept-devices.ts'
import type { TestDevice } from './test-device.ts'

export type KeptInstallation = {
  /** Of what it took in. */
  readonly receipt: string
  /** What `pg_dump` wrote of its database. */
  readonly sql: string
  /** Path beside `record` → bytes, base64. */
  readonly files: Readonly<Record<string, string>>
}

export const KEPT_DESK = 'http://localhost:4998'
/** Two registrars first, then who hands in, then who watches. */
const SEATS = {
  kh: [
    ['ncct', ['registrar']],
    ['mosavy', ['registrar']],
    ['moj', ['head']],
    ['ncct', ['oversight']],
  ],
  gb: [
    ['home-office', ['registrar']],
    ['sample-desk', ['registrar']],
    ['home-office', ['head']],
    ['sample-panel', ['oversight']],
  ],
} as const satisfies Record<string, readonly (readonly [agency: string, roles: readonly CredentialRole[]])[]>
export type KeptCountry = keyof typeof SEATS

/** The people of a kept installation, by keys that lie beside it (or are made there, by the script that made it); the first release could enrol nobody. */
export const devicesBeside = (place: string, country: KeptCountry, desk = KEPT_DESK): readonly TestDevice[] =>
  keepDevices(join(place, 'devices.json'), SEATS[country], desk)

/** @param place a folder to make; the installation is `record` in it. @returns its DIR, and a receipt that it gave. */
export async function putBackKept(
  name: string,
  country: KeptCountry,
  place: string,
): Promise<{ readonly dir: string; readonly receipt: string }> {
  const packed = readFileSync(join(import.meta.dirname, `../data/kept/${name}-${country}.json.gz`))
  const { receipt, sql, files } = JSON.parse(gunzipSync(packed).toString('utf8')) as KeptInstallation
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), Buffer.from(bytes, 'base64'), { mode: /secrets\/|\.key$|edge\.json$/.test(path) ? 0o600 : 0o644 })
  }
  const dir = join(place, 'record')
  const cluster = await openCluster({ dir })
  const admin = openPool(cluster, cluster.superuser.user, cluster.superuser.password, 1)
  try {
    // Roles belong to the cluster, and no dump of one database holds them.
    for (const [role, password] of Object.entries(readRoles(layoutOf(dir)).passwords))
      if (password !== '') await admin.query(`create role ${role} login password '${password}'`)
    await admin.query(`grant saksi_owner to current_user`)
    await admin.query(sql)
  } finally {
    await admin.end()
    await cluster.close()
  }
  return { dir, receipt }
}
