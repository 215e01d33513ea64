/** No test is lost between the projects of vitest.config.ts, none runs twice, and what waits for the night is asked by day as well. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { leftToNight, ofTheNight, projects } from '../../vitest.config.ts'

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

it('what is left to the night names files that ask the same by day', () => {
  const byDay = (name: string): boolean => {
    const path = name.startsWith('src/') ? `${name}.test.ts` : `test/${name}.test.ts`
    return existsSync(join(cwd, path)) && !ofTheNight.includes(path)
  }
  const astray = ofTheNight.flatMap((path) => {
    const named = /By night alone\. By day: ([^.]+)\./.exec(readFileSync(join(cwd, path), 'utf8'))?.[1]?.split(', ') ?? ['none named']
    return named.filter((name) => !byDay(name)).map((name) => `${path}: ${name}`)
  })
  expect(ofTheNight.length).toBeGreaterThan(20)
  expect(astray).toEqual([])
})
