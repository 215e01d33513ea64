import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratchDir } from '../../../test/helpers/scratch-dir.ts'
import { seedSigner } from '../../store/files/seed-signer.ts'
import { layoutOf } from '../../store/files/layout.ts'
import { printVkey } from '../../core/ledger/note.ts'
import { knowVault } from '../openings/installation-openings.ts'
import { closeServer, give, openServer, readBody, smallServer } from '../../outside/http/small-server.ts'
import { bringAtOnce, bringCouriers } from './bring-couriers.ts'

const scratch = scratchDir('bring-couriers')

it('one damaged file is named and stays; the others are tried all the same', async () => {
  const layout = layoutOf(join(scratch.path, 'record'))
  mkdirSync(join(layout.courierFolder, 'bell'), { recursive: true })
  mkdirSync(join(scratch.path, 'record', 'secrets'), { recursive: true })
  for (const side of ['agency', 'trustee'] as const) {
    const vkey = printVkey(seedSigner(`vault.example/${side}`, new Uint8Array(32).fill(1)).key)
    knowVault(layout, { name: `vault.example/${side}`, side, url: 'http://127.0.0.1:1', vkey, courierToken: 'x' })
  }
  const whole = `${JSON.stringify({ format: 'saksi-courier/1', agency: 'bell', batch: '0'.repeat(32), courier: { agency: 'A', trustee: 'B' } })}\n`
  writeFileSync(join(layout.courierFolder, 'bell', 'a.jsonl'), whole.slice(0, 40))
  writeFileSync(join(layout.courierFolder, 'bell', 'b.jsonl'), whole)
  const lines: string[] = []
  expect(await bringCouriers(layout, (line) => void lines.push(line))).toEqual({ brought: 0, waiting: 2 })
  expect(lines.filter((line) => line.includes('a.jsonl is damaged'))).toHaveLength(1)
  expect(lines.filter((line) => line.startsWith('courier waits for vault.example/'))).toHaveLength(2)
  expect(readdirSync(join(layout.courierFolder, 'bell')).toSorted()).toEqual(['a.jsonl', 'b.jsonl'])
})

it('a batch that somebody waits for is brought past all that wait, and no other with it', async () => {
  const layout = layoutOf(join(scratch.path, 'asked'))
  mkdirSync(join(layout.courierFolder, 'bell'), { recursive: true })
  mkdirSync(join(scratch.path, 'asked', 'secrets'), { recursive: true })
  const asked: string[] = []
  const vault = smallServer(
    5_000,
    (incoming, response) =>
      void give(
        response,
        async () => {
          asked.push((JSON.parse(String(await readBody(incoming, 10_000))) as { batch: string }).batch)
          return { status: 503, body: '' }
        },
        () => undefined,
      ),
  )
  const url = await openServer(vault, 0)
  for (const side of ['agency', 'trustee'] as const) {
    const vkey = printVkey(seedSigner(`vault.example/${side}`, new Uint8Array(32).fill(1)).key)
    knowVault(layout, { name: `vault.example/${side}`, side, url, vkey, courierToken: 'x' })
  }
  const courier = { agency: 'A', trustee: 'B' }
  for (const n of ['0', '1', '2']) {
    const line = JSON.stringify({ format: 'saksi-courier/1', agency: 'bell', batch: n.repeat(32), courier })
    writeFileSync(join(layout.courierFolder, 'bell', `${n}.jsonl`), `${line}\n`)
  }
  await bringAtOnce(layout, { agency: 'bell', batch: '1'.repeat(32), courier }, 5_000)
  await closeServer(vault)
  expect(asked).toEqual(['1'.repeat(32), '1'.repeat(32)])
})
