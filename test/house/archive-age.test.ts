/** An archive of the database holds what was erased since, so the page's settings must let nothing in it grow older than thirty days (docs/operate/point-in-time.md). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const MOST_DAYS = 30
const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/operate/point-in-time.md'), 'utf8')
/** A full backup is kept until the next one is older than this: the log from it on is as old as both together. */
const [, kept] = /^repo1-retention-full=(\d+)$/m.exec(page) ?? []
const FULL_EVERY_DAYS = 7

test('nothing in the archive is older than thirty days, by the page’s own settings', () => {
  expect(page).toMatch(/^repo1-retention-full-type=time$/m)
  expect(page).toContain('--type=full backup` once a week')
  expect(Number(kept) + FULL_EVERY_DAYS).toBeLessThanOrEqual(MOST_DAYS)
  expect(page).toContain(
    `With a full backup each week and ${kept} days of retention nothing in it is older than ${Number(kept) + FULL_EVERY_DAYS}.`,
  )
  // What the trials run is what the page says.
  expect(readFileSync(join(root, 'test/helpers/archives.ts'), 'utf8')).toContain(
    `repo1-retention-full-type=time\nrepo1-retention-full=${kept}\n`,
  )
})
