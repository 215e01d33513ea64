/**
 * Three invented compounds over three years: a casino that was shut and opened again, a scam compound of two buildings and two names, a kiln. As the police, the
 * ministry, an embassy and an NGO recorded them, each on its own; what their files have to say of it is worked out by hand in test/road/three-compounds.key.txt.
 */
import { toBase64, utf8 } from '../../src/core/bytes.ts'
import type { LinkedRecord, PlaceBasis } from '../../src/core/entry/linkable.ts'
import { commitLead } from '../../src/core/ledger/deposit.ts'
import { depositNumberOf } from '../../src/core/ledger/deposit-number.ts'
import type { KnownDeposit } from '../../src/core/reconcile/deposits.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { append } from '../../src/road/append.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { sealFile } from './made-installation.ts'
import { plant, recordId, type Planted } from './plant.ts'
import { putLinks } from './put-links.ts'

type Rows = Readonly<Record<string, Planted>>
export const POLICE = { agency: 'ahtjp', office: 'POL-X1' }
export const EMBASSY = { agency: 'embassies', office: 'EMB-X1' }
export const NGO = { agency: 'ngo-coalition', office: 'NGO-X1' }

export const CASINO = { site_type: 'CASINO', province: 'KH-18' }
const SCAM = { site_type: 'ONLINE_SCAM_COMPOUND', province: 'KH-22' }
const KILN = { site_type: 'BRICK_KILN', province: 'KH-8' }
const SITES: Rows = {
  a1: { ...POLICE, ...CASINO, registered_on: '2021-02-10', state: 'active', superseded: '2022-03-20' },
  a2: { ...POLICE, ...CASINO, registered_on: '2022-09-01', state: 'active' },
  b1: { ...POLICE, ...SCAM, registered_on: '2022-01-05', state: 'active' },
  b2: { ...POLICE, ...SCAM, registered_on: '2022-01-06', state: 'active' },
  b3: { ...POLICE, ...SCAM, registered_on: '2022-08-01', state: 'active' },
  c1: { ...POLICE, ...KILN, registered_on: '2021-07-01', state: 'vacated', state_since: '2023-02-01', superseded: '2023-05-12' },
  home: { ...POLICE, site_type: 'PRIVATE_HOME', province: 'KH-8', registered_on: '2023-01-01', state: 'active' },
}
const LATER: Rows = {
  a1: { ...POLICE, ...CASINO, version: 2, registered_on: '2021-02-10', state: 'closed', state_since: '2022-03-15' },
  c1: { ...POLICE, ...KILN, version: 2, registered_on: '2021-07-01', state: 'active', state_since: '2023-05-10' },
}
/** As the ministry hands them in: how long each waited is worked out on the way. */
const PERMISSIONS = [
  ['2021-04-02', '2021-04-20', 'refused'],
  ['2022-02-20', '2022-03-01', 'granted'],
  ['2022-05-28', '2022-06-10', 'granted'],
] as const
const OPERATIONS: Rows = {
  o1: { ...POLICE, operated_month: '2021-04-01', outcome: 'entry_refused' },
  o2: {
    ...POLICE,
    operated_month: '2022-03-01',
    outcome: 'persons_found',
    emptied_before: 'no',
    persons_present: 200,
    persons_removed: 12,
    // Eight were counted on arrival and not when the police left: nobody works out how many stayed where it is written.
    persons_left: 180,
    site_action: 'closed',
  },
  o3: { ...POLICE, operated_month: '2022-06-01', outcome: 'empty_building' },
  o4: { ...POLICE, operated_month: '2023-01-01', outcome: 'persons_found', emptied_before: 'no', persons_present: 90, persons_removed: 5 },
  o5: { ...POLICE, operated_month: '2023-02-01', outcome: 'nothing_found', emptied_before: 'yes' },
  o6: { ...POLICE, operated_month: '2022-11-01', outcome: 'persons_found', emptied_before: 'no', persons_present: 40, persons_removed: 30 },
  // Nobody went in, and of one that found nothing nobody says whether it was emptied: neither is a share of anything.
  o7: { ...POLICE, operated_month: '2023-03-01', outcome: 'called_off', emptied_before: 'no' },
  o8: { ...POLICE, operated_month: '2023-04-01', outcome: 'nothing_found' },
}
const commitmentOf = (i: number) => commitLead(new Uint8Array(32).fill(i), utf8(`lead ${i}`))
const numberOf = (i: number): string => depositNumberOf(commitmentOf(i))
const ENTERED = { ...POLICE, form: 'hotline' }
const LEADS: Rows = {
  l1: { ...ENTERED, received_on: '2021-03-05', channel: 'EMBASSY', lead_number: '31/2021', deposit: numberOf(1) },
  l2: { ...ENTERED, received_on: '2021-03-19', channel: 'NGO', lead_number: '32/2021', deposit: numberOf(2) },
  l3: { ...ENTERED, received_on: '2021-06-02', channel: 'NGO', lead_number: '33/2021', deposit: numberOf(3) },
  // Another unit entered it: what was passed on is not lost.
  l4: { ...ENTERED, office: 'POL-12', received_on: '2022-04-09', channel: 'NGO', lead_number: '4/2022', deposit: numberOf(4) },
  e1: {
    ...EMBASSY,
    ...CASINO,
    received_on: '2021-03-05',
    decided_on: '2021-04-30',
    channel: 'EMBASSY',
    lead_number: '1/2021',
    persons_named: 30,
  },
  e2: {
    ...EMBASSY,
    ...CASINO,
    received_on: '2022-10-02',
    decided_on: '2022-10-03',
    channel: 'EMBASSY',
    lead_number: '2/2022',
    persons_named: 4,
  },
  e3: {
    ...EMBASSY,
    ...SCAM,
    received_on: '2022-05-20',
    decided_on: '2022-06-14',
    channel: 'EMBASSY',
    lead_number: '3/2022',
    persons_named: 3,
  },
  // Another office of the same body, under the same number.
  x1: {
    ...EMBASSY,
    ...SCAM,
    office: 'EMB-X2',
    received_on: '2021-03-09',
    channel: 'EMBASSY',
    lead_number: '1/2021',
    persons_named: 2,
  },
  n1: { ...NGO, ...KILN, received_on: '2023-01-10', channel: 'NGO', lead_number: '7/2023', persons_named: 6 },
  n2: { ...NGO, ...KILN, received_on: '2023-01-12', channel: 'NGO', lead_number: '8/2023', persons_named: 6, state: 'duplicate' },
}

