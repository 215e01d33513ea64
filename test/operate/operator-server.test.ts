/** The same migrations on an operator's server, by connection string; and what is refused of one. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { initInstallation } from '../../src/work/installation/init.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { openOperatorServer } from '../../src/store/postgres/server/operator-server.ts'
import { openCluster, type Cluster } from '../../src/store/postgres/server/launch.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('operator')
let cluster: Cluster
let url: string

beforeAll(async () => {
  cluster = await openCluster({ dir: join(scratch.path, 'server') })
  const { user, password } = cluster.superuser
  const client = new pg.Client({ host: cluster.host, port: cluster.port, database: cluster.database, user, password })
  await client.connect()
  await client.query('create database theirs')
  await client.end()
  url = `postgres://${user}:${password}@/theirs?host=${encodeURIComponent(cluster.host)}&port=${cluster.port}`
}, 120_000)
afterAll(async () => {
  await cluster.close()
  scratch.remove(join(scratch.path, 'server'))
})

test('an installation on an operator’s server starts no server of its own, and its log begins', async () => {
  const dir = join(scratch.path, 'record')
  await initInstallation({ dir, country: 'toyland', demo: true, database: url })
  const installation = await openInstallation(dir)
  try {
    expect(installation.engine).toContain('operator')
    const { rows } = await installation.pools.saksi_reader.query<{ kind: string }>('select kind::text as kind from saksi.entries')
    const kinds = rows.map((r) => r.kind)
    // What it is, by which country pack, every public key it begins with, and the ceremony; the log has all of it.
    expect([...new Set(kinds)].toSorted()).toEqual([
      'country.adopted',
      'credential.enrolled',
      'installation.created',
      'key.adopted',
      'policy.adopted',
      'registrars.enrolled',
    ])
    for (const once of ['installation.created', 'country.adopted', 'policy.adopted', 'registrars.enrolled'])
      expect(kinds.filter((k) => k === once)).toHaveLength(1)
    expect((await installation.checkpoint()).size).toBe(kinds.length)
    expect(existsSync(join(dir, 'postgres'))).toBe(false)
    // The password of the operator's user lies in the secrets folder alone.
    expect(readFileSync(join(dir, 'saksi.json'), 'utf8')).not.toContain(cluster.superuser.password)
  } finally {
    await installation.close()
  }
}, 120_000)

test('a server that does not sync what it acknowledges is refused', async () => {
  await expect(openOperatorServer(`${url}&options=${encodeURIComponent('-c synchronous_commit=off')}`)).rejects.toThrow('sync')
})
