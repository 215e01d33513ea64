/** Unpacks an archive into a folder and a fresh database: first the schema as it was when the backup was made, then the rows, then what came later. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyAdopted } from '../../core/entry/kinds/key-adopted.ts'
import { Failure } from '../../errors.ts'
import { layoutOf } from '../../store/files/layout.ts'
import { newPassword, readSettings, writeRoles, writeSettings } from '../../store/files/settings.ts'
import { writeAllDurably, writeDurably } from '../../store/files/durable.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { inTransaction, openPool, type Client } from '../../store/postgres/connect.ts'
import { COUNTRIES, loadCountry } from '../../store/files/load-country.ts'
import { migrate } from '../../store/postgres/migrate.ts'
import type { Own } from '../../store/postgres/own-kinds.ts'
import { fitPrefix, takeBack } from '../../store/postgres/new-on-server.ts'
import { newRoles, type Roles } from '../../store/postgres/roles.ts'
import { openServer } from '../../store/postgres/server/open-server.ts'
import { beginNewAnchor } from './begin-new-log.ts'
import { tableOf, type Members } from './check-members.ts'
import { FILES, TABLES, type Head } from './head.ts'
import { advanceCounters, copyIn, emptyTables, listTables, type Table } from './tables.ts'

/** A record that is restored and not yet put in place; its database stays up until it is. */
export type Filled = {
  /** The new key of the public anchor. */
  readonly adopted: KeyAdopted
  close(): Promise<void>
  /** Closes, and takes away what was made in the operator's database. */
  abandon(): Promise<void>
}

/** @property asked the roles that the database's administrator made. */
export type Into = {
  readonly dir: string
  readonly file: string
  readonly database?: string | undefined
  readonly asked?: Roles | undefined
  readonly say: (line: string) => void
}

export async function fillFromArchive(members: Members, head: Head, into: Into): Promise<Filled> {
  const layout = layoutOf(into.dir)
  mkdirSync(layout.secrets, { recursive: true, mode: 0o700 })
  if (into.database) writeDurably(layout.databaseUrl, `${into.database}\n`, { mode: 0o600 })
  const kind = into.database ? 'operator' : 'embedded'
  const server = await openServer(layout, kind, into.say)
  const admin = openPool(server, server.superuser.user, server.superuser.password)
  let ours: Roles | undefined
  const close = async (): Promise<void> => {
    await admin.end()
    await server.close()
  }
  const abandon = async (): Promise<void> => {
    // The first error is the one to say.
    if (into.database && ours) await takeBack(admin, ours.prefix, into.asked === undefined).catch(() => undefined)
    await close()
  }
  try {
    const { rowCount } = await admin.query(`select 1 from pg_namespace where nspname = 'saksi'`)
    if (rowCount !== 0) throw new Failure('restore.database-used')
    const prefix = into.database ? await fitPrefix(admin, into.asked) : 'saksi'
    const roles = into.asked ?? newRoles(prefix, () => newPassword(nodeRandom.bytes(24)))
    writeRoles(layout, roles)
    const own = head.country === undefined ? {} : { own: await loadCountry(join(COUNTRIES, head.country)) }
    await migrate(admin, roles, { isNew: true, upTo: head.migrations.length, ...(own.own ? { own: ofBackup(own.own, head.tables) } : {}) })
    ours = roles
    into.say(`restoring ${head.size.toLocaleString('en')} entries of ${head.made.slice(0, 16).replace('T', ' ')} UTC…`)
    await inTransaction(admin, async (client) => {
      await sameTables(client, head, into.file)
      await emptyTables(client, head.tables)
      await unpack(members, head, client, into.dir)
      await advanceCounters(client)
    })
    // What came after the backup, and the machine's own database whatever the old one had.
    await migrate(admin, roles, own)
    writeSettings(layout, { ...readSettings(layout), database: kind })
    return { adopted: beginNewAnchor(layout), close, abandon }
  } catch (error) {
    await abandon()
    throw error
  }
}

/** The country's own kinds as far as the backup has them: what they gained since comes afterwards, as in an upgrade. */
function ofBackup({ id, kinds }: Own, tables: readonly Table[]): Own {
  const columns = new Map(tables.map((t) => [t.name, t.columns]))
  return {
    id,
    kinds: kinds.flatMap((kind) => {
      const there = columns.get(kind.table)
      return there ? [{ ...kind, columns: kind.columns.filter((c) => there.includes(c.id)) }] : []
    }),
  }
}

/** The schema that the migrations make is the one that the backup's tables came from; in which order a table got its columns does not matter. */
async function sameTables(client: Client, head: Head, file: string): Promise<void> {
  const printed = (tables: readonly Table[]): string => JSON.stringify(tables.map(({ name, columns }) => [name, columns.toSorted()]))
  if (printed(await listTables(client)) !== printed(head.tables))
    throw new Failure('restore.not-a-backup', { file, detail: 'its tables are not those of its migrations' })
}

/** Tiles that are written side by side, 8 KB to 17 KB each. */
const TILES = 128

/** Files to disk, pieces to their tables. */
async function unpack(members: Members, head: Head, client: Client, dir: string): Promise<void> {
  const tables = new Map(head.tables.map((t) => [t.name, t]))
  const tiles = new Map<string, Uint8Array>()
  let next = await members.next()
  while (!next.done) {
    const { name, bytes, mode } = next.value
    const table = name.startsWith(TABLES) ? tables.get(tableOf(name)) : undefined
    if (table) {
      await copyIn(client, table, piecesOf(table))
      continue
    }
    const path = name.slice(FILES.length)
    if (path.startsWith('tlog/tile/')) tiles.set(path, bytes)
    else writeDurably(join(dir, path), bytes, { mode: mode & 0o077 ? 0o644 : 0o600 })
    if (tiles.size === TILES) await writeTiles()
    next = await members.next()
  }
  await writeTiles()

  async function writeTiles(): Promise<void> {
    await writeAllDurably(dir, tiles)
    tiles.clear()
  }

  /** The pieces of one table stand together. */
  async function* piecesOf(table: Table): AsyncGenerator<Uint8Array> {
    for (; !next.done && next.value.name.startsWith(`${TABLES}${table.name}/`); next = await members.next()) yield next.value.bytes
  }
}
