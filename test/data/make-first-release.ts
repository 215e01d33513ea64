/**
 * Makes test/data/first-release.json.gz: two installations as the first released version (commit b88c5f1) made them, with
 * its own code. Run once, by hand; a shallow clone has not that history, so what came out is kept.
 *
 *   git archive b88c5f1 | tar x -C OLD && ln -s "$PWD/node_modules" OLD/node_modules
 *   node test/data/make-first-release.ts OLD
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { copyOut, listTables } from '../../src/work/backup/tables.ts'
import { inTransaction, openPool } from '../../src/store/postgres/connect.ts'
import { openCluster } from '../../src/store/postgres/server/launch.ts'

const old = resolve(process.argv[2] ?? '')
const base = mkdtempSync(join(tmpdir(), 'first-release-'))
const saksi = (...argv: string[]): string => execFileSync(process.execPath, [join(old, 'src/main.ts'), ...argv], { encoding: 'utf8' })

const SHEET = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey
Acorn,1/2024,1,Wump Nobody,2024-02-01,Waking a cat,Red hat,3
Acorn,2/2024,1,Grizzlewick,2024-02-03,Waking a cat,Red hat,2
`

async function make(demo: boolean) {
  const place = join(base, String(demo))
  const dir = join(place, 'record')
  const { initInstallation } = (await import(join(old, 'src/adapters/installation.ts'))) as {
    initInstallation(options: { dir: string; country: string; demo: boolean }): Promise<void>
  }
  await initInstallation({ dir, country: 'toyland', demo })
  writeFileSync(join(base, 'sheet.csv'), SHEET)
  const sealed = join(base, `${demo}.saksi`)
  saksi('seal', join(base, 'sheet.csv'), '--form', 'town-return', '--keys', `${dir}.edge/bell.edge.json`, '--out', sealed)
  const { receipt } = JSON.parse(saksi('import', dir, sealed, '--form', 'town-return', '--json')) as { receipt: { proof: string } }
  const tables = await readTables(dir)
  const kept = walk(place).filter((path) => !/\/record\/(?:postgres|run|log)\/|\/cluster\.json$|secrets\/postgres\.json$|\.lock/.test(path))
  return {
    receipt: receipt.proof,
    tables,
    files: Object.fromEntries(kept.map((path) => [relative(place, path), readFileSync(path, 'base64')])),
  }
}

const walk = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => walk(join(path, name))) : [path]

/** Rows as COPY writes them, by table. */
async function readTables(dir: string) {
  const cluster = await openCluster({ dir })
  const admin = openPool(cluster, cluster.superuser.user, cluster.superuser.password)
  try {
    return await inTransaction(admin, async (client) => {
      const tables: { name: string; columns: readonly string[]; rows: string }[] = []
      for (const table of await listTables(client)) {
        const pieces: Uint8Array[] = []
        for await (const piece of copyOut(client, table)) pieces.push(piece)
        tables.push({ ...table, rows: Buffer.concat(pieces).toString('base64') })
      }
      return tables
    })
  } finally {
    await admin.end()
    await cluster.close()
  }
}

const made = { real: await make(false), demo: await make(true) }
writeFileSync(join(import.meta.dirname, 'first-release.json.gz'), gzipSync(JSON.stringify(made), { level: 9 }))
rmSync(base, { recursive: true, force: true })
