import { ed25519 } from '@noble/curves/ed25519.js'
import { describe, expect, it } from 'vitest'
import { fromBase64, toHex, utf8 } from '../bytes.ts'
import { checkpointText, openCheckpoint } from './checkpoint.ts'
import { cosign, noteKey, noteLine, parseVkey, printNote, printVkey, type NoteKey, type Signer } from './note.ts'
import { commitPart, printLeaf, referenceOf } from './leaf.ts'
import { parsePolicy, readWitnessed, type Policy } from './policy.ts'
import { parseReceipt, printReceipt, verifyReceipt } from './receipt.ts'
import { parseProof, printProof, type TlogProof } from './tlog-proof.ts'
import { madeLog, madeSigner } from '../../../test/helpers/made-ledger.ts'
import { leafHash, proveInclusion, rootOf, subtreeOf, verifyInclusion } from './tree.ts'

const salt = new Uint8Array(32)
const part = (name: 'stub' | 'coded' | 'sealed' | 'signature', i: number) => commitPart(name, salt, utf8(String(i)))
const leaves = Array.from({ length: 11 }, (_, i) =>
  printLeaf({ stub: part('stub', i), coded: part('coded', i), sealed: part('sealed', i), signature: part('signature', i) }, false, false),
)
const hashes = leaves.map(leafHash)
const seed = new Uint8Array(32).fill(5)
const key = noteKey('saksi.local/toyland/test', ed25519.getPublicKey(seed))
const vkey = printVkey(key)

const sign = (text: string, signer: NoteKey = key, secret = seed): string =>
  printNote(text, [noteLine(signer, ed25519.sign(utf8(text), secret))])
const receipt = (index: number, leaf = leaves[index] as Uint8Array): string =>
  printReceipt(
    leaf,
    index,
    proveInclusion(index, 11, subtreeOf(hashes)),
    sign(checkpointText({ origin: key.name, size: 11, root: rootOf(hashes) })),
  )
const verdicts = (text: string, verifier = vkey): boolean[] => verifyReceipt(text, verifier).steps.map((s) => s.ok)

describe('a receipt that has grown', () => {
  const log = madeSigner('saksi.local/toyland/test', 5)
  const [w1, w2, w3] = [11, 12, 13].map((n) => madeSigner(`w${n}.example`, n, 'cosignature')) as [Signer, Signer, Signer]
  const policy = parsePolicy(
    `log ${printVkey(log.key)}\n${[w1, w2, w3].map((w, i) => `witness w${i + 1} ${printVkey(w.key)}`).join('\n')}\ngroup two 2 w1 w2 w3\nquorum two\n`,
  ) as Policy
  const text = checkpointText({ origin: log.key.name, size: 11, root: rootOf(hashes) })
  const grown = (...lines: string[]): string => `${receipt(3)}${lines.join('')}`

  it('says by whom and by when; without a policy, or with too few, it is logged and no more', () => {
    const two = grown(cosign(w1, text, 1000), cosign(w2, text, 2000))
    expect(verifyReceipt(two, vkey, policy)).toMatchObject({ ok: true, stage: 'witnessed', witnessed: { at: 2000 } })
    expect(verifyReceipt(two, vkey)).toMatchObject({ ok: true, stage: 'logged' })
    // What a person holds against the printed one: of this entry, and of none that does not hold.
    expect(verifyReceipt(two, vkey).reference).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/)
    expect(verifyReceipt(two, vkey).reference).toBe(referenceOf(leaves[3] as Uint8Array))
    expect(verifyReceipt(two.replace('index 3', 'index 2'), vkey).reference).toBeUndefined()
    expect(verifyReceipt(grown(cosign(w1, text, 1000)), vkey, policy)).toMatchObject({ ok: true, stage: 'logged' })
    expect(verifyReceipt(receipt(3), vkey, policy)).toMatchObject({ ok: true, stage: 'logged' })
    expect(verifyReceipt(two, vkey, policy).steps.at(-1)?.words.en).toBe(
      'Outside witnesses cosigned it: w1, w2, by 1970-01-01 00:33:20 UTC',
    )
  })
  it('with cosignatures of another state of the log is refused, though two others hold', () => {
    const lie = cosign(w3, madeLog(log, 11).text(11), 1000)
    expect(verifyReceipt(grown(cosign(w1, text, 1000), cosign(w2, text, 2000), lie), vkey, policy)).toMatchObject({
      ok: false,
      stage: 'none',
    })
  })
  it('without its leaf is a proof and no receipt', () => {
    const bare = printProof({ ...(parseProof(receipt(3)) as TlogProof), extra: null })
    expect(parseProof(bare)).toMatchObject({ index: 3, extra: null })
    expect(parseReceipt(bare)).toBeUndefined()
  })
})

