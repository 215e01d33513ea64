/**
 * A demonstration never becomes a real record, nor a real record a demonstration: the log says which it is, and nothing else decides.
 * In part by night. By day: release/watermark.
 */
import { copyFileSync, createReadStream, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decryptWith, encryptTo } from '../../src/outside/age/age.ts'
import { readArchive, writeArchive, type Member } from '../../src/exchange/tar/archive.ts'
import { main } from '../../src/main.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

const scratches = { demo: scratchDir('stays-demo'), real: scratchDir('stays-real'), again: scratchDir('stays-again') }
const [demo, real, again] = [join(scratches.demo.path, 'i'), join(scratches.real.path, 'i'), join(scratches.again.path, 'i')]
const at = (name: string): string => join(scratches.demo.path, name)
let said: string[] = []
async function run(...argv: string[]): Promise<number> {
  said = []
  return main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
}
const settingsOf = (dir: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(dir, 'saksi.json'), 'utf8')) as Record<string, unknown>
const claim = (dir: string, isDemo: boolean): void =>
  writeFileSync(join(dir, 'saksi.json'), JSON.stringify({ ...settingsOf(dir), demo: isDemo }))
const COUNT = ['people-rung', '--from', '2024-01-01', '--to', '2025-01-01']

beforeAll(async () => {
  await newInstallation({ dir: demo, country: 'toyland', demo: true })
  await newInstallation({ dir: real, country: 'toyland', demo: false })
}, 120_000)
afterAll(() => {
  scratches.demo.remove(demo)
  scratches.real.remove(real)
  scratches.again.remove(again)
})

describe('an edited saksi.json', () => {
  it.each([
    ['a demonstration as real', () => demo, false],
    ['a real record as a demonstration', () => real, true],
  ] as const)('that passes %s off opens nothing', async (_, dirOf, claimed) => {
    const dir = dirOf()
    claim(dir, claimed)
    for (const argv of [
      ['count', dir, ...COUNT],
      ['serve', dir, '--port', '1'],
      ['verify', dir],
      ['doctor', dir],
    ]) {
      expect(await run(...argv), argv[0]).not.toBe(0)
      expect(said.join('\n'), argv[0]).toMatch(/the log says that this is a (demonstration|real record), and saksi\.json says/)
    }
    claim(dir, !claimed)
    expect(await run('count', dir, ...COUNT)).toBe(0)
  })
})

describe('saksi init over a demonstration', () => {
  it('is refused, and takes nothing away', async () => {
    expect(await run('init', demo, '--country', 'toyland')).not.toBe(0)
    expect(said.join()).toMatch(/holds an installation already/)
    const kept = readFileSync(join(demo, 'saksi.json'))
    rmSync(join(demo, 'saksi.json'))
    expect(await run('init', demo, '--country', 'toyland')).not.toBe(0)
    expect(existsSync(join(demo, 'saksi.json'))).toBe(false)
    writeFileSync(join(demo, 'saksi.json'), kept)
    expect(await run('count', demo, ...COUNT)).toBe(0)
  })
})

describe('saksi demo beside a real record', () => {
  it.runIf(AT_NIGHT)('does not touch it, nor does the process that makes the second country', async () => {
    const gb = at('beside/gb')
    mkdirSync(gb, { recursive: true })
    copyFileSync(join(real, 'saksi.json'), join(gb, 'saksi.json'))
    for (const how of [['--part', 'gb'], ['--no-serve'], []]) {
      expect(await run('demo', at('beside'), ...how)).not.toBe(0)
      expect(said.join()).toMatch(/gb is a real installation; the demo does not touch it/)
    }
    expect([readdirSync(gb), existsSync(at('beside/lists'))]).toEqual([['saksi.json'], false])
  })
})

describe('a demonstration’s backup', () => {
  it('comes back as a demonstration; altered to be real, it does not come back', async () => {
    const identity = await generateIdentity()
    const recipient = await identityToRecipient(identity)
    writeFileSync(at('officer.key'), `${identity}\n`, { mode: 0o600 })
    expect(await run('backup', demo, at('demo.age'), '--to', recipient), said.join()).toBe(0)
    const restore = (file: string, to: string): Promise<number> =>
      run('restore', at(file), to, '--identity', at('officer.key'), '--unwitnessed')
    expect(await restore('demo.age', again), said.join()).toBe(0)
    expect(settingsOf(again)).toMatchObject({ demo: true, origin: expect.stringMatching(/^saksi\.local\/demo\/toyland\//) })
    await forge(identity, recipient)
    expect(await restore('forged.age', at('forged'))).not.toBe(0)
    expect(said.join()).toMatch(/the log says that this is a demonstration/)
    expect(existsSync(at('forged'))).toBe(false)
  })
})

/** The same archive, with one word of saksi.json changed: whoever has the officer's key can make it. */
async function forge(identity: string, recipient: string): Promise<void> {
  async function* changed(): AsyncGenerator<Member> {
    for await (const member of readArchive(decryptWith([identity], createReadStream(at('demo.age'))))) {
      const isSettings = member.name.endsWith('/saksi.json')
      const text = isSettings
        ? Buffer.from(member.bytes)
            .toString('utf8')
            .replace(/"demo": ?true/, '"demo":false')
        : ''
      yield isSettings ? { ...member, bytes: new TextEncoder().encode(text) } : { ...member, bytes: Uint8Array.from(member.bytes) }
    }
  }
  const pieces: Uint8Array[] = []
  for await (const piece of await encryptTo([recipient], writeArchive(changed()))) pieces.push(piece)
  writeFileSync(at('forged.age'), Buffer.concat(pieces))
}
