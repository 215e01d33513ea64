/** Three witnesses under attack: none of them cosigns what did not grow from what it saw, and each keeps what convicts. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printAddCheckpoint } from '../../src/core/ledger/add-checkpoint.ts'
import { openNote, parseVkey, printNote, printVkey, splitNote, type NoteKey } from '../../src/core/ledger/note.ts'
import { addLog, homeOf, initWitness, originHash, readSigners } from '../../src/witness/home.ts'
import { serveWitness, type WitnessServing } from '../../src/witness/serve.ts'
import { madeSigner } from '../helpers/made-ledger.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { asker, attackScene, HELD, isCosigned, type Answer } from '../helpers/witness-attacks.ts'

const scratch = scratchDir('witness')
const signer = madeSigner('saksi.local/toyland/attacked', 200)
const { log, grown, attacks } = attackScene(signer)
const names = ['government', 'civil', 'foreign']
const dirOf = (name: string): string => join(scratch.path, name)
const clock = { at: 1_800_000_000 }
const first = new Map<string, Answer>()
const running = new Map<string, WitnessServing>()
const start = async (name: string): Promise<void> =>
  void running.set(name, await serveWitness({ dir: dirOf(name), port: 0, now: () => clock.at }))
const urlOf = (name: string): string => (running.get(name) as WitnessServing).submissionUrl
const keyOf = (name: string): NoteKey => readSigners(homeOf(dirOf(name))).cosigner.key

beforeAll(async () => {
  for (const name of names) {
    initWitness(dirOf(name), `${name}.example/witness`)
    addLog(dirOf(name), printVkey(signer.key))
    await start(name)
    first.set(name, await asker(urlOf(name))(grown))
  }
})
afterAll(async () => {
  for (const w of running.values()) await w.close()
  scratch.remove()
})

describe.each(attacks)('$name', (attack) => {
  test.each(names)('is refused by %s, without a cosignature', async (name) => {
    const before = readFileSync(homeOf(dirOf(name)).head(signer.key.name), 'utf8')
    const answers = await attack.run(asker(urlOf(name)))
    expect(answers.filter(isCosigned)).toEqual([])
    expect(answers.map((a) => a.status).filter((s) => !attack.right.includes(s))).toEqual([])
    for (const a of answers.filter((x) => x.status === 409)) expect([a.body, a.type]).toEqual([`${HELD}\n`, 'text/x.tlog.size'])
    expect(readFileSync(homeOf(dirOf(name)).head(signer.key.name), 'utf8')).toBe(before)
  })
})

describe('a witness', () => {
  test.each(names)('cosigns what it sees first, with its time: %s', (name) => {
    const note = printNote(log.text(HELD), [first.get(name)?.body ?? ''])
    expect(openNote(note, [keyOf(name)])?.signatures.map((s) => s.time)).toEqual([1_800_000_000])
  })
  test('keeps what convicts the log: two notes of one size that it signed both', () => {
    for (const name of names) {
      const folder = homeOf(dirOf(name)).evidence
      const kept = readdirSync(folder).filter((f) => f.startsWith('another-root') && f.endsWith('.request'))
      expect(kept).toHaveLength(1)
      const request = readFileSync(join(folder, kept[0] as string), 'utf8')
      const refused = openNote(request.slice(request.indexOf('\n\n') + 2), [signer.key])
      const held = openNote(readFileSync(join(folder, (kept[0] as string).replace('.request', '.held')), 'utf8'), [signer.key])
      expect(refused?.text.split('\n').slice(0, 2)).toEqual(held?.text.split('\n').slice(0, 2))
      expect(refused?.text).not.toBe(held?.text)
    }
  })
  test('an oversized body ends at the limit', async () => {
    const answer = await asker(urlOf('civil'))('x'.repeat(200_000)).catch(() => ({ status: 413, body: '' }))
    expect(answer.status).toBe(413)
  })
  test('remembers over a restart, and will not begin with a damaged memory', async () => {
    await running.get('civil')?.close()
    await start('civil')
    const fork = attacks.find((a) => a.name.startsWith('split view'))
    expect((await fork?.run(asker(urlOf('civil'))))?.map((a) => a.status)).toEqual([422])
    await running.get('civil')?.close()
    const head = homeOf(dirOf('civil')).head(signer.key.name)
    const note = readFileSync(head, 'utf8')
    for (const damaged of ['', note.slice(0, 90), log.note(HELD), note.replace(`\n${HELD}\n`, '\n150\n')]) {
      writeFileSync(head, damaged)
      await expect(serveWitness({ dir: dirOf('civil'), port: 0 })).rejects.toThrow('does not begin again')
    }
    writeFileSync(head, note)
    await start('civil')
  })
  test('is one process a folder', async () => {
    await expect(serveWitness({ dir: dirOf('foreign'), port: 0 })).rejects.toThrow('would cosign a fork')
    expect(() => initWitness(dirOf('foreign'), 'foreign.example/again')).toThrow('holds a witness already')
  })
  test('takes submissions under the secret part of its address alone', async () => {
    const served = running.get('foreign') as WitnessServing
    expect((await asker(served.url)(grown)).status).toBe(404)
    expect((await asker(`${served.url}/${'0'.repeat(32)}`)(grown)).status).toBe(404)
  })
  test('cosigns honest growth after all of it, the same head again with a new time, and shows the public the hour’s head', async () => {
    const served = running.get('foreign') as WitnessServing
    const monitor = `${served.url}/${originHash(signer.key.name)}/checkpoint`
    const shown = await (await fetch(monitor)).text()
    const growth = printAddCheckpoint({ old: HELD, proof: log.proof(HELD, HELD + 5), note: log.note(HELD + 5) })
    const again = printAddCheckpoint({ old: HELD + 5, proof: [], note: log.note(HELD + 5) })
    expect((await asker(served.submissionUrl)(growth)).status).toBe(200)
    clock.at += 60
    const renewed = await asker(served.submissionUrl)(again)
    expect(openNote(printNote(log.text(HELD + 5), [renewed.body]), [keyOf('foreign')])?.signatures[0]?.time).toBe(clock.at)
    // Growth can tell of a raid: within the hour the public sees what it saw, and who holds the reader's token sees all.
    expect(await (await fetch(monitor)).text()).toBe(shown)
    const token = readFileSync(homeOf(dirOf('foreign')).readerToken, 'utf8').trim()
    const live = await (await fetch(monitor, { headers: { authorization: `Bearer ${token}` } })).text()
    expect(splitNote(live)?.text).toBe(log.text(HELD + 5))
    expect(openNote(live, [signer.key, keyOf('foreign')])?.signatures).toHaveLength(2)
    expect(await (await fetch(`${served.submissionUrl}/${originHash(signer.key.name)}/checkpoint`)).text()).toBe(live)
    clock.at += 3600
    expect(await (await fetch(monitor)).text()).toBe(live)
  })
  test('says who it is, and nothing of anybody else', async () => {
    const served = running.get('government') as WitnessServing
    const page = await (await fetch(served.url)).text()
    const json = (await (await fetch(served.url, { headers: { accept: 'application/json' } })).json()) as { vkey: string; name: string }
    expect(parseVkey(json.vkey)).toEqual(keyOf('government'))
    expect(page).toContain(json.vkey)
    expect(page).not.toContain('traffick')
    for (const path of ['/deposits/2020-01-01', '/../witness.key', '/evidence', '/reader.token', `/${'0'.repeat(64)}/checkpoint`])
      expect((await fetch(served.url + path)).status).toBe(404)
    expect(existsSync(join(dirOf('government'), 'log'))).toBe(false)
  })
})
