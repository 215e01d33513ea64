/**
 * Offers help for a person from one body of the protection side to another, and answers. Acts come in signed; what stands
 * in the record is asked before they are appended, and again by everybody who reads (core/referral/follow.ts): the door
 * spares somebody a wrong step, the fold makes it harmless.
 */
import { sideOf } from '../../core/access/side-of.ts'
import { findList } from '../../core/country/find.ts'
import type { Country } from '../../core/country/index.ts'
import { checkAct } from '../../core/entry/check-act.ts'
import { isFault } from '../../core/entry/check.ts'
import { helps } from '../../core/entry/bodies.ts'
import type { Parts } from '../../core/entry/make.ts'
import type { ReferralOffered } from '../../core/entry/kinds/referral-offered.ts'
import type { ReferralMoved } from '../../core/entry/kinds/referral-moved.ts'
import { findBeds, type FreeBeds, type Promised, type Sought, type Stated } from '../../core/referral/beds.ts'
import { follow, isOpen, stepsFor, type Referral, type Step } from '../../core/referral/follow.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import { AppendRefused } from '../../errors.ts'
import { endedOf, listAgreed } from '../../core/person/agreed.ts'
import { personKinds } from '../../core/person/kinds.ts'
import { asRecord, inOrder } from '../../core/person/record.ts'
import { MOST_RECORDS, type PersonStore } from '../people/person-store.ts'
import type { DeskStore, RecordStore } from '../../road/ports.ts'
import { getRecordKind } from '../../core/model/kinds.ts'

/** Referrals as their two parties may see them. A wall of its own: for whoever is no party nothing is there. */
export type ReferralStore = {
  /** The newest first. @param agency whose person asks. @param closed records that an interest closes to that person. */
  list(agency: string, limit: number, closed?: readonly string[]): Promise<readonly Referral[]>
  /** Undefined where it is not there, is another's, or is closed to whoever asks. */
  find(agency: string, of: string, offer: string, closed?: readonly string[]): Promise<Referral | undefined>
  /** What every office of the protection side has said is free, and what it has promised: no person, no party. */
  beds(agency: string): Promise<{ readonly stated: readonly Stated[]; readonly promised: readonly Promised[] }>
}

type With = {
  readonly agency: string
  /** Records that an interest closes to whoever asks. */
  readonly closed?: readonly string[] | undefined
  readonly country: Country
  readonly store: RecordStore
  readonly desk: DeskStore
  readonly referrals: ReferralStore
  readonly people: Pick<PersonStore, 'linked' | 'versions'>
}

/** Whether this body has anything to do with referrals; police, courts and the interior have not, and are told nothing. */
export const takesPart = (country: Country, agency: string): boolean => helps(country, agency)

/**
 * All or nothing.
 * @throws AppendRefused `referral.not-there` for an offer or a record that is not there or not this body's;
 * `referral.not-agreed` where the record says that what the person agreed to holds no more; `referral.moved-on` where the step may not follow what stands; `act.not-sound` names the entry and where.
 */
export async function refer(entries: readonly Parts[], by: With): Promise<ActsAppended> {
  const { agency, country } = by
  if (!takesPart(country, agency)) throw new AppendRefused('referral.not-there', 'agency')
  const standing = new Map<string, Referral>()
  for (const [i, parts] of entries.entries()) {
    const checked = checkAct(parts, country, agency)
    if (isFault(checked)) throw new AppendRefused('act.not-sound', checked.where, i)
    const { stub } = checked
    if (stub.kind === 'referral.offered') await mustHold(stub, by, standing, i)
    else if (stub.kind === 'referral.moved') await mustFollow(stub, by, standing, i)
  }
  return appendActs(entries, ['referral.offered', 'referral.moved', 'beds.stated'], by)
}

/** The record is the body's own, and nobody else is asked to expect the same person at the same time. */
async function mustHold(
  stub: ReferralOffered,
  { agency, country, closed = [], desk, referrals, people }: With,
  moved: Map<string, Referral>,
  i: number,
) {
  const side = sideOf(country, agency)
  const kind = getRecordKind('referral')
  const own = side && (await desk.read({ agency, side, closed, kind, record: stub.record }))
  if (!own) throw new AppendRefused('referral.not-there', 'stub.record', i)
  const known = await referrals.list(agency, 1000)
  const open = known
    .map((r) => moved.get(r.offer) ?? r)
    .find((r) => r.of === agency && r.record === stub.record && isOpen(follow(r, r.steps).state))
  if (open) throw new AppendRefused('referral.moved-on', 'stub.record', i)
  // A record that an interest closes to whoever asks is read here too: a no that somebody may not see is a no, and nothing of it is shown.
  const records = await people.linked(agency, stub.record, MOST_RECORDS)
  const versions = await people.versions({ agency, side, closed: [], kinds: personKinds() }, records)
  const agreed = listAgreed(inOrder(versions.filter((v) => v.isStanding).map(asRecord)))
  if (endedOf(agreed, stub.agreed)) throw new AppendRefused('referral.not-agreed', 'stub.agreed', i)
}

async function mustFollow(
  stub: ReferralMoved,
  { agency, closed, referrals }: With,
  moved: Map<string, Referral>,
  i: number,
): Promise<void> {
  const found = moved.get(stub.offer) ?? (await referrals.find(agency, stub.of, stub.offer, closed))
  if (!found || found.to !== stub.to) throw new AppendRefused('referral.not-there', 'stub.offer', i)
  const party = agency === found.of ? 'offerer' : 'asked'
  if (!stepsFor(follow(found, found.steps).state, party).includes(stub.step)) throw new AppendRefused('referral.moved-on', 'stub.step', i)
  const step: Step = { by: agency, step: stub.step, reason: stub.reason, at: found.steps.at(-1)?.at ?? found.at }
  moved.set(stub.offer, { ...found, steps: [...found.steps, step] })
}

export async function listBeds(
  sought: Sought,
  { agency, country, referrals }: { readonly agency: string; readonly country: Country; readonly referrals: ReferralStore },
): Promise<readonly FreeBeds[]> {
  const { stated, promised } = await referrals.beds(agency)
  const places = (findList(country, 'service-offices')?.codes ?? []).map((c) => ({ office: c.code, province: c.parent }))
  return findBeds(sought, stated, promised, places)
}
