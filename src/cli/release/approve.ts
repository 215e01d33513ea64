/** Approving a draft with one's own key, and publishing what two have approved. */
import { readFileSync } from 'node:fs'
import { publishCleared, readSigners } from '../../adapters/files/releases.ts'
import type { Installation } from '../../adapters/installation.ts'
import { toHex } from '../../core/bytes.ts'
import { readSigningKey, softwareSigner } from '../../core/entry/software-key.ts'
import { parseSignature, type KeySignature } from '../../core/ledger/signature.ts'
import { approvalFault, approvalHash, signatureFault, type Approvals } from '../../core/release/approval.ts'
import { Failure } from '../../errors.ts'
import { errorOf } from '../../flow/release.ts'
import { Usage, type ExitCode, type Io } from '../command.ts'
import { readDraft, removeDraft, saveDraft, type Draft, type Part } from './draft.ts'

const approvalsOf = (draft: Draft): Approvals => ({
  format: 'saksi-release-approvals/1',
  draft: draft.id,
  releases: draft.releases,
  signed: draft.signed,
})

/** @param parts what would go out now. With neither a key nor a signature it says what there is to sign. */
export async function approve(
  installation: Installation,
  id: string,
  parts: readonly Part[],
  by: { readonly key: string | undefined; readonly signature: string | undefined },
  io: Io,
): Promise<ExitCode> {
  const old = readDraft(installation, id)
  const releases = Object.fromEntries(parts.map((p) => [p.id, p.content]))
  // Whoever approved other figures has not approved these.
  const isSame = JSON.stringify(releases) === JSON.stringify(old.releases)
  const draft = isSame ? old : { ...old, releases, signed: [] }
  const what = approvalsOf(draft)
  const hash = approvalHash(what)
  if (by.key === undefined && by.signature === undefined) {
    io.out(io.json ? JSON.stringify({ id, releases, hash: toHex(hash) }) : `${parts.length} to approve; what is signed is ${toHex(hash)}`)
    return 0
  }
  const signature = by.key === undefined ? readSignature(by.signature as string) : await signWith(by.key, hash)
  const signers = await readSigners(installation)
  const fault = signatureFault(signature, what, signers)
  if (fault) throw new Failure(errorOf(fault))
  const signed = [...draft.signed.filter((s) => s.credential !== signature.credential), signature]
  saveDraft(installation, { ...draft, signed })
  const agencies = signed.flatMap((s) => signers.cardOf(s.credential)?.agency ?? [])
  const isApproved = approvalFault({ ...what, signed }, signers) === undefined
  io.out(
    io.json
      ? JSON.stringify({ id, approved: isApproved, by: agencies })
      : `approved by ${agencies.join(', ')}${isApproved ? '; it can be published' : '; one more of another agency is needed'}`,
  )
  return 0
}

/** One after the other: what is out when something stops it stays out, and the same command goes on with the rest. */
export async function publish(installation: Installation, id: string, parts: readonly Part[], io: Io): Promise<ExitCode> {
  const draft = readDraft(installation, id)
  const paths: string[] = []
  for (const part of parts) paths.push(await publishCleared(installation, part.cleared, part, approvalsOf(draft)))
  removeDraft(installation, id)
  io.out(io.json ? JSON.stringify({ id, paths }) : paths.map((path) => `published in ${path}`).join('\n'))
  return 0
}

async function signWith(file: string, hash: Uint8Array): Promise<KeySignature> {
  const key = readSigningKey(readJson(file))
  if (!key) throw new Usage(`${file} holds no signing key`)
  return softwareSigner(key).sign(hash)
}

function readSignature(file: string): KeySignature {
  const part = parseSignature(readFileSync(file, 'utf8').trim())
  if (!part || (part.form !== 'raw' && part.form !== 'webauthn')) throw new Usage(`${file} holds no signature (docs/spec/signature.md)`)
  return part
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined // said by the caller
  }
}
