/** Referrals that wait, were taken and were declined, between two bodies of the demonstration; their people's own keys sign. */
import type { Installation } from '../../work/installation/installation.ts'
import { openDeskStore } from '../../work/records/desk-store.ts'
import type { EntryBody } from '../../core/entry/kinds.ts'
import type { ReferralBed, ReferralOffered } from '../../core/entry/kinds/referral-offered.ts'
import type { ReferralStep } from '../../core/entry/kinds/referral-moved.ts'
import { TOLD_FIELDS } from '../../core/entry/kinds/referral-offered.ts'
import { getRecordKind } from '../../core/model/kinds.ts'
import { appendActs } from '../../work/acts/append-acts.ts'
import { signAct } from '../sign-act.ts'
import type { DeskRecord } from '../../road/ports.ts'

const [MINISTRY, COALITION] = ['mosavy', 'ngo-coalition'] as const
/** How far each has come. Declined falls on an invented office, as every fault does (DESIGN 8.9). */
const REFERRED: readonly {
  readonly by: string
  readonly to: string
  readonly office: string
  readonly bed: ReferralBed
  readonly steps: readonly (readonly [ReferralStep, string])[]
}[] = [
  { by: MINISTRY, to: COALITION, office: 'NGO-X1', bed: 'women', steps: [['seen', 'none']] },
  {
    by: MINISTRY,
    to: COALITION,
    office: 'NGO-X2',
    bed: 'children',
    steps: [
      ['seen', 'none'],
      ['accepted', 'none'],
    ],
  },
  {
    by: MINISTRY,
    to: COALITION,
    office: 'NGO-X1',
    bed: 'men',
    steps: [
      ['seen', 'none'],
      ['declined', 'sex_or_age'],
    ],
  },
  { by: MINISTRY, to: COALITION, office: 'NGO-X2', bed: 'women', steps: [] },
  { by: COALITION, to: MINISTRY, office: 'SOC-X1', bed: 'none', steps: [] },
]
const BEDS = [
  { by: COALITION, office: 'NGO-X1', women: 2, men: 0, children: 1 },
  { by: COALITION, office: 'NGO-X2', women: 1, men: 1, children: 0 },
  { by: MINISTRY, office: 'SOC-X1', women: 3, men: 2, children: 2 },
] as const

export async function referPeople(installation: Installation): Promise<void> {
  for (const { by, ...beds } of BEDS) await act(installation, by, { kind: 'beds.stated', ...beds })
  const records: Readonly<Record<string, readonly DeskRecord[]>> = {
    [MINISTRY]: await recordsOf(installation, MINISTRY),
    [COALITION]: await recordsOf(installation, COALITION),
  }
  for (const [i, { by, to, office, bed, steps }] of REFERRED.entries()) {
    const record = records[by]?.[i]
    if (!record) continue
    const told = Object.fromEntries(
      TOLD_FIELDS.flatMap((f) => (typeof record.values[f] === 'string' ? [[f, String(record.values[f])]] : [])),
    )
    const asked = { to, office, reason: bed === 'none' ? 'legal' : 'shelter', bed, told }
    const offer: ReferralOffered = { kind: 'referral.offered', record: record.record, ...asked, agreed: ['referral', 'service'] }
    const id = await act(installation, by, offer)
    for (const [step, reason] of steps) await act(installation, to, { kind: 'referral.moved', of: by, offer: id, to, step, reason })
  }
}

function recordsOf({ pools }: Installation, agency: string): Promise<readonly DeskRecord[]> {
  return openDeskStore(pools.saksi_desk).list({
    agency,
    side: 'protection',
    closed: [],
    kind: getRecordKind('referral'),
    after: '',
    limit: REFERRED.length,
  })
}

/** @returns the entry's id. */
async function act(installation: Installation, agency: string, body: EntryBody): Promise<string> {
  const { country, store } = installation
  const parts = await signAct(installation, agency, body)
  await appendActs([parts], ['referral.offered', 'referral.moved', 'beds.stated'], { agency, country, store })
  return parts.id
}
