import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { expect } from 'vitest'
import type { Way } from './way.ts'

/** A backup is made, restored at another place, and verified there with its figures; a receipt of before holds against the log that came with it. */
export async function restoreElsewhere(way: Way, proof: string): Promise<void> {
  const identity = await generateIdentity()
  const [key, backup, there] = [way.at('officer.key'), way.at('record.age'), way.at('elsewhere')]
  writeFileSync(key, `${identity}\n`, { mode: 0o600 })
  expect(await way.run('backup', way.dir, backup, '--to', await identityToRecipient(identity))).toMatchObject({ code: 0 })
  const restored = await way.run('restore', backup, there, '--identity', key, '--witnessed', join(way.dir, 'tlog/checkpoint'))
  expect(restored, restored.said).toMatchObject({ code: 0 })
  const verified = await way.run('verify', there, '--figures')
  expect(verified, verified.said).toMatchObject({ code: 0 })
  const receipt = way.at('receipt.txt')
  writeFileSync(receipt, proof)
  expect(readFileSync(join(there, 'tlog/vkey'), 'utf8')).toBe(readFileSync(join(way.dir, 'tlog/vkey'), 'utf8'))
  expect(await way.run('verify', receipt, '--key', join(there, 'tlog', 'vkey'))).toMatchObject({ code: 0 })
}