describe('a receipt', () => {
  it('of every leaf verifies with the log’s key alone, after CRLF by a mailer too', () => {
    for (let i = 0; i < 11; i++) expect(verifyReceipt(receipt(i), vkey)).toMatchObject({ ok: true, index: i, size: 11 })
    expect(verifyReceipt(receipt(4).replaceAll('\n', '\r\n'), vkey).ok).toBe(true)
  })
  it('with one character changed does not, tried in every line', () => {
    const text = receipt(6)
    for (let i = 0; i < text.length; i += 7) {
      const other = text[i] === 'A' ? 'B' : 'A'
      expect(verifyReceipt(text.slice(0, i) + other + text.slice(i + 1), vkey).ok, `character ${i}`).toBe(false)
    }
  })
  it('cut short anywhere does not, and nothing throws', () => {
    const text = receipt(6)
    for (let i = 0; i < text.length; i++) expect(verifyReceipt(text.slice(0, i), vkey).ok, `cut at ${i}`).toBe(false)
  })
  it('says which step fails: another log’s key, another leaf, bytes that are no leaf of ours', () => {
    const other = printVkey(noteKey('other', ed25519.getPublicKey(new Uint8Array(32).fill(6))))
    expect(verdicts('')).toEqual([false])
    expect(verdicts(receipt(1), other)).toEqual([true, false, true, false])
    expect(verdicts(receipt(1), 'no key')).toEqual([true, false, true, false])
    expect(verdicts(receipt(1, leaves[2]))).toEqual([true, true, true, false])
    expect(verdicts(receipt(1, utf8('foreign')))).toEqual([true, true, false, false])
  })
  it('signed by the right key under another origin proves nothing', () => {
    const text = checkpointText({ origin: 'saksi.local/toyland/fork', size: 11, root: rootOf(hashes) })
    const forged = printReceipt(leaves[1] as Uint8Array, 1, proveInclusion(1, 11, subtreeOf(hashes)), sign(text))
    expect(verdicts(forged)).toEqual([true, false, true, false])
  })
})

// A C2SP tlog-proof of an invented log, with the log's signature and three witnesses' cosignatures; made once for this project and accepted
// by golang.org/x/mod/sumdb/tlog, transparency-dev/merkle and transparency-dev/formats.
const LOG =
  'sigsum.org/v1/tree/07c98304b4cd6aed401384ab1e06e599fcead9731e6fa86b8b02324693e65db4+790f5953+AdAi5JoL5yWnIXGRMzcnektrC8tu2c0quDut/JuA7zz7'
const PROOF = `c2sp.org/tlog-proof@v1
extra eyJ2IjoxLCJzZXEiOjEyMzQsImtpbmQiOiJjYXNlLmNyZWF0ZSIsImFnZW5jeSI6IkFIVEpQIiwiY29tbWl0IjoiYjQ4NWI2Yjg5N2I4MDQ2OTUxMmVjM2I3ZDM3OTg5NTQ0NjBhMjMxMzQxMzU2Y2M5NzJkZDEyODI1Y2Q2Y2ZmOSJ9
index 1234
BJoq/lpvJykOd3EFzGr+C0xSAU6E7zXzD/pbqHpvolk=
uJHYWIlOXyQytBiPQAf9gQgFVKNkMimvSteboQ7EGIE=
rolN5ILqktYMrlOJIxp+bl6vuZd9lGxureVneKnHPAs=
WKHKFAFpeOuNa7BWnoNmCP+IsNcsISveMmjcGgPs210=
LrDWPUYueUItYvNC7IYg1lRbK+VsB+Oyw1iLQWIF3vk=
JI29UWJ++o9NgJcAotYfbLvnnECvz8QXsZnai2XF4g4=
GhJEL5gMaIG4NP6hmDFBc/OeVYtjDkkpj4QIIKR9wPM=
4YsVaiU1nwXcXDdjRfCXNBChA/o8+2b+8IxqAApspTY=
BxkdGOxW+IrYTv7GNyr+d41a9wvffJk3FTN/fSrhuyU=
Xmdf5pFmRABhA+mNugiloTOgkTPMMt6V0ZkS4rieepo=
RFwUpiWdTlmT5dMPNLqw5JHMrULCa/EXOIxhtL2GpTM=

sigsum.org/v1/tree/07c98304b4cd6aed401384ab1e06e599fcead9731e6fa86b8b02324693e65db4
1700
mxiZmF7GNlG75im10BLoUwZSsKjwRgI0Kvmhm1ImqYw=

— sigsum.org/v1/tree/07c98304b4cd6aed401384ab1e06e599fcead9731e6fa86b8b02324693e65db4 eQ9ZUy65A6xtRjQ1PM4000/ocSNIXW5hRMPzCQn5Sv3R/q5urO4HHU+USA8XJpQlFoB8KqJEf504FKfS3MSTiEUYTAE=
— sigsum.org/v1/witness/dceaeeab45964ff563457b1ae160ad663c1ea046487f389f9440ed9e3dcbba0d zTPK0gAAAABrBqSXDgXre3JpqZYy2Mj70pEtns8DMJMyE1GtR/Nt44JzvX77SIQDqkmMJYw3zn2saYTNOoSysSPyz2BAfOkg3NgIBQ==
— sigsum.org/v1/witness/d7d32985be5daa44665b61d1c8c103452a655dac4ca595cdb2578b142828af86 B+c90wAAAABrBqSXPYCpZUiJ5MefR/nHPLRxpmUJ/bTq/1TqKl2WxUVGrXu7iNFU/5tWJrpahjWssg0zlASNi4RYZf8HyJfO4aURDg==
— sigsum.org/v1/witness/f490fb99d7d20ec7fc34e47a817090af89006fe84e3d2d7a6f3148983c8a9105 DTHSHgAAAABrBqSXYWWtUd/btp1jvoKqe8N5a4WdRcMudyMg4RYkSKi1ghlCR1WLJgsWxsHGOW1gdnF8YY476eq/+CvNfa4pHUR8Bw==
`

