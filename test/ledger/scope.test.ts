/** Every table and every file of an installation is read by `verify`, or stands in its list of what it does not hold. */
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { readExpected } from '../../src/store/postgres/catalogue/check-catalogue.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import { teachKinds } from '../../src/core/model/kinds.ts'
import { listProjections } from '../../src/store/postgres/projections.ts'
import { FILES, listUnheld, TABLES } from '../../src/work/verify/scope.ts'
import { makeInstallation } from '../helpers/made-installation.ts'

it('every table of the migrations is read, or says why not', () => {
  const tables = [...readExpected()].flatMap(([name, is]) => (is.startsWith('is table;') ? [name.slice('relation '.length)] : []))
  teachKinds([]) // a country's own tables are no migration's
  const known = new Set([...listProjections().map((p) => `saksi.${p.table}`), ...Object.keys(TABLES)])
  expect(tables.filter((table) => !known.has(table))).toEqual([])
  expect([...known].filter((table) => !tables.includes(table))).toEqual([])
})

it('every file of an installation is read, or says why not', async () => {
  const made = await makeInstallation('kh')
  try {
    const own = readdirSync(made.dir, { recursive: true, withFileTypes: true }).flatMap((f) =>
      f.isFile() ? [relative(made.dir, join(f.parentPath, f.name))] : [],
    )
    // What only a served installation has, by the layout's own names.
    const layout = layoutOf(made.dir)
    const later = Object.values(layout).flatMap((p) =>
      typeof p === 'string' && p.startsWith(`${made.dir}/`) ? [relative(made.dir, p)] : [],
    )
    const more = [layout.erasureSaid('e'), layout.held('a', 'b'), layout.annual(2023), layout.signOffs('r', 2023)].map((p) =>
      relative(made.dir, p),
    )
    const isFolder = (path: string): boolean => [...own, ...more].some((f) => f.startsWith(`${path}/`)) || FOLDERS.has(path)
    const all = [...own, ...later.filter((path) => !isFolder(path)), ...more]
    expect(all.filter((path) => !FILES.some(({ files }) => files.test(path)))).toEqual([])
    expect(own.length).toBeGreaterThan(20)
  } finally {
    await made.remove()
  }
}, 60_000)
const FOLDERS = new Set(['secrets', 'tlog', 'anchor', 'releases', 'drafts', 'given', 'annual', 'answers'])

it('what is not held is told, each with the reason', () => {
  const told = listUnheld(17)
  // What decides who may act is held to the log (test/walls/who-may-act.test.ts).
  const held = ['saksi.suspended_devices', 'saksi.fallbacks', 'saksi.enrolment_requests', 'saksi.json', 'drafts/*']
  expect(told.filter(({ what }) => held.includes(what))).toEqual([])
  expect(told.every(({ why }) => why.length > 4)).toBe(true)
  expect(told.map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      'saksi.log_drops',
      'reminders.json',
      'PostgreSQL 17',
      'last-backup.json, last-restore.json, archive.json, cluster.json, witness-lapses.json',
    ]),
  )
  // As a folder is listed, and not as this program looks for it.
  expect(told.filter(({ of, what }) => of === 'place' && /[\\()|^$?]/.test(what))).toEqual([])
})
