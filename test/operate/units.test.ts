/** The service files of docs/operate, as systemd reads them, and as the Debian package brings, stops and starts them. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchDir } from '../helpers/scratch-dir.ts'

const ROOT = join(import.meta.dirname, '../..')
const UNITS = join(ROOT, 'docs/operate/systemd')
const scratch = scratchDir('units')
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0

/** What is on no test machine, the program and its folder, stands for something that is. */
function judge(name: string, text: string): string {
  const path = join(scratch.path, name)
  writeFileSync(
    path,
    text.replace(/\/opt\/saksi\/saksi (?=serve|witness|vault|erase)/, '/bin/true ').replace(/^WorkingDirectory=.*/m, 'WorkingDirectory=/'),
  )
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', path], { encoding: 'utf8' })
  const own = stderr.split('\n').filter((line) => line.includes(name) || line.includes(path))
  return status === 0 || own.length > 0 ? own.join('\n') : stderr
}

const names = readdirSync(UNITS).filter((name) => /\.(?:service|timer)$/.test(name))

test.for(names)('systemd has nothing to say of %s', (name, context) => {
  if (!hasSystemd) return context.skip('NOT TESTED: there is no systemd-analyze here')
  const text = readFileSync(join(UNITS, name), 'utf8')
  // A timer is read together with its service, which lies beside it.
  if (name.endsWith('.timer')) {
    const service = name.replace('.timer', '.service')
    judge(service, readFileSync(join(UNITS, service), 'utf8'))
  }
  expect(judge(name, text)).toBe('')
  expect(judge(`bad-${name}`, text.replace(/^(?:User|OnCalendar)=/m, 'Nonsense='))).toMatch(/Unknown|no trigger/i)
})

test('the package has every unit of the folder, with its own paths', () => {
  const tree = join(scratch.path, 'tree')
  const { status, stderr } = spawnSync('sh', [join(ROOT, 'scripts/debian/pack-units'), tree], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  const packed = join(tree, 'lib/systemd/system')
  expect(readdirSync(packed)).toEqual(readdirSync(UNITS))
  for (const name of readdirSync(packed)) {
    const text = readFileSync(join(packed, name), 'utf8')
    expect(text, name).not.toMatch(/\/opt\/saksi|\/etc\/systemd/)
    expect(text.split('\n').length, name).toBe(readFileSync(join(UNITS, name), 'utf8').split('\n').length)
  }
  expect(readFileSync(join(ROOT, 'scripts/release.sh'), 'utf8')).toMatch(/^sh scripts\/debian\/pack-units "\$tree"$/m)
})

/** What the package's script `name` asks of a systemd in which units are as `states` says: the others are inactive. @returns its commands, and what it noted. */
function ask(name: 'prerm' | 'postinst', argument: string, states: Readonly<Record<string, string>>): { asked: string[]; noted: string[] } {
  const at = join(scratch.path, name)
  const [noted, calls] = [join(scratch.path, 'saksi-was-active'), `${at}.calls`]
  mkdirSync(join(at, 'bin'), { recursive: true })
  const cases = Object.entries(states).map(([unit, state]) => `${unit}) echo ${state} ;;`)
  writeFileSync(
    join(at, 'bin/systemctl'),
    `#!/bin/sh\nif [ "$1" = is-active ]; then case $2 in ${cases.join(' ')} *) echo inactive; exit 3 ;; esac; exit; fi\necho "$*" >>${calls}\n`,
  )
  chmodSync(join(at, 'bin/systemctl'), 0o755)
  writeFileSync(calls, '')
  const script = readFileSync(join(ROOT, 'scripts/debian', name), 'utf8')
    .replaceAll('/run/systemd/system', at)
    .replaceAll('/run/saksi-was-active', noted)
  const { status, stderr } = spawnSync('sh', ['-c', script, name, argument], {
    encoding: 'utf8',
    env: { PATH: `${join(at, 'bin')}:/usr/bin:/bin` },
  })
  expect([status, stderr]).toEqual([0, ''])
  const linesOf = (path: string): string[] => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [])
  return { asked: linesOf(calls), noted: linesOf(noted) }
}

test('before the program is exchanged every unit is stopped, timers first, and what ran runs again', () => {
  const { asked, noted } = ask('prerm', 'upgrade', {
    'saksi.service': 'active',
    'saksi-erase.timer': 'active',
    'saksi-backup.service': 'activating',
  })
  const stopped = asked.map((line) => line.replace(/^stop /, ''))
  expect(stopped.toSorted()).toEqual(names.toSorted())
  const timers = names.filter((n) => n.endsWith('.timer'))
  expect(stopped.slice(0, timers.length).toSorted()).toEqual(timers.toSorted())
  expect(noted).toEqual(['saksi-erase.timer', 'saksi-backup.service', 'saksi.service'])
  expect(ask('postinst', 'abort-upgrade', {})).toEqual({
    asked: ['start saksi-erase.timer', 'start --no-block saksi-backup.service', 'start saksi.service'],
    noted: [],
  })
})

test('removed, nothing of it is left to start by itself; a run that ends by itself is not waited for', () => {
  const { asked } = ask('prerm', 'remove', {})
  const text = (name: string): string => readFileSync(join(UNITS, name), 'utf8')
  const disabled = asked.filter((line) => line.startsWith('disable')).map((line) => line.replace('disable --quiet ', ''))
  expect(disabled.toSorted()).toEqual(names.filter((n) => text(n).includes('[Install]')).toSorted())
  for (const name of names.filter((n) => n.endsWith('.service'))) {
    writeFileSync(join(scratch.path, 'saksi-was-active'), `${name}\n`)
    const wait = /^Type=oneshot$/m.test(text(name)) ? '--no-block ' : ''
    expect(ask('postinst', 'abort-upgrade', {}).asked, name).toEqual([`start ${wait}${name}`])
  }
})
