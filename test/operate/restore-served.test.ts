/**
 * An installation that was served is backed up, restored, served and verified, and work goes on: under its own log where the witnesses bear
 * the backup out, under a new one where they saw more. The public anchor goes on from the leaves of the old one under a name of its own, so
 * whoever kept a state of it sees whether it did; an altered backup and a second living server are told by what others signed.
 * In part by night. By day: operate/operate, ledger/asked-witnesses.
 */
import { createReadStream, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decryptWith, encryptTo } from '../../src/outside/age/age.ts'
import { readArchive, writeArchive, type Member } from '../../src/exchange/tar/archive.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { leafHash, rootOf } from '../../src/core/ledger/tree.ts'
import { openCheckpoint } from '../../src/core/ledger/checkpoint.ts'
import type { Check } from '../../src/work/doctor/check.ts'
import { parseVkey } from '../../src/core/ledger/note.ts'
import { parseEntries, TILE, tilePath } from '../../src/core/ledger/tile.ts'
import { allBinaries } from '../../src/store/postgres/server/find-binaries.ts'
import { openDemoWitnesses, type DemoWitnesses } from '../../src/demo/witnesses.ts'
import { append } from '../../src/road/append.ts'
import { main } from '../../src/main.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

const scratch = scratchDir('restore-served')
const at = (name: string): string => join(scratch.path, name)
const dir = at('record')
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const last = (n = 1): string => said.slice(-n).join('\n')
const open = new Set<Serving>()
let witnesses: DemoWitnesses
let [identity, recipient] = ['', '']