/**
 * What became of how many of each request, of them how many children, as it is known at the end. `was`: what whoever asked had recorded of them before: said to
 * be out and found to be there, left there and out at last.
 */
type Asked = {
  readonly of: { readonly agency: string; readonly office: string }
  readonly number: string
  readonly asked: string
  readonly answer: string
  readonly outcome: string
  readonly since: string
  readonly n: number
  readonly children: number
  readonly was?: readonly [outcome: string, since: string]
}
const became = (
  { of, number, asked }: Pick<Asked, 'of' | 'number' | 'asked'>,
  groups: readonly Omit<Asked, 'of' | 'number' | 'asked' | 'children'>[],
  children = 0,
): readonly Asked[] => groups.map((g, i) => ({ of, number, asked, ...g, children: i === 0 ? children : 0 }))
const REQUESTS: readonly Asked[] = [
  ...became(
    { of: { ...EMBASSY, office: 'EMB-X2' }, number: '1/2021', asked: '2021-03-09' },
    [{ answer: 'done', outcome: 'removed', since: '2021-04-02', n: 2 }],
    1,
  ),
  ...became(
    { of: EMBASSY, number: '1/2021', asked: '2021-03-05' },
    [
      { answer: 'done', outcome: 'removed', since: '2021-04-30', n: 12 },
      { answer: 'done', outcome: 'left_behind', since: '2021-05-11', n: 13, was: ['removed', '2021-04-30'] },
      { answer: 'not_there', outcome: 'moved', since: '2021-06-02', n: 3 },
      { answer: 'not_there', outcome: 'not_found', since: '', n: 2 },
    ],
    5,
  ),
  ...became({ of: EMBASSY, number: '2/2022', asked: '2022-10-02' }, [{ answer: 'done', outcome: 'unknown', since: '', n: 4 }]),
  ...became({ of: EMBASSY, number: '3/2022', asked: '2022-05-20' }, [
    { answer: 'done', outcome: 'removed', since: '2022-06-14', n: 1 },
    { answer: 'not_there', outcome: 'moved', since: '2022-07-01', n: 1 },
  ]),
  ...became({ of: NGO, number: '7/2023', asked: '2023-01-10' }, [
    { answer: 'no_answer', outcome: 'removed', since: '2023-05-20', n: 2, was: ['left_behind', '2023-02-02'] },
    { answer: 'no_answer', outcome: 'left_behind', since: '2023-02-02', n: 4 },
  ]),
]

/**
 * Leads of the three that were left at a witness: the four above, two in each quarter that nobody ever entered, and one of the last days, of which nothing is due.
 */
const LOST = [2021, 2022, 2023].flatMap((y) =>
  ['01-20', '02-11', '04-08', '05-19', '07-15', '08-27', '10-14', '11-22'].map((day) => `${y}-${day}`),
)
export const DEPOSITS: readonly KnownDeposit[] = ['2021-03-05', '2021-03-19', '2021-06-02', '2022-04-09', ...LOST, '2024-01-09'].map(
  (day, i) => ({
    number: numberOf(i + 1),
    commitment: toBase64(commitmentOf(i + 1)),
    channel: i === 0 || i % 2 === 1 ? 'embassy' : 'ngo',
    office: 'POL-X1',
    day,
  }),
)
export const NEVER_ENTERED: readonly string[] = LOST.map((_, i) => numberOf(i + 5))

