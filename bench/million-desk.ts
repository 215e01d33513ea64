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