async function start(folder: string): Promise<Serving> {
  const web = { desk: scratch.path, public: scratch.path }
  const serving = await serve({ dir: folder, port: 0, deskPort: null, web, rhythm: { anchorSeconds: 1, paddingPerHour: 7200 } })
  open.add(serving)
  return serving
}
async function stop(serving: Serving): Promise<void> {
  open.delete(serving)
  await serving.close()
}
let cases = 0
/** A return of three rows, as the clerk's own machine makes it. @returns the id of its receipt's entry. */
async function handIn(installation: Installation): Promise<string> {
  const rows = [1, 2, 3].map(() => `Acorn,${++cases}/2024,1,Wump Nobody,2024-02-01,Waking a cat,Red hat,3`)
  const sheet = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${rows.join('\n')}\n`
  // The edge's keys are on the agency's machine, and no restore brings or takes them.
  const sealed = await sealFile(
    { ...installation, layout: layoutOf(dir) },
    'town-return',
    'bell',
    new TextEncoder().encode(sheet),
    '2024-02.csv',
  )
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
  return (await append(sealed, installation.country, installation.store)).receipt?.entry ?? ''
}
/** What a stranger keeps of the public anchor. */
const kept = async ({ url }: Serving): Promise<{ note: string; vkey: string; size: number; root: Uint8Array }> => {
  const get = async (path: string): Promise<string> => (await fetch(`${url}/anchor/${path}`)).text()
  const [note, vkey] = [await get('checkpoint'), (await get('vkey')).trim()]
  const key = parseVkey(vkey)
  const checkpoint = key && openCheckpoint(note, key)
  if (!checkpoint) throw new Error('no signed state of the anchor')
  return { note, vkey, size: checkpoint.size, root: checkpoint.root }
}
/** The root that a server's public anchor had at a size, from the leaves that it shows. */
async function rootAt({ url }: Serving, size: number): Promise<Uint8Array> {
  const leaves: Uint8Array[] = []
  for (let n = 0; n * TILE < size; n++) {
    const shown = (await kept({ url } as Serving)).size
    const path = tilePath('entries', n, Math.min(TILE, shown - n * TILE))
    leaves.push(...parseEntries(new Uint8Array(await (await fetch(`${url}/anchor/${path}`)).arrayBuffer())))
  }
  return rootOf(leaves.slice(0, size).map(leafHash))
}
const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 300 && !(await isSo()); i++) await pause(100)
  expect(await isSo()).toBe(true)
}
const anchored = (serving: Serving, leaves: number): Promise<void> => until(async () => (await kept(serving)).size >= leaves)
const witnessed = ({ installation }: Serving): Promise<void> =>
  until(async () => (installation.witnessed()?.size ?? -1) >= (await installation.checkpoint()).size - 1)
const backUp = (file: string, of = dir): Promise<number> => run('backup', of, at(file), '--to', recipient)
const put = (file: string, to: string, ...more: string[]): Promise<number> =>
  run('restore', at(file), at(to), '--identity', at('officer.key'), ...more)
const isUntouched = (to: string): void =>
  expect([existsSync(at(to)), existsSync(at(`${to}.restoring`)), existsSync(at(`${to}.restoring.lock`))]).toEqual([false, false, false])

let early: Awaited<ReturnType<typeof kept>>
let late: Awaited<ReturnType<typeof kept>>

beforeAll(async () => {
  identity = await generateIdentity()
  recipient = await identityToRecipient(identity)
  writeFileSync(at('officer.key'), `${identity}\n`, { mode: 0o600 })
  await newInstallation({ dir, country: 'toyland', demo: true })
  witnesses = await openDemoWitnesses(scratch.path, 0)
  const own = await openInstallation(dir)
  await witnesses.watch(own)
  await own.close()
  const serving = await start(dir)
  await handIn(serving.installation)
  await anchored(serving, 3)
  await witnessed(serving)
  early = await kept(serving)
  if ((await backUp('day.age')) !== 0) throw new Error(last())
  await handIn(serving.installation)
  await anchored(serving, early.size + 3)
  await witnessed(serving)
  late = await kept(serving)
  writeFileSync(at('early.anchor'), early.note)
  writeFileSync(at('late.anchor'), late.note)
  await stop(serving)
}, 120_000)
afterAll(async () => {
  for (const serving of open) await serving.close()
  await witnesses.close()
  for (const name of readdirSync(scratch.path)) if (existsSync(at(`${name}/cluster.json`))) scratch.remove(at(name))
})

describe('the backup of a served installation, which the witnesses have seen grow on', () => {
  test('is restored under a new log, verified, served, and work goes on', async () => {
    expect(await put('day.age', 'lost')).toBe(2)
    const root = /--accept-rewind "([^"]+)"/.exec(last())?.[1] ?? ''
    expect(root, last()).not.toBe('')
    expect(await put('day.age', 'again', '--accept-rewind', root, '--witnessed', at('early.anchor')), last()).toBe(0)
    expect(await run('verify', at('again')), last(5)).toBe(0)
    const serving = await start(at('again'))
    try {
      await anchored(serving, early.size + 3)
      await handIn(serving.installation)
      // Nobody is asked for a new log before its policy is adopted anew.
      expect(serving.installation.witnessed()).toBe(null)
      await witnesses.watch(serving.installation)
      await witnessed(serving)
      const now = await kept(serving)
      expect(now.vkey).not.toBe(early.vkey)
      // Whoever kept a state of the old anchor from before the backup finds it in the new one; one from after it is contradicted in public.
      expect(await rootAt(serving, early.size)).toEqual(early.root)
      await anchored(serving, late.size + 1)
      expect(await rootAt(serving, late.size)).not.toEqual(late.root)
      const earlier = (await (await fetch(`${serving.url}/anchor/earlier`)).json()) as { vkey: string; checkpoint: string | null }[]
      expect(earlier.map((e) => e.vkey)).toEqual([early.vkey])
      const key = parseVkey(early.vkey)
      expect(key && openCheckpoint(earlier[0]?.checkpoint ?? '', key)?.size).toBeGreaterThanOrEqual(early.size)
    } finally {
      await stop(serving)
    }
    expect(await run('verify', at('again')), last(5)).toBe(0)
    expect(await run('rebuild', at('again')), last()).toBe(0)
  }, 120_000)

  test.runIf(AT_NIGHT)(
    'is backed up and restored a second time, with two anchors behind it',
    async () => {
      expect(await backUp('second.age', at('again')), last()).toBe(0)
      expect(await put('second.age', 'third'), last()).toBe(0)
      expect(last(3)).not.toContain('the log is a new one')
      const serving = await start(at('third'))
      await handIn(serving.installation)
      await stop(serving)
      expect(await run('verify', at('third')), last(5)).toBe(0)
    },
    120_000,
  )
})

/** An archive that somebody with the officers' public keys made: encryption says nothing of who wrote it. */
async function forge(from: string, file: string, change: (name: string, text: string) => string | undefined): Promise<void> {
  async function* all(): AsyncGenerator<Member> {
    let count = 0
    for await (const { name, bytes, mode } of readArchive(decryptWith([identity], createReadStream(at(from))))) {
      const changed = change(name, Buffer.from(bytes).toString('latin1'))
      if (changed === undefined) continue
      count++
      yield { name, mode, bytes: Buffer.from(name === 'end.json' ? `{"files": ${count - 1}}` : changed, 'latin1') }
    }
  }
  const pieces: Uint8Array[] = []
  for await (const piece of await encryptTo([recipient], writeArchive(all()))) pieces.push(piece)
  writeFileSync(at(file), Buffer.concat(pieces))
}

describe('a backup whose public anchor was altered', () => {
  const ANCHORS = 'tables/log_anchors/000000'
  const root = async (): Promise<string> => {
    await put('day.age', 'lost')
    return /--accept-rewind "([^"]+)"/.exec(last())?.[1] ?? ''
  }
  test.each<[string, (name: string, text: string) => string | undefined, RegExp]>([
    [
      'a leaf with another salt',
      (name, text) => (name === ANCHORS ? text.replace(/x[0-9a-f]{8}/, 'x00000000') : text),
      /anchor\.earlier-differs/,
    ],
    ['all of them taken', (name, text) => (name === ANCHORS ? undefined : text), /anchor\.earlier-differs/],
    [
      'another state in place of the one that the old key signed',
      (name, text) => (/earlier.*checkpoint/.test(name) ? text.replace(/\n\d+\n/, '\n1\n') : text),
      /anchor\.earlier-differs/,
    ],
  ])(
    'is refused: %s',
    async (_, change, words) => {
      const accepted = await root()
      await forge('day.age', 'forged.age', change)
      expect(await put('forged.age', 'refused', '--accept-rewind', accepted)).toBe(2)
      expect(last()).toMatch(words)
      expect(last()).not.toMatch(/altered|forged/)
      isUntouched('refused')
    },
    60_000,
  )

  test('where the old key’s word was taken out as well, by a state of the anchor that anybody kept', async () => {
    const accepted = await root()
    const change = (name: string, text: string): string | undefined =>
      /earlier.*checkpoint/.test(name) ? undefined : name === ANCHORS ? text.replace(/x[0-9a-f]{8}/, 'x00000000') : text
    await forge('day.age', 'blind.age', change)
    expect(await put('blind.age', 'refused', '--accept-rewind', accepted, '--witnessed', at('early.anchor'))).toBe(2)
    expect(last()).toContain('kept a state of the public anchor')
    isUntouched('refused')
    // A state of the anchor vouches for nothing else: it grows by the clock, whatever is recorded.
    expect(await put('day.age', 'refused', '--witnessed', at('late.anchor'))).toBe(2)
    isUntouched('refused')
  }, 60_000)
})

describe('a backup that is tried as soon as it is made', () => {
  const trace = (): string[] => readdirSync(scratch.path).filter((name) => name.includes('.checking'))
  const examined = async (): Promise<Check | undefined> => {
    await run('doctor', dir, '--json')
    return (JSON.parse(last()) as { checks: Check[] }).checks.find((c) => c.id === 'backup.restored')
  }
  test('is restored beside the living server, verified, and the doctor says so; nothing of it is left', async () => {
    expect((await examined())?.state).toBe('warn')
    const serving = await start(dir)
    try {
      await handIn(serving.installation)
      expect(await run('backup', dir, at('tried.age'), '--to', recipient, '--check'), last(3)).toBe(0)
      expect(last()).toMatch(/restored and verified in [\d.]+ s/)
    } finally {
      await stop(serving)
    }
    expect(await examined()).toMatchObject({ state: 'ok', says: expect.stringContaining('was restored and verified') as string })
    expect(trace()).toEqual([])
    // The officer opens it as ever; nobody is named by --check alone.
    expect(await run('backup', dir, at('nobody.age'), '--check')).toBe(2)
    expect(last()).toContain('Say to whom')
  }, 120_000)

  test.runIf(AT_NIGHT)(
    'and cannot be restored: it is left where it is, and the doctor calls it a fault',
    async () => {
      const owned = await openInstallation(dir)
      const change = (stage: string | null): Promise<unknown> =>
        owned.owner().query('update saksi.accused_episodes set stage = $1 where case_number = $2', [stage, '1/2024'])
      try {
        await change('trial')
        expect(await run('backup', dir, at('faulty.age'), '--to', recipient, '--check')).toBe(2)
        expect(last()).toMatch(/could not be restored when it was tried: .*projection\.altered/)
        expect(existsSync(at('faulty.age'))).toBe(true)
        expect(await examined()).toMatchObject({ state: 'fault', says: expect.stringContaining('projection.altered') as string })
      } finally {
        await change(null)
        await owned.close()
      }
      expect(trace()).toEqual([])
    },
    120_000,
  )
})

describe('a restored server beside the living one', () => {
  test('the witnesses tell, and the one that comes second stops', async () => {
    expect(await backUp('move.age'), last()).toBe(0)
    const quiet = await openInstallation(dir)
    await quiet.askWitnesses()
    await quiet.close()
    // As new as what was witnessed: it goes on under the log's own name, and the old machine was not stopped.
    const [engine, hasBoth] = [process.env['SAKSI_POSTGRES'], allBinaries().some((binaries) => binaries.kind === 'embedded')]
    // On another major of PostgreSQL, where the machine has both.
    if (hasBoth) process.env['SAKSI_POSTGRES'] = 'embedded'
    try {
      expect(await put('move.age', 'moved'), last()).toBe(0)
    } finally {
      if (engine === undefined) delete process.env['SAKSI_POSTGRES']
      else process.env['SAKSI_POSTGRES'] = engine
    }
    const started = said.findLast((line) => /PostgreSQL \S+ .*started/.test(line))
    expect(started).toMatch(hasBoth ? /PostgreSQL 18\.\d+ \(embedded/ : /PostgreSQL \d+/)
    expect(last(3)).not.toContain('the log is a new one')
    const living = await start(dir)
    await handIn(living.installation)
    await witnessed(living)
    await expect(start(at('moved')).then(() => 'serves')).rejects.toThrow(/was put back to an older copy, or runs in two places/)
    expect(await run('doctor', at('moved'))).toBe(2)
    expect(said.join('\n')).toContain('saw')
    await handIn(living.installation)
    await stop(living)
    expect(await run('verify', dir), last(5)).toBe(0)
  }, 120_000)

  test.runIf(AT_NIGHT)(
    'whichever it is: the old machine, started again, is stopped by what the new one had cosigned',
    async () => {
      expect(await backUp('move-2.age'), last()).toBe(0)
      const quiet = await openInstallation(dir)
      await quiet.askWitnesses()
      await quiet.close()
      expect(await put('move-2.age', 'moved-2'), last()).toBe(0)
      const moved = await start(at('moved-2'))
      await handIn(moved.installation)
      await witnessed(moved)
      await expect(start(dir).then(() => 'serves')).rejects.toThrow(/was put back to an older copy, or runs in two places/)
      await stop(moved)
      expect(await run('verify', at('moved-2')), last(5)).toBe(0)
    },
    120_000,
  )
})