const WITNESSES = [
  'sigsum.org/v1/witness/dceaeeab45964ff563457b1ae160ad663c1ea046487f389f9440ed9e3dcbba0d+cd33cad2+BHdavzTPIH1wXrSHDrh25Xfz8im1uqLF7iicLJG3r3PE',
  'sigsum.org/v1/witness/d7d32985be5daa44665b61d1c8c103452a655dac4ca595cdb2578b142828af86+07e73dd3+BJPE6kaloSU862p7qcJBRr+yubd/05CdFBo1T5AnZAWA',
  'sigsum.org/v1/witness/f490fb99d7d20ec7fc34e47a817090af89006fe84e3d2d7a6f3148983c8a9105+0d31d21e+BFmc+317CfM+IYSNgVmwYZaC35r87UrcnCCK3S7fH1sw',
]

describe('the published proof of entry 1234 of 1700', () => {
  const logKey = parseVkey(LOG) as NoteKey
  const [head, checkpoint] = [PROOF.slice(0, PROOF.indexOf('\n\n')), PROOF.slice(PROOF.indexOf('\n\n') + 2)]
  const [, extra, , ...path] = head.split('\n')
  const entry = fromBase64((extra as string).slice('extra '.length))
  const proof = path.map(fromBase64)

  it('holds: the log signed its state, three witnesses’ lines are passed over, and the entry is in it', () => {
    const opened = openCheckpoint(checkpoint, logKey)
    expect(opened && [opened.size, toHex(opened.root)]).toEqual([1700, '9b1899985ec63651bbe629b5d012e8530652b0a8f04602342af9a19b5226a98c'])
    const hash = leafHash(entry)
    expect(hash).toEqual(fromBase64('A2XmNf74/KVuIB/WUkk4puaSE4YcaGpyZvizC5ekV/c='))
    const root = opened?.root as Uint8Array
    expect(verifyInclusion(hash, 1234, 1700, proof, root)).toBe(true)
    expect(verifyInclusion(hash, 1235, 1700, proof, root)).toBe(false)
    expect(verifyInclusion(leafHash(utf8('another')), 1234, 1700, proof, root)).toBe(false)
  })
  it('is witnessed by the three, at the one time that all of them state, under a policy that asks for two', () => {
    const policy = parsePolicy(
      `log ${LOG}\n${WITNESSES.map((w, i) => `witness w${i + 1} ${w}`).join('\n')}\ngroup two 2 w1 w2 w3\nquorum two\n`,
    ) as Policy
    const read = readWitnessed(checkpoint, policy)
    expect(read).toMatchObject({ quorum: true, at: 1_795_597_463 })
    expect(read?.cosigned.map((c) => c.time)).toEqual([1_795_597_463, 1_795_597_463, 1_795_597_463])
    expect(verifyReceipt(PROOF, LOG, policy).steps.map((s) => s.ok)).toEqual([true, true, false, true, true])
    expect(parseProof(PROOF)?.index).toBe(1234)
    expect(printProof(parseProof(PROOF) as TlogProof)).toBe(PROOF)
  })
  it('is rejected whole when one witness’s time is moved by a second', () => {
    const policy = parsePolicy(`log ${LOG}\nwitness w1 ${WITNESSES[0]}\nquorum w1\n`) as Policy
    expect(verifyReceipt(PROOF, LOG, policy).stage).toBe('none') // not of our form, so no receipt of ours, though witnessed
    const moved = PROOF.replace('zTPK0gAAAABrBqSX', 'zTPK0gAAAABrBqSY')
    expect(moved).not.toBe(PROOF)
    expect(readWitnessed(moved.slice(moved.indexOf('\n\n') + 2), policy)).toBeUndefined()
    expect(verifyReceipt(moved, LOG, policy).steps.map((s) => s.ok)).toEqual([true, false, false, false])
  })
  it('verifies as a receipt in all but one thing: the entry is not of the form that this record writes', () => {
    expect(verdicts(PROOF, LOG)).toEqual([true, true, false, true])
  })
})
