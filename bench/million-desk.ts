/** What waits at the desks of a record of a million, and what it has published: a year's releases, the next year's draft, devices. */
import { isPublished, listReleases } from '../src/work/releases/released-files.ts'
import { findDraft, listDrafts, readStanding } from '../src/work/releases/drafts.ts'
import { keepDraft, type WantedDraft } from '../src/work/releases/keep-draft.ts'
import { sayOfDraft } from '../src/work/releases/say-of-draft.ts'
import { clearDraft } from '../src/work/releases/drafting/clear-draft.ts'
import { publishDraft } from '../src/work/releases/publish-draft.ts'
import { INSTALLATION } from '../src/core/entry/kinds.ts'
import { hashOfWord } from '../src/core/release/said.ts'
import { makeDevice } from '../test/helpers/test-device.ts'
import { DESK, type ServedPeople } from '../test/helpers/served-people.ts'

const DEVICES = 2000
const WAITING = 300
const asked = (year: number): WantedDraft => ({ id: `y${year}`, title: `Year ${year}`, asOf: '2026-11-25', asks: { year } })

/** @param approvers two of two bodies. @returns what there is now. */
export async function fillDesks(s: ServedPeople, approvers: readonly [string, string]): Promise<string> {
  await fillDevices(s)
  await fillComplaints(s)
  const { installation } = s
  if (listReleases(installation.layout.releases).length === 0) await publishYear(s, 2023, approvers)
  if (listDrafts(installation).length === 0) await draftYear(s, 2022)
  return `${listReleases(installation.layout.releases).length} releases, ${listDrafts(installation).length} draft, ${DEVICES} devices and ${WAITING} that wait`
}

async function draftYear(s: ServedPeople, year: number) {
  const parts = await clearDraft(s.installation, asked(year))
  if ('refused' in parts) throw new Error(`nothing of ${year} can be released: ${JSON.stringify(parts.refused)}`)
  await keepDraft(s.installation, asked(year), parts, ['ncct', 'moj'])
  return parts
}

async function publishYear(s: ServedPeople, year: number, approvers: readonly string[]): Promise<void> {
  const parts = await draftYear(s, year)
  const draft = findDraft(s.installation, asked(year).id)
  if (!draft) throw new Error('impossible: it was kept')
  for (const who of approvers)
    await sayOfDraft(s.installation, draft, {
      signature: await s.deviceOf(who).sign(hashOfWord({ draft: draft.id, releases: draft.releases }, {})),
    })
  if ((await readStanding(s.installation, draft)).is !== 'approved') throw new Error('two have approved, and it is not approved')
  await publishDraft(s.installation, draft, parts)
  const [first] = parts
  if (!first || !(await isPublished(s.installation, first.id))) throw new Error('nothing was published')
}

const COMPLAINTS = 20_000
const NO_BYTES = (n: number): string => `decode(repeat('00', ${n}), 'hex')`
/** Complaints that wait at one office, and plans that another has opened: entries with the rows that follow from them. */
async function fillComplaints({ installation }: ServedPeople): Promise<void> {
  const owner = installation.owner()
  const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from saksi.complaints_left')
  if ((rows[0]?.n ?? 0) > 0) return
  const at = `timestamptz '2024-01-01' + g * interval '10 minutes'`
  const id = `md5('complaint' || g)::uuid`
  await owner.query(
    `with e as (insert into saksi.entries (agency_id, entry_id, kind, stub, stub_salt, commitments, recorded_at)
       select '${INSTALLATION}', ${id}, 'complaint.left',
              '{"about":["wages_withheld"],"against":"employer","agency":"${INSTALLATION}","author":"unsigned:${INSTALLATION}","corridor":"KH-TH","fee":null,"id":"' || ${id} || '","kind":"complaint.left","mark":"' || repeat('A', 43) || '","province":"KH-12","to":"molvt"}',
              ${NO_BYTES(32)}, ${NO_BYTES(128)}, ${at} from generate_series(1, ${COMPLAINTS}) g)
     insert into saksi.complaints_left select '${INSTALLATION}', ${id}, 'molvt', repeat('A', 43), (${at})::date, ${at} from generate_series(1, ${COMPLAINTS}) g`,
  )
  await owner.query(
    `insert into saksi.entry_parts (agency_id, entry_id, coded, coded_salt, sealed, sealed_salt, signature_salt)
     select '${INSTALLATION}', ${id}, '{}', ${NO_BYTES(32)}, '{"words":"' || repeat('A', 3000) || '"}', ${NO_BYTES(32)}, ${NO_BYTES(32)} from generate_series(1, ${COMPLAINTS}) g`,
  )
  const plan = `md5('plan' || g)::uuid`
  await owner.query(
    `insert into saksi.entries (agency_id, entry_id, kind, stub, stub_salt, commitments, recorded_at)
     select 'ahtjp', ${plan}, 'plan.opened', '{"agency":"ahtjp","id":"' || ${plan} || '","kind":"plan.opened"}', ${NO_BYTES(32)}, ${NO_BYTES(128)}, ${at} from generate_series(1, 2000) g`,
  )
  await owner.query(
    `insert into saksi.plan_operations select 'ahtjp', md5('acted' || g)::uuid, ${plan}, md5('operation' || g), ${at} from generate_series(1, 1000) g`,
  )
}

/** Rows alone: nobody signs in with these. */
async function fillDevices({ installation }: ServedPeople): Promise<void> {
  const owner = installation.owner()
  await owner.query('delete from saksi.enrolment_requests')
  await owner.query(
    `insert into saksi.credentials (agency_id, credential, entry_id, of_agency, person, roles, algorithm, public_key, is_software, rp, recorded_at)
     select '${INSTALLATION}', md5('device' || g), md5('enrolled' || g)::uuid, (array['ncct', 'moj', 'mosavy', 'ahtjp'])[1 + g % 4], md5('person' || g), 'clerk', 'es256',
            'Ag' || repeat('A', 42), false, 'localhost', timestamptz '2024-01-01' from generate_series(1, ${DEVICES}) g on conflict do nothing`,
  )
  const cards = Array.from({ length: WAITING }, () => makeDevice('moj', ['clerk'], DESK).card)
  await owner.query(
    `insert into saksi.enrolment_requests (agency_id, request_id, kind, of_agency, card, requested_at)
     select '${INSTALLATION}', md5('request' || n), 'device', 'moj', c, now() from unnest($1::text[]) with ordinality as x(c, n)`,
    [cards.map((c) => JSON.stringify(c))],
  )
}
