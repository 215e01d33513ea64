/**
 * Witnesses both ways. litewitness, which is not ours, cosigns our log by its own reading of the protocol and refuses
 * the same attacks; our witness cosigns a log that golang.org/x/mod grows; and torchwood believes our receipts.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNote, parseVkey, printNote, printVkey, type NoteKey } from '../../src/core/ledger/note.ts'
import { printPolicy } from '../../src/core/ledger/policy.ts'
import { addLog, homeOf, initWitness, readSigners } from '../../src/witness/home.ts'
import { serveWitness, type WitnessServing } from '../../src/witness/serve.ts'
import { madeSigner } from '../helpers/made-ledger.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { findReferee } from '../referees/find-referee.ts'
import { startLitewitness, type Litewitness } from '../referees/litewitness.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { asker, attackScene, HELD, isCosigned } from '../helpers/witness-attacks.ts'

const litewitness = findReferee('litewitness')
const goWitness = findReferee('go-witness')
const FIGURE = {
  kind: 'figure.answered',
  indicator: 'people-rung',
  recipient: 'operator',
  from: '2023-01-01',
  to: '2024-01-01',
  by: [],
  where: {},
  result: '0'.repeat(64),
} as const

type Answer = { ok: boolean; error?: string; vkey: string; skey: string; cosigned?: number[]; refused?: Record<string, number> }
/** Not spawnSync: our witness answers in this process. */
async function ask(...args: string[]): Promise<Answer> {
  const child = spawn(goWitness ?? '', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', (part: Buffer) => (text += part.toString()))
  await once(child, 'close')
  return JSON.parse(text) as Answer
}

describe.skipIf(litewitness === undefined)('litewitness', () => {
  const scratch = scratchDir('litewitness')
  const signer = madeSigner('saksi.local/toyland/attacked', 200)
  const { log, grown, attacks } = attackScene(signer)
  let theirs: Litewitness
  beforeAll(async () => {
    theirs = await startLitewitness(litewitness ?? '', scratch.path, 'lite.example/witness', signer.key.name, printVkey(signer.key))
  })
  afterAll(async () => {
    await theirs.close()
    scratch.remove()
  })

  test('cosigns our log, with a line that our reader believes', async () => {
    const first = await asker(theirs.url)(grown)
    expect(first.status).toBe(200)
    const opened = openNote(printNote(log.text(HELD), [first.body]), [parseVkey(theirs.vkey) as NoteKey])
    expect(Math.abs((opened?.signatures[0]?.time ?? 0) - Date.now() / 1000)).toBeLessThan(60)
  })
  test.each(attacks.filter((a) => a.grew !== true))('refuses what our witness refuses: $name', async (attack) => {
    expect((await attack.run(asker(theirs.url))).filter(isCosigned)).toEqual([])
  })
})

describe.skipIf(litewitness === undefined || goWitness === undefined)('a quorum of ours and theirs', () => {
  const scratch = scratchDir('mixed')
  let made: Made
  let ours: WitnessServing
  let theirs: Litewitness
  beforeAll(async () => {
    made = await makeInstallation('toyland')
    const dir = join(scratch.path, 'ours')
    initWitness(dir, 'ours.example/witness')
    addLog(dir, made.installation.vkey)
    ours = await serveWitness({ dir, port: 0 })
    theirs = await startLitewitness(
      litewitness ?? '',
      scratch.path,
      'lite.example/witness',
      made.installation.settings.origin,
      made.installation.vkey,
    )
    await made.installation.adoptPolicy(
      `log ${made.installation.vkey}\nwitness ours ${printVkey(readSigners(homeOf(dir)).cosigner.key)} ${ours.submissionUrl}\nwitness theirs ${theirs.vkey} ${theirs.url}\ngroup both all ours theirs\nquorum both\n`,
    )
  })
  afterAll(async () => {
    await ours.close()
    await theirs.close()
    await made.remove()
    scratch.remove()
  })

  test('stands behind a log that grows, and torchwood believes the receipts under the same policy', async () => {
    const file = (name: string, text: string): string => {
      writeFileSync(join(scratch.path, name), text)
      return join(scratch.path, name)
    }
    const policy = file('policy', printPolicy(made.installation.policy() ?? { logs: [], witnesses: [], groups: [], quorum: null }))
    for (let round = 0; round < 3; round++) {
      const [entry = ''] = await Promise.all(Array.from({ length: 9 }, () => made.installation.note(FIGURE)))
      const early = file('early.tlog-proof', (await made.installation.store.receiptFor('saksi', entry)).proof)
      expect((await ask('proof', policy, early)).ok, 'before the witnesses have cosigned').toBe(false)
      const open = made.installation.openWitnessing()
      await open?.witnessing.step()
      open?.close()
      const { proof } = await made.installation.store.receiptFor('saksi', entry)
      expect(await ask('proof', policy, file('grown.tlog-proof', proof))).toEqual({ ok: true })
      expect((await ask('proof', policy, file('moved.tlog-proof', proof.replace(/^index \d+$/m, 'index 0')))).ok).toBe(false)
      expect((await ask('proof', policy, file('torn.tlog-proof', proof.replace(/.{8}\n$/, 'AAAAAA==\n')))).ok).toBe(false)
    }
  })
})

describe.skipIf(goWitness === undefined)('a log that is not ours', () => {
  const scratch = scratchDir('not-ours')
  const dir = join(scratch.path, 'witness')
  afterAll(() => scratch.remove())

  test('is cosigned by our witness at every size that grew, and at no fork', async () => {
    const made = await ask('new-log', 'example.com/other-log')
    initWitness(dir, 'ours.example/witness')
    addLog(dir, made.vkey)
    const ours = await serveWitness({ dir, port: 0 })
    try {
      const answer = await ask('drive', ours.submissionUrl, made.skey, printVkey(readSigners(homeOf(dir)).cosigner.key))
      expect(answer).toEqual({
        ok: true,
        cosigned: [1, 2, 3, 255, 256, 257, 511, 512, 700],
        refused: { fork: 422, 'split view': 422, rollback: 409, stale: 409 },
      })
    } finally {
      await ours.close()
    }
  })
})
