/**
 * An erasure is signed by two people of two bodies, one after the other, each at a desk of his own: the head of the body whose record it is,
 * then one of oversight whom the country's policies let stand for it. What the first has signed waits here, in DIR, and counts for nothing.
 */
import { existsSync } from 'node:fs'
import { z } from 'zod'
import type { AccessRequest, Decide } from '../../core/access/decision.ts'
import { resourceOf } from '../../core/access/resource.ts'
import { readErasureAsked, type ErasureAsked } from '../../core/entry/ask-erasure.ts'
import { checkAct } from '../../core/entry/check-act.ts'
import { isFault } from '../../core/entry/check.ts'
import type { KnownCredential } from '../../core/entry/credential-card.ts'
import { commitmentsOf, hashOf, type Parts } from '../../core/entry/make.ts'
import { parseSignature, printSignature, type KeySignature } from '../../core/ledger/signature.ts'
import { findRecordKind } from '../../core/model/kinds.ts'
import { AppendRefused, Failure } from '../../errors.ts'
import { readShaped } from '../../store/files/damaged-file.ts'
import { writeDurably } from '../../store/files/durable.ts'
import { readCredentials } from '../../store/postgres/credentials.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import type { Installation } from '../installation/installation.ts'
import { readSigners } from '../releases/released-files.ts'
import { EntryPartsSchema } from '../returns/sealed-schema.ts'
import { listDeclines } from './standing.ts'
import { mustBeDue, takeErasure } from './take.ts'

const Asked = z.object({
  entry: EntryPartsSchema,
  /** As a signature is printed. */
  first: z.string(),
  /** ISO instant. */
  asked: z.string(),
})
export type AskedErasure = z.infer<typeof Asked> & { readonly act: ErasureAsked }
type At = Pick<Installation, 'layout'>

/** Of one body at most, so that nobody fills the disk with what waits. */
const MOST = 200

/** What waits, the oldest first. @throws DamagedFile */
export function readAskedErasures({ layout }: At): readonly AskedErasure[] {
  if (!existsSync(layout.erasuresAsked)) return []
  return readShaped(layout.erasuresAsked, (text) => z.array(Asked).parse(JSON.parse(text))).flatMap((one) => {
    const act = readErasureAsked(one.entry)
    return act ? [{ ...one, act }] : []
  })
}

const keep = ({ layout }: At, all: readonly AskedErasure[]): void =>
  writeDurably(layout.erasuresAsked, `${JSON.stringify(all.map(({ entry, first, asked }) => ({ entry, first, asked })))}\n`, {
    mode: 0o600,
  })

const isOf =
  (act: ErasureAsked) =>
  ({ act: other }: AskedErasure): boolean =>
    other.agency === act.agency && other.record === act.record && other.type === act.type

/** The server knows of no grant, approval or freeze; it asks as if there were none. */
const NOTHING: AccessRequest['context'] = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }

/** Whether the country lets this person stand for the erasure of another body's record of this kind. */
export function mayStandFor(
  principal: AccessRequest['principal'],
  of: { readonly agency: string; readonly kind: string },
  decide: Decide,
): boolean {
  if (!principal.roles.includes('oversight') || principal.agency === of.agency || findRecordKind(of.kind) === undefined) return false
  const resource = resourceOf({ ...of, record: '0'.repeat(32), fields: [] })
  return decide({ principal, action: 'approve', purpose: 'erasure', resource, context: NOTHING }).isAllowed
}

/** Who can sign as the second. */
export async function listSecondsFor(
  { pools, country }: Pick<Installation, 'pools' | 'country'>,
  of: { readonly agency: string; readonly kind: string },
  decide: Decide,
): Promise<readonly KnownCredential[]> {
  const may = ({ credential, person, agency, roles, protection }: KnownCredential): boolean => {
    const agencyType = country.agencies.find((a) => a.id === agency)?.type
    return agencyType !== undefined && mayStandFor({ credential, person, agency, agencyType, roles, signedInBy: protection }, of, decide)
  }
  return (await readCredentials(pools.saksi_reader)).filter((k) => !k.isRevoked && may(k))
}

/**
 * The first signature, of a head: checked as the whole act will be, so that what cannot be erased is said now and not in front of oversight.
 * @throws Failure `erasure.…` or of the signature; AppendRefused when it is no such act.
 */
