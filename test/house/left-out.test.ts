/** Packages that npm dropped without a word are fetched one by one, and only with the bytes that package-lock.json names (scripts/packages.sh). */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

const made = mkdtempSync(join(tmpdir(), 'saksi-left-out-'))
afterAll(() => rmSync(made, { recursive: true, force: true }))

/** A repository of one package for this machine, which npm's own list does not name; and an npm that packs these bytes. */
function fetchLeftOut(name: string, isSame: boolean) {
  const root = join(made, name)
  for (const folder of ['scripts', 'node_modules', 'bin', 'lock', 'package']) mkdirSync(join(root, folder), { recursive: true })
  for (const script of ['packages.sh', 'packages-match.mjs']) cpSync(join(ROOT, 'scripts', script), join(root, 'scripts', script))
  writeFileSync(join(root, 'package/package.json'), '{"name":"@made/binding","version":"1.0.0"}')
  execFileSync('tar', ['-czf', 'one.tgz', 'package'], { cwd: root })
  const sum = isSame
    ? createHash('sha512')
        .update(readFileSync(join(root, 'one.tgz')))
        .digest('base64')
    : 'AAAA'
  const entry = { version: '1.0.0', integrity: `sha512-${sum}`, optional: true, os: [process.platform], cpu: [process.arch] }
  const packages = { '': {}, 'node_modules/@made/binding': entry }
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }))
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: {} }))
  writeFileSync(join(root, 'bin/npm'), `#!/bin/sh\ncp '${root}/one.tgz' .\n`, { mode: 0o755 })
  const script = `set -eu; root='${root}'; . "$root/scripts/packages.sh"; log="$root/log"; lock="$root/lock"; PATH="$root/bin:$PATH"; saksi_fetch_left_out`
  const { status, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
  return { isDone: status === 0, stderr, isThere: existsSync(join(root, 'node_modules/@made/binding/package.json')) }
}

it('what is left out is fetched, and named', () => {
  const { isDone, stderr, isThere } = fetchLeftOut('same', true)
  expect([isDone, isThere]).toEqual([true, true])
  expect(stderr).toContain('@made/binding@1.0.0')
})

it('other bytes than those of the lockfile are not taken', () => {
  expect(fetchLeftOut('other', false)).toMatchObject({ isDone: false, isThere: false })
})
