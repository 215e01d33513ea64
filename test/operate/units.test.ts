/** The service files of docs/operate, as systemd reads them. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchDir } from '../helpers/scratch-dir.ts'

const UNITS = join(import.meta.dirname, '../../docs/operate/systemd')
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