export const NAME = 'Invented Namewhichnobodybears'

/** As somebody hands it in: the road itself, names and all. @returns the records, in the order of the rows. */
export async function handIn(
  installation: Installation,
  [agency, form]: readonly [agency: string, form: string],
  lines: readonly string[],
): Promise<readonly string[]> {
  const sealed = await sealFile(installation, form, agency, utf8([...lines, ''].join('\n')), `${form}.csv`)
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused.slice(0, 3)))
  const { accepted } = await append(sealed, installation.country, installation.store)
  if (accepted !== lines.length - 1) throw new Error(`${form}: ${accepted} of ${lines.length - 1} rows`)
  return sealed.entries.flatMap(({ stub }) => (JSON.parse(stub) as { record?: string }).record ?? [])
}

const PERSONS = 'office,lead_number,person_no,asked_day,age_band,answer,outcome,outcome_day,person_name'
/** What was recorded first, and what is known at the end: whoever asked sends a row again when more is known. */
async function handInPersons(installation: Installation): Promise<void> {
  for (const agency of ['embassies', 'ngo-coalition'])
    for (const isFirst of [true, false]) {
      const counted = new Map<string, number>()
      const rows = REQUESTS.filter((r) => r.of.agency === agency).flatMap((r) =>
        Array.from({ length: r.n }, (_, i) => {
          const request = `${r.of.office},${r.number}`
          const no = (counted.get(request) ?? 0) + 1
          counted.set(request, no)
          const [outcome, since] = (isFirst && r.was) || [r.outcome, r.since]
          return `${request},${no},${r.asked},${i < r.children ? '<18' : '18+'},${r.answer},${outcome},${since},${NAME} ${no}`
        }),
      )
      await handIn(installation, [agency, 'named-request'], [PERSONS, ...rows])
    }
}

export const at = (agency: string, kind: string, word: string): LinkedRecord => [agency, kind, recordId(word)]
export const site = (word: string): LinkedRecord => at('ahtjp', 'site', word)
/** @returns the entry. */
export async function tie(
  installation: Installation,
  agency: string,
  basis: PlaceBasis,
  a: LinkedRecord,
  b: LinkedRecord,
): Promise<string> {
  const entry = makeUnsigned(agency, { kind: 'link.asserted', relation: 'same_place', a, b, basis }, nodeRandom)
  await putLinks([entry], agency, installation.country, installation.store)
  return entry.id
}

/** Puts all of it on record. @returns the entry that says that two buildings are one compound, and the records of the permissions. */
export async function recordCompounds(
  installation: Installation,
): Promise<{ readonly buildings: string; readonly permissions: readonly string[] }> {
  const owner = installation.owner()
  for (const [kind, rows] of [
    ['site', SITES],
    ['site', LATER],
    ['operation', OPERATIONS],
    ['lead', LEADS],
  ] as const)
    await plant(owner, kind, rows)
  await handInPersons(installation)
  const asked = PERMISSIONS.map(([from, to, decision], i) => `MOI-NAT,${i + 1},${from},${to},${decision}`)
  const permissions = await handIn(installation, ['moi', 'entry-permission'], ['office,number,requested_on,decided_on,decision', ...asked])
  const say = (agency: string, basis: PlaceBasis, a: LinkedRecord, b: LinkedRecord) => tie(installation, agency, basis, a, b)
  await say('ahtjp', 'reopened-as', site('a1'), site('a2'))
  const buildings = await say('ahtjp', 'building-of-place', site('b1'), site('b2'))
  await say('ahtjp', 'two-names-one-place', site('b1'), site('b3'))
  for (const [place, kind, words] of [
    ['a1', 'lead', ['l1', 'l2', 'l3']],
    ['a1', 'operation', ['o1', 'o2', 'o6']],
    ['b1', 'operation', ['o3', 'o4']],
    ['c1', 'operation', ['o5', 'o7', 'o8']],
  ] as const)
    for (const word of words) await say('ahtjp', 'about-this-place', site(place), at('ahtjp', kind, word))
  for (const [i, place] of ['a1', 'a1', 'b1'].entries())
    await say('moi', 'about-this-place', ['moi', 'entry_permission', permissions[i] ?? ''], site(place))
  await say('embassies', 'about-this-place', at('embassies', 'lead', 'e1'), at('embassies', 'lead', 'e2'))
  await say('ngo-coalition', 'about-this-place', at('ngo-coalition', 'lead', 'n1'), at('ngo-coalition', 'lead', 'n2'))
  return { buildings, permissions }
}
