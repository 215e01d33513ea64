/** What two registrars of two agencies sign, one after the other: the first makes the entry, the second signs those bytes and no others. */
import { fromBase64Url } from '../../core/bytes.ts'
import { isFault } from '../../core/entry/check.ts'
import { checkAct } from '../../core/entry/check-act.ts'
import { joinSignatures } from '../../core/entry/enrol.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { ENROLMENT_POLICY, enrolmentAdopted } from '../../core/entry/kinds/policy-adopted.ts'
import { commitmentsOf, hashOf, type Parts } from '../../core/entry/make.ts'
import { readyOf } from '../../core/entry/ready.ts'
import { areSeating, lackRegistrars, ownOf } from '../../core/entry/registrars.ts'
import { verifyKeySignature, type KeySignature } from '../../core/ledger/signature.ts'
import { Failure } from '../../errors.ts'
import type { Installation } from '../installation/installation.ts'
import { asAgency, inTransaction, type Client } from '../../store/postgres/connect.ts'
import { readCredential, readCredentials } from '../../store/postgres/credentials.ts'
import { readOwn } from '../../store/postgres/read-own.ts'

export type Place = Pick<Installation, 'country' | 'note' | 'pools' | 'settings' | 'store'>
/** What a registrar hands in: the first one the entry too. */
export type Approval = { readonly entry: Parts; readonly signature: KeySignature }
type Signing = {
  readonly request: string
  /** As the first registrar signed it, if one has. */
  readonly entry: Parts | null
  readonly first: KeySignature | null
  /** Credential of whoever signs now. */
  readonly registrar: string
  readonly approval: Approval
  /** Whose device it is that waits; absent where it is no device. */
  readonly owner?: string
}

/** Work on what waits, one at a time: two registrars who press at once must not both be the first. */
export const amongRequests = <T>({ pools }: Pick<Installation, 'pools'>, work: (client: Client) => Promise<T>): Promise<T> =>
  inTransaction(pools.saksi_app, async (client) => {
    await asAgency(client, INSTALLATION)
    await client.query(`select pg_advisory_xact_lock(hashtext('saksi.enrolments'))`)
    return work(client)
  })

/**
 * Takes one registrar's signature.
 * @param approversOf whom an entry names as its two signers; undefined where it is not what was asked for
 * @returns the whole entry, when that was the second signature
 */
export async function takeSignature(
  place: Place,
  client: Client,
  { request, entry, first, registrar, approval, owner }: Signing,
  approversOf: (parts: Parts) => readonly string[] | undefined,
): Promise<Parts | undefined> {
  if (entry && (entry.stub !== approval.entry.stub || entry.salts.stub !== approval.entry.salts.stub))
    throw new Failure('enrolment.other-entry')
  const signing = entry ?? { ...approval.entry, signature: null }
  const approvedBy = approversOf(signing)
  if (approvedBy?.[entry ? 1 : 0] !== registrar) throw new Failure('enrolment.other-entry')
  await mustHaveSigned(place, registrar, approval.signature, signing)
  if (!entry) {
    await mustBeApart(place, approvedBy, owner)
    await client.query(`update saksi.enrolment_requests set entry = $2, signature = $3 where request_id = $1`, [
      request,
      JSON.stringify(signing),
      JSON.stringify(approval.signature),
    ])
    return undefined
  }
  if (!first) throw new Error('impossible: an entry that nobody signed waits for the second')
  return { ...signing, signature: joinSignatures(first, approval.signature) }
}

/** Outside the lock: the append has one of its own. Appended twice it is known the second time. */
export async function appendSigned(place: Place, whole: Parts): Promise<void> {
  const checked = checkAct(whole, place.country, INSTALLATION)
  if (isFault(checked)) throw new Failure('enrolment.other-entry')
  await adoptRule(place)
  await place.store.append(INSTALLATION, [readyOf(whole, checked)], null)
  await place.store.receiptFor(INSTALLATION, whole.id)
}

/** Once in each log. Whoever runs the server later takes it back from no vault, and from no `verify`. */
async function adoptRule({ pools, note }: Place): Promise<void> {
  const said = await readOwn(pools.saksi_reader, 'policy.adopted')
  if (!said.some(({ stub }) => stub.policy === ENROLMENT_POLICY)) await note(enrolmentAdopted)
}

async function mustHaveSigned(place: Place, credential: string, signature: KeySignature, parts: Parts): Promise<void> {
  const known = await readCredential(place.pools.saksi_reader, credential)
  const isTheirs = known !== undefined && !known.isRevoked && signature.credential === credential
  const key = known && { ...known, publicKey: fromBase64Url(known.publicKey) }
  if (!isTheirs || !key || !verifyKeySignature(signature, hashOf(commitmentsOf(parts)), key)) throw new Failure('signature.forged')
}

/** Two registrars of two agencies, or those who seat one where they are gone: said at once, though the fold would say it at the second signature. */
async function mustBeApart(place: Place, approvedBy: readonly string[], owner: string | undefined): Promise<void> {
  const all = await readCredentials(place.pools.saksi_reader)
  const both = approvedBy.flatMap((c) => all.filter((k) => k.credential === c && !k.isRevoked))
  const [a, b] = both
  const areRegistrars = both.every((k) => k.roles.includes('registrar')) && a?.agency !== b?.agency && a?.person !== b?.person
  const own = owner === undefined ? [] : ownOf(owner, all)
  if (approvedBy.some((c) => own.includes(c))) throw new Failure('signature.approvers')
  if (both.length !== 2 || !(areRegistrars || (lackRegistrars(all) && areSeating(both)))) throw new Failure('signature.approvers')
}
