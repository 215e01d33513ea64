/** No test is lost between the projects of vitest.config.ts, and none runs twice. */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { leftToNight, projects } from '../../vitest.config.ts'

const cwd = join(import.meta.dirname, '../..')
const under = (patterns: readonly string[], exclude: readonly string[] = []): string[] => globSync(patterns, { cwd, exclude }).sort()

it('every test file is in one project', () => {
  const all = under(['**/*.test.{ts,tsx}'], ['node_modules/**', 'dist/**'])
  expect(all.length).toBeGreaterThan(200)
  expect([...projects.flatMap(({ test }) => under(test.include, test.exclude)), ...leftToNight].sort()).toEqual(all)
})

it('what replaces a module runs alone', () => {
  const alone = projects.find(({ test }) => test.name === 'alone')?.test.include
  expect(alone).toContain('src/vault/memory.test.ts')
  expect(alone).toContain('test/operate/launcher.test.ts')
})
