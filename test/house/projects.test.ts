/** No test is lost between the projects of vitest.config.ts, none runs twice, and what waits for the night is asked by day as well. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { leftByFast, leftToNight, ofTheNight, projects } from '../../vitest.config.ts'

const cwd = join(import.meta.dirname, '../..')
const under = (patterns: readonly string[], exclude: readonly string[] = []): string[] => globSync(patterns, { cwd, exclude }).sort()

it('every test file is in one project', () => {
  const all = under(['**/*.test.{ts,tsx}'], ['node_modules/**', 'dist/**'])
  expect(all.length).toBeGreaterThan(200)
  const run = projects.flatMap(({ test }) => under(test.include, test.exclude))
  expect([...run, ...under(leftByFast), ...leftToNight].sort()).toEqual(all)
})

it('what replaces a module runs alone', () => {
  const alone = projects.find(({ test }) => test.name === 'alone')?.test.include
  expect(alone).toContain('src/vault/memory.test.ts')
  expect(alone).toContain('test/operate/launcher.test.ts')
})

it('what is left to the night, whole or in part, names files that ask the same by day', () => {
  const byDay = (name: string): boolean => {
    const path = name.startsWith('src/') ? `${name}.test.ts` : `test/${name}.test.ts`
    return existsSync(join(cwd, path)) && !ofTheNight.includes(path)
  }
  const textOf = (path: string): string => readFileSync(join(cwd, path), 'utf8')
  const inPart = under(['test/**/*.test.ts']).filter((path) => /^import .*\bAT_NIGHT\b/m.test(textOf(path)))
  const astray = [...ofTheNight, ...inPart].flatMap((path) => {
    const named = /^\/\*\*[^]*?\b(?:By night alone|In part by night)\. By day: ([^.]+)\.[^]*?\*\//.exec(textOf(path))?.[1] ?? 'none named'
    return named
      .split(', ')
      .filter((name) => !byDay(name))
      .map((name) => `${path}: ${name}`)
  })
  expect([ofTheNight.length > 20, inPart.length > 5]).toEqual([true, true])
  expect(astray).toEqual([])
})
