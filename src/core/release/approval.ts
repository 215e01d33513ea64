/**
 * Who approves a release signs what is in it: the tables, to the byte, and what is said of them. Two people of two agencies, who
 * are on record and may approve; names that an operator types in approve nothing.
 */
import { toHex, utf8 } from '../bytes.ts'
import { canonical, type Json } from '../canonical.ts'
import type { CredentialRole } from '../entry/credential-card.ts'
import type { SignatureFault, Signers } from '../entry/signers.ts'
import { purposeHash, sha256 } from '../hash.ts'
import type { KeySignature } from '../ledger/signature.ts'
import { CODES_FILE, isOfNames, CODES } from './code-list.ts'
import type { ReleaseFormat } from './columns.ts'
import { APPROVALS, MANIFEST, NOISY, PACKAGE } from './write.ts'

/** Who may approve a release, and so see its draft. */
export const APPROVERS: readonly CredentialRole[] = ['head', 'reviewer', 'oversight']

/** `releases`: each one's id, and the hash of what is in it (`contentOf`). */
export type Approvals = {
  readonly format: 'saksi-release-approvals/1'
  readonly draft: string
  readonly releases: Readonly<Record<string, string>>
  readonly signed: readonly KeySignature[]
}
export type ApprovalFault = SignatureFault | 'approval.too-few' | 'approval.not-apart'

const COME_LATER: ReadonlySet<string> = new Set([MANIFEST, APPROVALS])

type Package = { readonly saksi?: Json; readonly created?: Json; readonly [member: string]: Json | undefined }
type Shape = { readonly format: string; readonly tables: readonly { readonly id: string }[] }
const readPackage = (files: ReadonlyMap<string, string>): Package => JSON.parse(files.get(PACKAGE) ?? '{}') as Package
const shapeOf = ({ saksi }: Package): Shape => {
  const { format, tables } = (saksi ?? {}) as { readonly format?: unknown; readonly tables?: unknown }
  return { format: String(format), tables: Array.isArray(tables) ? (tables as Shape['tables']) : [] }
}
const hashesOf = (files: readonly (readonly [string, string])[]): Record<string, string> =>
  Object.fromEntries(files.map(([name, text]) => [name, toHex(sha256(utf8(text)))]))

/**
 * Hex: which figures these are, the tables and what an attack needs to know of them, whatever they are called: the same figures tell nobody anything twice.
 * A release with noise goes out as it was read: of that every file, but for the two that are made when it is approved.
 */
export function figuresIn(files: ReadonlyMap<string, string>): string {
  const own = readPackage(files)
  const shape = shapeOf(own)
  const isNamed = isOfNames(CODES, shape)
  const isTable = (name: string): boolean => name.endsWith('.csv') && !(isNamed && name === CODES_FILE)
  const tables = hashesOf([...files].filter(([name]) => (shape.format === NOISY ? !COME_LATER.has(name) : isTable(name))))
  return toHex(purposeHash('saksi/release-content/1', utf8(canonical({ saksi: own.saksi ?? null, tables }))))
}

/** Of what was drafted in these, figures alone are signed; their approvers signed just that. */
const FIGURES_ALONE: ReadonlySet<string> = new Set<ReleaseFormat>(['saksi-release/3', 'saksi-release/2', 'saksi-release/1'])

/**
 * Hex: what is signed. The figures, and every word by which somebody reads them: title, what is counted, what columns and codes are called. Not the
 * certificate, which has a time and a salted hash, nor the time at which the package was made.
 */
export function contentOf(files: ReadonlyMap<string, string>): string {
  const { created: _, ...said } = readPackage(files)
  const { format } = shapeOf(said)
  if (format === NOISY || FIGURES_ALONE.has(format)) return figuresIn(files)
  const tables = hashesOf([...files].filter(([name]) => name.endsWith('.csv')))
  return toHex(purposeHash('saksi/release-content/2', utf8(canonical({ package: said as Json, tables }))))
}

/** As it lies beside the release: with the keys of those who signed, so that anybody checks it, and of whom no more than their agency. */
export function printApprovals(approvals: Approvals, signers: Signers): string {
  const cards = approvals.signed.flatMap(({ credential: id }) => {
    const card = signers.cardOf(id)
    return card ? [{ credential: card.credential, agency: card.agency, alg: card.alg, publicKey: card.publicKey }] : []
  })
  return `${JSON.stringify({ ...approvals, cards }, null, 2)}\n`
}

/** What each of them signs, 32 bytes. */
export const approvalHash = ({ draft, releases }: Pick<Approvals, 'draft' | 'releases'>): Uint8Array =>
  purposeHash('saksi/release-approval/1', utf8(canonical({ draft, releases })))

/** @returns undefined where this one signature approves. */
export function signatureFault(
  signature: KeySignature,
  approvals: Pick<Approvals, 'draft' | 'releases'>,
  signers: Signers,
): SignatureFault | undefined {
  return wordFault(signature, approvalHash(approvals), signers)
}

/** @param hash what this one signed. @returns undefined where it is the word of somebody who may approve. */
export function wordFault(signature: KeySignature, hash: Uint8Array, signers: Signers): SignatureFault | undefined {
  const fault = signers.checkSignature(signature, hash)
  if (fault) return fault
  return signers.cardOf(signature.credential)?.roles.some((r) => APPROVERS.includes(r)) ? undefined : 'signature.role'
}

/** @returns why these do not approve it; undefined where they do. */
export function approvalFault(approvals: Approvals, signers: Signers): ApprovalFault | undefined {
  for (const signature of approvals.signed) {
    const fault = signatureFault(signature, approvals, signers)
    if (fault) return fault
  }
  const people = approvals.signed.flatMap((s) => signers.cardOf(s.credential) ?? [])
  if (people.length < 2) return 'approval.too-few'
  return arePeopleApart(people) ? undefined : 'approval.not-apart'
}

/** True where they are several people of several agencies. */
export const arePeopleApart = (people: readonly { readonly person: string; readonly agency: string }[]): boolean =>
  new Set(people.map((p) => p.person)).size > 1 && new Set(people.map((p) => p.agency)).size > 1
