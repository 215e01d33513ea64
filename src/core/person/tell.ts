/** One person's file, from her records: what happened in order of time, what she is owed, told and agreed to, and who answers for her. Pure. */
import { follow, type Referral, type ReferralState } from '../referral/follow.ts'
import type { StoryVersion } from '../story/record.ts'
import { listAgreed, type Agreed } from './agreed.ts'
import { listAssessed, type Assessed } from './assessed.ts'
import { tellCare, type Care, type CareAct } from './care.ts'
import { clockOf, type RecognitionClock } from './clock.ts'
import { listOwed, type At, type Owed } from './owed.ts'
import { overOf, type Over } from './over.ts'
import { asRecord, inOrder, listStanding, officeOf, wordOf, type PersonRecord } from './record.ts'
import { asConsent } from './unstopped.ts'
import { listTellings, listTold, type Telling, type Told } from './told.ts'

/** Where another body was asked for help for her. */
export type Asked = { readonly offer: string; readonly record: string; readonly to: string; readonly office: string } & {
  readonly state: ReferralState
  /** ISO instant. */
  readonly since: string
}
export type Responsible = {
  /** `stay`: she lives there. `referral`: it took her on. `recorded`: it recorded last, and no record names anybody else. */
  readonly by: 'stay' | 'referral' | 'recorded'
  readonly office: string
  readonly since: string | null
}
export type PersonFile = {
  readonly records: readonly PersonRecord[]
  readonly asked: readonly Asked[]
  readonly owed: readonly Owed[]
  readonly told: readonly Told[]
  readonly tellings: readonly Telling[]
  readonly agreed: readonly Agreed[]
  /** More than one: two offices both say that they have her, and somebody settles who. */
  readonly responsible: readonly Responsible[]
  /** What the newest decision says she is; null where none was made. */
  readonly status: { readonly is: string; readonly on: string | null; readonly by: string | null } | null
  /** From the first indication to a decision; null where there is nothing to decide. */
  readonly clock: RecognitionClock | null
  /** Records of which two versions stand: two people wrote at once, and both are kept. */
  readonly undecided: readonly string[]
  /** Who of the office answers for her, and what it means to do. */
  readonly care: Care
  /** Null while anything is to be done. */
  readonly over: Over | null
  /** How great the risk was found to be, and what of what she asked for came: over time. */
  readonly assessed: Assessed
}

/** What a list of people says of each: which records, what is owed, and who answers. */
export type PersonDue = Pick<PersonFile, 'records' | 'owed' | 'responsible' | 'care' | 'over'>

/** @param versions every version of her records. @param offers her office's referrals of these records. @param acts of these records, in the order of the record. */
export function tellDue(versions: readonly StoryVersion[], offers: readonly Referral[], at: At, acts: readonly CareAct[] = []): PersonDue {
  const records = inOrder(listStanding(versions))
  const care = tellCare(acts)
  const consents = versions.filter((v) => v.isStanding && v.kind === 'consent').map(asConsent)
  const owed = listOwed({ records, consents, offers, care }, at)
  return { records, owed, responsible: listResponsible(records, offers), care, over: overOf(records, owed.length, versions) }
}

/** The whole of it, of the same. */
export function tellFile(
  versions: readonly StoryVersion[],
  offers: readonly Referral[],
  at: At,
  acts: readonly CareAct[] = [],
): PersonFile {
  const byRecord = Map.groupBy(versions, (v) => `${v.kind} ${v.record}`)
  const due = tellDue(versions, offers, at, acts)
  const { records } = due
  const undecided = [...byRecord.values()].flatMap((all) => (all.filter((v) => v.isStanding).length > 1 ? [all[0]?.record ?? ''] : []))
  const decided = records.findLast((r) => r.kind === 'identification')
  return {
    ...due,
    asked: offers.map((o) => {
      const { state, since } = follow(o, o.steps)
      return { offer: o.offer, record: o.record, to: o.to, office: o.office, state, since }
    }),
    told: listTold(records),
    tellings: listTellings(records),
    // Of two versions that stand one may have taken it back.
    agreed: listAgreed(inOrder(versions.filter((v) => v.isStanding).map(asRecord))),
    status: decided ? { is: wordOf(decided, 'status') ?? '', on: decided.on, by: wordOf(decided, 'authority_type') ?? null } : null,
    clock: clockOf(records, at.today),
    undecided,
    assessed: listAssessed(versions, records),
  }
}

function listResponsible(records: readonly PersonRecord[], offers: readonly Referral[]): readonly Responsible[] {
  const stays = records.flatMap((r): readonly Responsible[] => {
    const office = officeOf(r)
    return r.kind === 'shelter_stay' && wordOf(r, 'stay_band') === 'still_there' && office !== null
      ? [{ by: 'stay', office, since: r.on }]
      : []
  })
  const taken = offers.flatMap((o): readonly Responsible[] => {
    const { state, since } = follow(o, o.steps)
    return state === 'accepted' || state === 'arrived' ? [{ by: 'referral', office: o.office, since }] : []
  })
  const named = [...new Map([...stays, ...taken].map((r) => [r.office, r])).values()]
  if (named.length > 0) return named
  const last = records.findLast((r) => officeOf(r) !== null)
  return last ? [{ by: 'recorded', office: officeOf(last) ?? '', since: last.on }] : []
}
