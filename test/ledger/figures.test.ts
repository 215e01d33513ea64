/**
 * A superuser who can forge the catalogue makes the database lie to one who counts and not to one who verifies. `verify --figures` makes every
 * figure again from the entries' own bytes, by other code, and names each that the database tells otherwise.
 * In part by night. By day: ledger/tamper, walls/catalogue.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Book } from '../../src/core/count/folded/book.ts'
import { openPool, type Db } from '../../src/store/postgres/connect.ts'
import { openServer } from '../../src/store/postgres/server/open-server.ts'
import { askFigures, checkFigures, type FiguresFound } from '../../src/work/verify/verify-figures.ts'
import { verifyWhole } from '../../src/work/verify/verify-installation.ts'
import type { Fault } from '../../verify/index.ts'
import { AT_NIGHT } from '../helpers/everything.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { fillEveryTable } from './tampering/fill-every-table.ts'

const TODAY = new Date().toISOString().slice(0, 10)
let made: Made
let admin: Db
let closeServer: () => Promise<void>
beforeAll(async () => {
  made = await makeInstallation('kh')
  await fillEveryTable(made.installation, 6, 3)
  const server = await openServer(made.installation.layout, made.installation.settings.database)
  admin = openPool(server, server.superuser.user, server.superuser.password, 1)
  closeServer = server.close
}, 120_000)
afterAll(async () => {
  await admin.end()
  await closeServer()
  await made.remove()
})

/** By day the first alone: of each the figures say the same. */
const LIES = [
  [
    'a policy that knows a count by its words',
    `alter policy read_all on saksi.accused_episodes using (current_query() not ilike '%count(%')`,
  ],
  [
    'a function that knows a verifier by his search path',
    `create function public.hides(id text) returns boolean language sql stable as
     $$ select current_setting('search_path') <> 'pg_catalog' and hashtext(id) % 3 = 0 $$;
   alter policy read_all on saksi.accused_episodes using (not public.hides(record_id::text))`,
  ],
] as const

async function verify(): Promise<{ readonly faults: readonly Fault[]; readonly found: FiguresFound }> {
  const faults: Fault[] = []
  const asked = await askFigures(made.installation, TODAY)
  const book = new Book()
  await verifyWhole(made.installation, (f) => faults.push(f), { book })
  return { found: await checkFigures(made.installation, asked, book, (f) => faults.push(f)), faults }
}

describe('figures from the entries’ own bytes', () => {
  it('are what the database says, of every indicator by every dimension', async () => {
    const { faults, found } = await verify()
    expect(faults).toEqual([])
    expect(found.differ).toBe(0)
    expect(found.figures).toBeGreaterThan(2500)
  }, 240_000)

  // What each hides from whoever counts, and from nobody who reads rows.
  it.each(LIES.slice(0, AT_NIGHT ? LIES.length : 1))(
    '%s is named by the figures, where no row is altered',
    async (_, sql) => {
      const before = `alter policy read_all on saksi.accused_episodes using (true); drop function if exists public.hides(text)`
      await admin.query(sql)
      try {
        const { faults, found } = await verify()
        const kinds = new Set(faults.map((f) => f.what))
        expect([...kinds].filter((what) => !what.startsWith('catalogue.'))).toEqual(['figure.differs'])
        expect(faults.some((f) => f.figure?.startsWith('persons-prosecuted,') === true)).toBe(true)
        expect(found.differ).toBeGreaterThan(1)
      } finally {
        await admin.query(before)
      }
    },
    240_000,
  )

  it('a function that is true to the first who asks, and lies to the second, is named', async () => {
    await admin.query(
      `create function public.is_first() returns boolean language sql stable security definer as
         $$ select pg_catalog.pg_backend_pid() = (select pid from pg_catalog.pg_stat_activity
              where usename = 'saksi_reader' order by backend_start limit 1) $$;
       alter policy read_all on saksi.accused_episodes using (public.is_first())`,
    )
    try {
      const { faults, found } = await verify()
      // Whoever reads the rows is the second too.
      expect(faults.map((f) => f.what)).toContain('figure.differs')
      expect(faults.some((f) => f.figure?.startsWith('persons-prosecuted,') === true)).toBe(true)
      expect(found.differ).toBeGreaterThan(1)
      expect(faults.some((f) => f.what.startsWith('catalogue.'))).toBe(true)
    } finally {
      await admin.query(`alter policy read_all on saksi.accused_episodes using (true); drop function public.is_first()`)
    }
  }, 240_000)

  it('whoever counts and whoever verifies read in one isolation, which no policy can tell apart', async () => {
    const { rows } = await made.installation.pools.saksi_reader.query<{ isolation: string; readonly: string }>(
      `select current_setting('transaction_isolation') as isolation, current_setting('transaction_read_only') as readonly`,
    )
    expect(rows).toEqual([{ isolation: 'repeatable read', readonly: 'on' }])
  })
})
