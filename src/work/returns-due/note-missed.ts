/**
 * Writes what was due and is not there. An entry's id is made from its slot, so that a restart, a second server or two
 * clockworks at once write it once: the second finds its id taken, and passes it over.
 */
import { canonical } from '../../core/canonical.ts'
import { utf8 } from '../../core/bytes.ts'
import { listMissed, slotKey, type MissedReturn } from '../../core/count/missed.ts'
import type { Form } from '../../core/country/index.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../../core/entry/make.ts'
import { readyOf, type Ready } from '../../core/entry/ready.ts'
import { purposeHash } from '../../core/hash.ts'
import type { Installation } from '../installation/installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { isSaid } from '../../store/postgres/count/statement.ts'
import { readOwn } from '../../store/postgres/read-own.ts'

type Asked = {
  readonly today: string
  /** ISO day; by default the day on which the installation was made. */ readonly since?: string
  readonly forms?: readonly Form[]
}

/** @returns how many slots were found missed now. */
export async function noteMissed(installation: Installation, { today, since, forms }: Asked): Promise<number> {
  const { country, settings } = installation
  const created = await readOwn(installation.pools.saksi_reader, 'installation.created')
  const missed = listMissed(country, {
    forms: forms ?? country.forms,
    since: since ?? created[0]?.recordedAt.slice(0, 10) ?? today,
    today,
    isDemo: settings.demo,
    settled: await readSettled(installation),
  })
  for (const agency of new Set(missed.map((m) => m.agency))) {
    const entries = missed.filter((m) => m.agency === agency).map(entryOf)
    await appendOnce(installation, agency, entries)
  }
  if (missed.length > 0) await installation.sequencer.flush()
  return missed.length
}

function entryOf({ agency, body }: MissedReturn): Ready {
  const id = uuidFrom(purposeHash('saksi/missed/1', utf8(canonical([agency, body.form, body.office, body.period]))))
  const head = { id, agency, author: INSTALLATION }
  return readyOf(makeEntry(head, body, {}, {}, nodeRandom.bytes), { stub: { v: 1, ...head, ...body }, other: {} })
}

/** All together; where somebody was quicker with one of them, one by one, and what is there already stays. */
async function appendOnce(installation: Installation, agency: string, entries: readonly Ready[]): Promise<void> {
  try {
    await installation.store.append(agency, entries, null)
  } catch (error) {
    if ((error as Error).name !== 'EntryIdConflict') throw error
    if (entries.length === 1) return
    for (const entry of entries) await appendOnce(installation, agency, [entry])
  }
}

/** Slots that nobody waits for any more: received, a nil return that waits for its signature, waived, or missed already. */
async function readSettled(installation: Installation): Promise<ReadonlySet<string>> {
  const { rows } = await installation.pools.saksi_reader.query<{ form: string; office: string; period: string }>(
    `select form, office, period from saksi.returns r where ${isSaid('r', 'now')}
     union all select form, office, period from saksi.missed_returns
     union all select form, office, period from saksi.return_reviews where verdict = 'waived'`,
  )
  return new Set(rows.map((r) => slotKey(r.form, r.office, r.period)))
}
