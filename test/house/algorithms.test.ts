/** The list of algorithms is whole: every file that computes with keys or chance stands in it, and nothing else does. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const COMPUTES =
  /from '(?:@noble\/(?!hashes\/utils)[^']+|@hpke\/[^']+|node:crypto|age-encryption|jose|dpop|otpauth|shamir-secret-sharing|openid-client)'|\bcrypto\.subtle\b|\bsubtle\.\w+\(/

it('every file that computes with keys or chance is in docs/decisions/0021-keys-and-algorithms.md', () => {
  const page = readFileSync(join(root, 'docs/decisions/0021-keys-and-algorithms.md'), 'utf8')
  const listed = new Set([...page.matchAll(/`(src\/[^`]+\.tsx?)`/g)].map((m) => m[1]))
  const found = globSync('{src,verify}/**/*.{ts,tsx}', { cwd: root }).filter(
    (path) => !/\.test\.tsx?$/.test(path) && COMPUTES.test(readFileSync(join(root, path), 'utf8')),
  )
  expect(found.length).toBeGreaterThan(25)
  expect([found.filter((f) => !listed.has(f)), [...listed].filter((f) => !found.includes(f ?? ''))]).toEqual([[], []])
})
