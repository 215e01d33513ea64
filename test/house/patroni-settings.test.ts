/** Fifty failovers lost nothing under these settings (bench/failovers.ts), so the page for two machines says these and no other: held to each other. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
const [page, bench] = [read('docs/operate/two-machines.md'), read('bench/failovers.ts')]
/** What all members agree on, line by line. */
const agreed = (text: string): readonly string[] => {
  const [, lines = ''] = /^ *bootstrap:\n([\s\S]*?)^ *postgresql:\n *listen:/m.exec(text) ?? []
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

test('what the page has Patroni agree on is what was measured, word for word', () => {
  expect(agreed(page)).toContain('synchronous_mode_strict: true')
  expect(agreed(page)).toEqual(agreed(bench))
})

test('it asks etcd in the way that compares before it writes', () => {
  for (const text of [page, bench]) {
    expect(text).toMatch(/^ *etcd: \{protocol: http/m)
    expect(text).not.toMatch(/^ *etcd3:/m)
    expect(text).toMatch(/ETCD_ENABLE_V2=true|--enable-v2/)
  }
})
