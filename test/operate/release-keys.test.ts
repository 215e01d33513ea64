/** What a release bears: signed by a key of the list, and nothing altered, put beside it, or signed by another, in another time, for another purpose. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { scratchDir } from '../helpers/scratch-dir.ts'

const ROOT = join(import.meta.dirname, '../..')
const scratch = scratchDir('release-keys')
const at = (name: string): string => join(scratch.path, name)
const [folder, keys] = [at('release'), at('keys')]
const sh = (script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync('sh', [join(ROOT, 'scripts', script), ...args], { encoding: 'utf8', env: { ...process.env, ...env } })
const sign = (key: string) => sh('sign-release.sh', [at(key), folder, keys])
const check = (env = {}) => sh('check-release.sh', [folder, keys], env)
const publicOf = (key: string): string => readFileSync(at(`${key}.pub`), 'utf8').trim()
const line = (key: string, options = 'namespaces="saksi-release"'): string => `saksi-release ${options} ${publicOf(key)}\n`

beforeAll(() => {
  for (const key of ['makers', 'next', 'stranger']) {
    const { status } = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', key, '-f', at(key)])
    if (status !== 0) throw new Error(`no key could be made for ${key}`)
  }
})
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const files = { 'saksi_0.1.0_amd64.deb': 'a package', 'saksi-0.1.0-linux-x64.tar.gz': 'a tree', 'saksi-0.1.0.cdx.json': '{}' }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const sums = Object.entries(files).map(([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`)
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''))
  writeFileSync(keys, line('makers'))
})

test('a release is signed by a key of the list, and is what was signed', () => {
  expect(check().stderr).toContain('SHA256SUMS is not signed')
  expect(sign('makers').status).toBe(0)
  expect(check()).toMatchObject({ status: 0, stdout: expect.stringContaining('a release of Saksi 0.1.0: 3 files, signed\n') as string })
  expect(sign('makers').stderr).toContain('is there already')
  // The page's own line, with what stands for the stick and for the package's folders.
  const [, block = ''] = /```console\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/operate/releases.md'), 'utf8')) ?? []
  const here = [
    ['/usr/lib/saksi/check-release.sh', join(ROOT, 'scripts/check-release.sh')],
    ['/mnt/usb/saksi-0.2.0', folder],
    ['/usr/share/doc/saksi/operate/release-keys', keys],
  ] as const
  for (const [own] of here) expect(block).toContain(own)
  const page = spawnSync('sh', ['-euc', here.reduce((now, [own, is]) => now.replace(own, is), block)], { encoding: 'utf8' })
  expect([page.status, page.stdout]).toEqual([0, expect.stringContaining('a release of Saksi 0.1.0')])
})

test('a stranger signs nothing that stays, and what he signed elsewhere is refused', () => {
  const signed = sign('stranger')
  expect(signed.status).toBe(1)
  expect(signed.stderr).toContain('not signed')
  expect(existsSync(join(folder, 'SHA256SUMS.sig'))).toBe(false)
  spawnSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', 'saksi-release', '-f', at('stranger'), join(folder, 'SHA256SUMS')])
  expect(check()).toMatchObject({ status: 1, stderr: expect.stringContaining('signature of no key') as string })
})

test('an altered file, altered checksums, a file put beside them and one that is gone are refused', () => {
  expect(sign('makers').status).toBe(0)
  const deb = join(folder, 'saksi_0.1.0_amd64.deb')
  appendFileSync(deb, '!')
  expect(check().stderr).toContain('a file is not what was signed')
  writeFileSync(deb, 'a package')
  expect(check().status).toBe(0)
  writeFileSync(join(folder, 'saksi_0.1.0_amd64xdeb'), 'like one that was signed')
  expect(check().stderr).toContain('nobody signed saksi_0.1.0_amd64xdeb')
  rmSync(join(folder, 'saksi_0.1.0_amd64xdeb'))
  renameSync(deb, at('gone'))
  expect(check().status).toBe(1)
  renameSync(at('gone'), deb)
  appendFileSync(join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  more\n`)
  expect(check().stderr).toContain('signature of no key')
})

test('what is hidden, a folder, a name of several lines and a link are refused beside them or in their place', () => {
  expect(sign('makers').status).toBe(0)
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8')
  const refused = (name: string, put: (path: string) => void): void => {
    const path = join(folder, name)
    put(path)
    expect([name, check().status]).toEqual([name, 1])
    rmSync(path, { recursive: true })
    expect([name, check().status]).toEqual([name, 0])
  }
  refused('.hidden.deb', (path) => writeFileSync(path, 'nobody’s'))
  refused('more', (path) => mkdirSync(path))
  refused(`evil\n${lines.split('\n')[0]}`, (path) => writeFileSync(path, 'nobody’s'))
  refused('evil\nsaksi_0.1.0_amd64.deb', (path) => writeFileSync(path, 'nobody’s'))
  const deb = join(folder, 'saksi_0.1.0_amd64.deb')
  renameSync(deb, at('elsewhere.deb'))
  symlinkSync(at('elsewhere.deb'), deb)
  expect(check()).toMatchObject({ status: 1, stderr: expect.stringContaining('is no file of a release') as string })
})

test('a true release that is older than the one that checks it is refused, whatever its folder is called, unless it is wanted', () => {
  expect(sign('makers').status).toBe(0)
  const lib = at('installed')
  mkdirSync(lib)
  copyFileSync(join(ROOT, 'scripts/check-release.sh'), join(lib, 'check-release.sh'))
  const checkBy = (version: string, env = {}) => {
    writeFileSync(join(lib, 'package.json'), `${JSON.stringify({ name: 'saksi', version }, null, 2)}\n`)
    return spawnSync('sh', [join(lib, 'check-release.sh'), folder, keys], { encoding: 'utf8', env: { ...process.env, ...env } })
  }
  for (const version of ['0.0.9', '0.1.0']) expect([version, checkBy(version).status]).toEqual([version, 0])
  expect(checkBy('0.10.0')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('it is Saksi 0.1.0, older than the 0.10.0') as string,
  })
  expect(checkBy('0.10.0', { SAKSI_OLDER: 'yes' }).stdout).toContain('a release of Saksi 0.1.0')
})

test('a key is exchanged: what the old one signed stands as of its time, and no later', () => {
  expect(sign('makers').status).toBe(0)
  writeFileSync(
    keys,
    line('makers', 'valid-before="20260601",namespaces="saksi-release"') +
      line('next', 'valid-after="20260501",namespaces="saksi-release"'),
  )
  expect(check().stderr).toContain('signature of no key')
  expect(check({ SAKSI_RELEASED: '20260515' })).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('checked as of 20260515, a day that nobody signed') as string,
  })
  expect(check({ SAKSI_RELEASED: '20260615' }).status).toBe(1)
  rmSync(join(folder, 'SHA256SUMS.sig'))
  expect(sign('makers').status).toBe(1)
  expect(sign('next').status).toBe(0)
  expect(check().status).toBe(0)
})

test('what the key signed for something else is no release', () => {
  spawnSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', 'file', '-f', at('makers'), join(folder, 'SHA256SUMS')])
  expect(existsSync(join(folder, 'SHA256SUMS.sig'))).toBe(true)
  expect(check().status).toBe(1)
})

test('the list of the repository holds public halves alone, each for this purpose and with its days', () => {
  const lines = readFileSync(join(ROOT, 'docs/operate/release-keys'), 'utf8').split('\n')
  expect(lines.filter((l) => /PRIVATE|openssh-key-v1|b3BlbnNzaC1rZXktdjE/.test(l))).toEqual([])
  const KEY = /^saksi-release valid-after="\d{8}",valid-before="\d{8}",namespaces="saksi-release" (?:sk-)?ssh-ed25519\S* \S+ \S.*$/
  expect(lines.filter((l) => l !== '' && !l.startsWith('#') && !KEY.test(l))).toEqual([])
})
