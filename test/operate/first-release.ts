/** An installation as the first released version made it (test/data/make-first-release.ts), put back into a folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { copyIn } from '../../src/work/backup/tables.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import { readRoles } from '../../src/store/files/settings.ts'
import { inTransaction, openPool } from '../../src/store/postgres/connect.ts'
import { openCluster } from '../../src/store/postgres/server/launch.ts'
import { migrate } from '../../src/store/postgres/migrate.ts'

type Kept = {
  readonly receipt: string
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[]; readonly rows: string }[]
  readonly files: Readonly<Record<string, string>>
}

/** @param place a folder to make; the installation is `record` in it. @returns its DIR, and a receipt that it gave. */
export async function putBackFirstRelease(which: 'real' | 'demo', place: string): Promise<{ dir: string; receipt: string }> {
  const packed = readFileSync(join(import.meta.dirname, '../data/first-release.json.gz'))
  const kept = (JSON.parse(gunzipSync(packed).toString('utf8')) as Record<string, Kept>)[which] as Kept
  for (const [path, bytes] of Object.entries(kept.files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), Buffer.from(bytes, 'base64'), { mode: /secrets\/|\.key$|edge\.json$/.test(path) ? 0o600 : 0o644 })
  }
  const dir = join(place, 'record')
  const cluster = await openCluster({ dir })
  const admin = openPool(cluster, cluster.superuser.user, cluster.superuser.password)
  try {
    await migrate(admin, readRoles(layoutOf(dir)), { upTo: 1 })
    // That version let nobody read which migrations there are.
    await admin.query('revoke select on public.saksi_migrations from saksi_reader')
    await inTransaction(admin, async (client) => {
      for (const { name, columns, rows } of kept.tables) {
        await client.query(`truncate saksi."${name}"`)
        await copyIn(client, { name, columns }, once(Buffer.from(rows, 'base64')))
      }
    })
  } finally {
    await admin.end()
    await cluster.close()
  }
  return { dir, receipt: kept.receipt }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
