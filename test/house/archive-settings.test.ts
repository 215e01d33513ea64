/** What the page of the archive has whoever keeps it set is what was measured (bench/point-in-time.ts), and keeps nothing for longer than the doctor lets it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
const page = read('docs/operate/point-in-time.md')
/** Where it lies, its password, and what a test leaves out are each machine's own. */
const settings = (text: string): readonly string[] => {
  const [, lines = ''] = /^(?:.*`)?\[global\]\n([\s\S]*?)\n\n\[saksi\]/m.exec(text) ?? []
  return lines.split('\n').filter((line) => !/^(?:repo1-path|repo1-cipher-pass|log-level-file|lock-path)=/.test(line))
}
const numberIn = (pattern: RegExp, text: string): number => Number(pattern.exec(text)?.[1] ?? Number.NaN)

test('the page’s settings of pgBackRest are those that were tried', () => {
  expect(settings(page).length).toBeGreaterThan(3)
  expect(settings(page)).toEqual(settings(read('test/helpers/archives.ts')))
})

test('by them nothing is older than thirty days: the days of retention, and those between two full backups', () => {
  expect(page).toMatch(/--type=full backup` once a week/)
  expect(settings(page)).toContain('repo1-retention-full-type=time')
  // A full backup goes once another is as old as the retention; its log goes with it, unless a setting keeps that apart.
  expect(settings(page).filter((line) => line.startsWith('repo1-retention-archive'))).toEqual([])
  const kept = numberIn(/repo1-retention-full=(\d+)/, page) + 7
  expect(kept).toBe(numberIn(/nothing in it is older than (\d+)/, page))
  expect(kept).toBeLessThanOrEqual(numberIn(/LONGEST_S = (\d+) \* DAY_S/, read('src/work/doctor/archive.ts')))
})