export async function askErasure(
  installation: Installation,
  { credential, agency }: { readonly credential: string; readonly agency: string },
  { entry, signature }: { readonly entry: Parts; readonly signature: KeySignature },
  decide: Decide,
): Promise<void> {
  const act = readErasureAsked(entry)
  if (!act || act.agency !== agency || act.author !== credential || act.approvedBy[0] !== credential) throw new Failure('erasure.other')
  const seconds = await listSecondsFor(installation, { agency, kind: act.type }, decide)
  if (!seconds.some((s) => s.credential === act.approvedBy[1])) throw new Failure('erasure.other')
  const half = { ...entry, signature: null }
  const fault = (await readSigners(installation)).checkSignature(signature, hashOf(commitmentsOf(half)))
  if (fault || signature.credential !== credential) throw new Failure(fault ?? 'signature.forged')
  const first = printSignature(signature)
  const checked = checkAct({ ...half, signature: first }, installation.country, agency)
  if (isFault(checked)) throw new AppendRefused('act.not-sound', checked.where, 0)
  // Also refused while oversight's no to an earlier ask of this record stands.
  await mustBeDue(act, installation)
  // Nothing is waited for from here on: of two who ask for one record at once, one is told that the other has.
  const waiting = readAskedErasures(installation)
  const before = waiting.find(isOf(act))
  if (before && before.act.kind === act.kind && before.act.author !== credential) throw new Failure('erasure.asked')
  const others = waiting.filter((one) => one !== before)
  if (others.filter((one) => one.act.agency === agency).length >= MOST) throw new Failure('erasure.many', { count: MOST })
  keep(installation, [...others, { entry: half, first, asked: new Date().toISOString(), act }])
}

/** Taken back by a head of the body that asked. Where it is not there any more, that is so already; one that was declined stays for the body that did to see. */
export async function takeBackErasure(installation: At & Pick<Installation, 'pools'>, agency: string, entry: string): Promise<void> {
  if ((await listDeclines(installation.pools.saksi_reader)).some(({ ask }) => ask === entry)) return
  const waiting = readAskedErasures(installation)
  const left = waiting.filter((one) => !(one.act.agency === agency && one.entry.id === entry))
  if (left.length < waiting.length) keep(installation, left)
}

/**
 * The second does not sign, by an act on record: the body that asked sees that, and not why, and asks nobody else of it. Whoever of that body is of oversight lets
 * it be asked again. @throws Failure `erasure.not-there` where it is not his to say.
 */
export async function declineErasure(
  installation: Installation,
  { credential, agency }: { readonly credential: string; readonly agency: string },
  entry: Parts,
): Promise<ActsAppended> {
  const { pools, country, store } = installation
  return appendActs([entry], ['erasure.declined'], { agency, country, store }, async ([stub]) => {
    if (stub?.kind !== 'erasure.declined') throw new Failure('erasure.not-there')
    const { says, ask, of, record } = stub
    const no = (await listDeclines(pools.saksi_reader)).find((one) => one.ask === ask)
    const asked = readAskedErasures(installation).find((one) => one.entry.id === ask && one.act.approvedBy[1] === credential)
    const isHis = says === 'no' ? no === undefined && asked?.act.agency === of && asked.act.record === record : no?.by === agency
    if (!isHis) throw new Failure('erasure.not-there')
  })
}

/**
 * The second signature, over the bytes that the first signed. @throws Failure `erasure.…` where it may not be now; AppendRefused where the
 * two are not those who may.
 */
export async function signErasure(
  installation: Installation,
  credential: string,
  { entry: id, signature }: { readonly entry: string; readonly signature: KeySignature },
): Promise<ActsAppended> {
  const isDeclined = (await listDeclines(installation.pools.saksi_reader)).some(({ ask }) => ask === id)
  const found = readAskedErasures(installation).find((one) => one.entry.id === id && one.act.approvedBy[1] === credential && !isDeclined)
  const first = found && parseSignature(found.first)
  // Whose it is not is told what a stranger is told.
  if (!found || !first || first.form === 'joint' || first.form === 'row') throw new Failure('erasure.not-there')
  const entry = { ...found.entry, signature: printSignature({ form: 'joint', of: [first, signature] }) }
  const done = await takeErasure(entry, found.act.agency, installation)
  // Crash here: it is on record and waits still; the next look passes over what is ordered or done (`stands` in standing.ts).
  const left = readAskedErasures(installation).filter((one) => one.entry.id !== id)
  keep(installation, left)
  return done
}
