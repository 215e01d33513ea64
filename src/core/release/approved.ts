/** Whether what lies in a release's folder is what its approvers signed: for whoever verifies, long after it went out. */
import { z } from 'zod'
import type { Signers } from '../entry/signers.ts'
import { parseSignature, printSignature, type KeySignature } from '../ledger/signature.ts'
import { APPROVERS, approvalHash, arePeopleApart, contentOf, type Approvals } from './approval.ts'
import { APPROVALS, MANIFEST } from './write.ts'

const shape = z.object({
  format: z.literal('saksi-release-approvals/1'),
  draft: z.string(),
  releases: z.record(z.string(), z.string()),
  signed: z.array(z.looseObject({ credential: z.string() })),
})
const manifestShape = z.object({ files: z.record(z.string(), z.unknown()) })

type Read = (name: string) => string | undefined
type Approved = { readonly isOver: boolean; readonly approvals: Approvals }

/**
 * @returns the approvals that lie there and whether they are over what lies beside them; null where the folder has none, as of one that no installation
 * released; undefined where they, or what they are over, cannot be read.
 */
export function readApproved(read: Read): Approved | null | undefined {
  const text = read(APPROVALS)
  if (text === undefined) return null
  try {
    const { signed, ...said } = shape.parse(JSON.parse(text))
    const { files } = manifestShape.parse(JSON.parse(read(MANIFEST) ?? ''))
    const content = contentOf(new Map(Object.keys(files).map((name) => [name, read(name) ?? ''])))
    return { isOver: Object.values(said.releases).includes(content), approvals: { ...said, signed: signed.flatMap(readSignature) } }
  } catch {
    return undefined
  }
}

function readSignature(one: object): KeySignature[] {
  const part = parseSignature(printSignature(one as KeySignature))
  return part?.form === 'raw' || part?.form === 'webauthn' ? [part] : []
}

/** True where two people of two agencies who may approve signed just this; devices that were revoked since signed it all the same. */
export function isApproved({ isOver, approvals }: Approved, signers: Signers): boolean {
  const hash = approvalHash(approvals)
  const people = approvals.signed.flatMap((signature) => {
    const card = signers.cardOf(signature.credential)
    const isTheirs = card?.roles.some((role) => APPROVERS.includes(role)) && signers.checkEarlier(signature, hash) === undefined
    return card && isTheirs ? [card] : []
  })
  return isOver && people.length === approvals.signed.length && arePeopleApart(people)
}
