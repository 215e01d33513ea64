/** What a signature costs a file: sealing 8,192 rows unsigned and signed, and checking every row's way to the root. Ratios in one run. */
import { performance } from 'node:perf_hooks'
import '../src/outside/host/native-hash.ts'
import '../src/outside/host/native-verifiers.ts'
import { nodeRandom } from '../src/outside/host/node-random.ts'
import { commitmentsOf, hashOf, makeEntry, uuidFrom, type Parts } from '../src/core/entry/make.ts'
import { signFile } from '../src/core/entry/sign.ts'
import { Signers } from '../src/core/entry/signers.ts'
import { makeSigningKey, softwareSigner } from '../src/core/entry/software-key.ts'
import type { EntryBody, Stub } from '../src/core/entry/kinds.ts'
import { toHex } from '../src/core/bytes.ts'
import { rootOf } from '../src/core/ledger/tree.ts'

const ROWS = 8192
const key = makeSigningKey('x', 'a', 'clerk', nodeRandom.bytes(48))
const author = key.card.credential
const make = (body: EntryBody, coded = {}): Parts =>
  makeEntry({ id: uuidFrom(nodeRandom.bytes(16)), agency: 'a', author }, body, coded, {}, nodeRandom.bytes)
const timed = async <T>(work: () => Promise<T> | T): Promise<readonly [T, number]> => {
  const start = performance.now()
  return [await work(), performance.now() - start]
}
const token = 'ab'.repeat(16)
const row = {
  kind: 'record.version',
  type: 't',
  form: 'f',
  formVersion: 1,
  batch: token,
  record: token,
  replaces: 'latest',
  values: { court: 'A' },
} as const

const [rows, making] = await timed(() => Array.from({ length: ROWS }, () => make(row, { mac: token, values: {} })))
const [hashes, hashing] = await timed(() => rows.map((p) => hashOf(commitmentsOf(p))))
const [root, rooting] = await timed(() => toHex(rootOf(hashes)))
const head = make({ kind: 'return.received', form: 'f', formVersion: 1, batch: token, rows: ROWS, root, slots: [] })
const [signed, signing] = await timed(() => signFile(head, rows, hashes, softwareSigner(key)))
const signers = new Signers(true, [{ ...key.card, isRevoked: false }])
const entries = signed.map((p) => ({ stub: JSON.parse(p.stub) as Stub, hash: hashOf(commitmentsOf(p)), signature: p.signature }))
const [faults, checking] = await timed(() => entries.flatMap((e) => signers.step(e)))
if (faults.length > 0) throw new Error(`impossible: ${faults[0]}`)
const unsigned = making + hashing + rooting
console.log(
  `${ROWS} rows: made, hashed and rooted ${unsigned.toFixed(0)} ms; signed, with every path ${signing.toFixed(0)} ms (${(signing / unsigned).toFixed(2)} of that)`,
)
console.log(
  `checked ${((1000 * ROWS) / checking).toFixed(0)} rows a second; a row's signature part ${signed[1]?.signature?.length ?? 0} characters`,
)
