/** What the migrations make of an empty database, by PostgreSQL's own word: the measure of `verify`. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readExpected } from '../../src/store/postgres/catalogue/check-catalogue.ts'
import { readCatalogue, type Catalogue } from '../../src/store/postgres/catalogue/read-catalogue.ts'
import { inTransaction, openPool } from '../../src/store/postgres/connect.ts'
import { allBinaries } from '../../src/store/postgres/server/find-binaries.ts'
import { newRoles } from '../../src/store/postgres/roles.ts'
import { openCluster } from '../../src/store/postgres/server/launch.ts'
import { migrate } from '../../src/store/postgres/migrate.ts'

const HEAD = `# What migrations/ make of an empty database, a line an object. Written by \`npm run derive\`; \`saksi verify\` holds every database against it.
# Of PostgreSQL's own functions, operators and the like a hash for each major version that was here when it was written.
`

/** @throws Error when two versions of PostgreSQL say another thing of the same migrations. */
export async function deriveCatalogue(): Promise<string> {
  const kinds = [...new Set(allBinaries().map((b) => b.kind))]
  const found: Catalogue[] = []
  for (const kind of kinds) found.push(await ofNewDatabase(kind))
  const [first, ...others] = found
  if (!first) throw new Error('no PostgreSQL here to ask')
  const own = ({ objects }: Catalogue): string => print([...objects].filter(([name]) => !name.startsWith('built-in ')))
  for (const other of others)
    if (own(other) !== own(first))
      throw new Error(`PostgreSQL ${other.major} and ${first.major} say different things of the same migrations`)
  // What is known of versions that are not here stays.
  const kept = [...readExpected()].filter(([name]) => name.startsWith('built-in '))
  return HEAD + print([...new Map([...kept, ...found.flatMap((c) => [...c.objects])])])
}

const print = (lines: readonly (readonly [string, string])[]): string =>
  lines
    .map(([name, said]) => `${name}\t${said}\n`)
    .toSorted()
    .join('')

async function ofNewDatabase(kind: 'system' | 'embedded'): Promise<Catalogue> {
  const dir = mkdtempSync(join(tmpdir(), 'saksi-catalogue-'))
  chmodSync(dir, 0o755) // the user that runs the database enters it
  const before = process.env['SAKSI_POSTGRES']
  process.env['SAKSI_POSTGRES'] = kind
  try {
    const cluster = await openCluster({ dir })
    const { user, password } = cluster.superuser
    const pools = [openPool(cluster, user, password)]
    try {
      const secret = 'only-for-this-one-moment'
      await migrate(
        pools[0] as (typeof pools)[number],
        newRoles('saksi', () => secret),
      )
      const reader = openPool(cluster, 'saksi_reader', secret)
      pools.push(reader)
      return await inTransaction(reader, (client) => readCatalogue(client, 'saksi'))
    } finally {
      await Promise.all(pools.map((p) => p.end()))
      await cluster.close()
    }
  } finally {
    if (before === undefined) delete process.env['SAKSI_POSTGRES']
    else process.env['SAKSI_POSTGRES'] = before
    rmSync(dir, { recursive: true, force: true })
  }
}
