/**
 * What Citus asks of a schema that is to be spread over machines by office, held from the first day (docs/operate/limits.md): every key begins with the office, so does every reference, and no row
 * ever changes its office. What stays on the one machine is named: the log, which has one writer.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
/** Numbered by the one sequencer, or rows of which there is one. */
const STAYS = [
  'public.saksi_migrations',
  'saksi.log_anchors',
  'saksi.log_drop_trees',
  'saksi.log_drops',
  'saksi.log_head',
  'saksi.log_lease',
  'saksi.log_leaves',
  'saksi.log_outbox',
]
const constraints = readFileSync(join(ROOT, 'migrations/catalogue.txt'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const found = /^constraint (\w+\.\w+)\.(\w+)\tis (PRIMARY KEY|UNIQUE|EXCLUDE|FOREIGN KEY)[^(]*\(([^)]*)\)/.exec(line)
    return found ? [{ table: found[1] ?? '', name: found[2] ?? '', kind: found[3] ?? '', columns: found[4] ?? '' }] : []
  })
/** Unique indexes that no constraint made are held to the same. */
const indexes = [
  ...readFileSync(join(ROOT, 'migrations/catalogue.txt'), 'utf8').matchAll(
    /CREATE UNIQUE INDEX (\w+) ON (\w+\.\w+) USING btree \(([^)]*)\)/g,
  ),
]

test('every key, and every reference, begins with the office, but for what stays on one machine', () => {
  expect(constraints.length).toBeGreaterThan(100)
  const all = [...constraints, ...indexes.map(([, name = '', table = '', columns = '']) => ({ table, name, kind: 'index', columns }))]
  const other = all.filter(({ table, columns }) => !STAYS.includes(table) && columns.split(', ')[0] !== 'agency_id')
  expect(other).toEqual([])
  // None is excused that would pass.
  expect(STAYS.filter((table) => !all.some((c) => c.table === table && c.columns.split(', ')[0] !== 'agency_id'))).toEqual([])
})

test('no statement moves a row to another office', () => {
  const moving = globSync(['src/**/*.ts', 'migrations/*.sql'], { cwd: ROOT }).filter((file) =>
    /\bset\s+(?:[\w"]+\s*=\s*[^,;]+,\s*)*"?agency_id"?\s*=/i.test(readFileSync(join(ROOT, file), 'utf8')),
  )
  expect(moving).toEqual([])
})
