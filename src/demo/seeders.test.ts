/** How a part of the demonstration ends: when it is told to, when it does not listen, and when nobody is left who would tell it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endChild } from './seeders.ts'

const node = (program: string): ChildProcess =>
  spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })

test('one that does not end when it is told to is killed', async () => {
  const child = node(`process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); process.send('ready')`)
  const exit = once(child, 'exit')
  await once(child, 'message')
  await endChild(child, exit, 100)
  expect(child.signalCode).toBe('SIGKILL')
  // Told again, it has ended already.
  await endChild(child, exit, 100)
})

test('one that could not begin leaves nobody waiting, and is no error of its own', async () => {
  const child = spawn('/there/is/no/such/program')
  const exit = once(child, 'exit')
  await expect(endChild(child, exit, 100)).resolves.toBeUndefined()
})

test('while it is written it ends with whoever started it; while it is served it closes first', async () => {
  const seeders = JSON.stringify(join(import.meta.dirname, 'seeders.ts'))
  const ended = async (then: string): Promise<unknown> => {
    const child = node(
      `import { endWithParent, untilAlone } from ${seeders}; endWithParent(); setInterval(() => {}, 1000); process.send('ready'); ${then}`,
    )
    const exit = once(child, 'exit')
    await once(child, 'message')
    child.disconnect()
    return ((await exit) as [number | null])[0]
  }
  expect(await ended('')).toBe(1)
  expect(await ended('await untilAlone(); process.exit(7)')).toBe(7)
})
