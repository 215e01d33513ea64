/** Root gives commands about a folder that is another account's: what is written there is that account's all the same. Takes seconds, so it is not in `test:fast`. */
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ownerOf } from './as-owner.ts'

const ROOT = join(import.meta.dirname, '../..')
/** An account that signs in nowhere, by its number: it needs no name. */
const OTHER = 65_534
const place = mkdtempSync(join(tmpdir(), 'saksi-owner-'))
chmodSync(place, 0o755)
afterAll(() => rmSync(place, { recursive: true, force: true }))
const srv = join(place, 'srv')
mkdirSync(srv, { mode: 0o700 })

it('the folder that a command is about is a party’s, or is about to be one’s; no other word is', () => {
  const record = join(place, 'record')
  mkdirSync(record)
  expect(ownerOf(['doctor', record])).toBeUndefined()
  writeFileSync(join(record, 'saksi.json'), '{}')
  expect(ownerOf(['doctor', '--json', record])).toMatchObject({ place: record, uid: statSync(record).uid })
  const none = join(place, 'none')
  for (const makes of [['setup'], ['restore', 'a.age'], ['vault', 'begin'], ['witness', 'init']])
    expect(ownerOf([...makes, none]), makes.join(' ')).toMatchObject({ place: none, uid: statSync(place).uid })
  for (const reads of [['verify'], ['seal'], ['vault', 'status']]) expect(ownerOf([...reads, none]), reads.join(' ')).toBeUndefined()
  expect(ownerOf(['setup', join(place, 'no/where')])).toBeUndefined()
})

const isRoot = process.geteuid?.() === 0
const canRead = isRoot && spawnSync('cat', [join(ROOT, 'package.json')], { uid: OTHER, gid: OTHER, env: {}, stdio: 'ignore' }).status === 0

it('what root makes and changes in the folder of a service belongs to the service, and root is told so', (context) => {
  if (!canRead) return context.skip('NOT TESTED: needs root, and a repository that every account may read')
  chownSync(srv, OTHER, OTHER)
  const saksi = (...argv: string[]) => spawnSync(process.execPath, [join(ROOT, 'src/main.ts'), ...argv], { cwd: srv, encoding: 'utf8' })
  const made = saksi('witness', 'init', './w1', '--name', 'witness.example/w1')
  expect([made.status, made.stderr]).toEqual([0, expect.stringMatching(/^as \S+, whose .*\/srv\/w1 is$/m)])
  const added = saksi('witness', 'line', './w1', '--class', 'civil', '--url', 'https://w1.example')
  expect(added.status, added.stderr).toBe(0)
  const owners = readdirSync(srv, { recursive: true, encoding: 'utf8' }).map((name) => [name, statSync(join(srv, name)).uid] as const)
  expect(owners.length).toBeGreaterThan(4)
  expect(owners.filter(([, uid]) => uid !== OTHER)).toEqual([])
  // What is its own it does as itself.
  const own = join(place, 'own')
  mkdirSync(own)
  expect(saksi('witness', 'init', join(own, 'w1'), '--name', 'witness.example/w1').stderr).toBe('')
  expect(statSync(join(own, 'w1')).uid).toBe(0)
})
