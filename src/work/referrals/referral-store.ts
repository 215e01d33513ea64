/** Referrals for their two parties, read as saksi_desk: the wall is PostgreSQL's (migrations/000014-referrals.sql). */
import type { ReferralBed } from '../../core/entry/kinds/referral-offered.ts'
import type { ReferralStep } from '../../core/entry/kinds/referral-moved.ts'
import type { Promised, Stated } from '../../core/referral/beds.ts'
import type { Referral, Step } from '../../core/referral/follow.ts'
import type { ReferralStore } from './refer.ts'
import { asPersonOf, inTransaction, type Client, type Db } from '../../store/postgres/connect.ts'

const AT = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

type OfferRow = Omit<Referral, 'steps' | 'agreed' | 'told'> & { readonly agreed: string; readonly told: string | null }
type StepRow = {
  readonly of: string
  readonly offer: string
  readonly by: string
  readonly step: ReferralStep
  readonly reason: string
  readonly at: string
}

export const openReferralStore = (desk: Db): ReferralStore => ({
  list: (agency, limit, closed) => as(desk, agency, (client) => ask(client, 'list', NEWEST, [limit, agency]), closed),
  find: (agency, of, offer, closed) =>
    as(
      desk,
      agency,
      async (client) =>
        (await ask(client, 'find', 'from saksi.referral_offers o where o.agency_id = $1 and o.entry_id = $2', [of, offer]))[0],
      closed,
    ),
  beds: (agency) =>
    as(desk, agency, async (client) => {
      const stated = await client.query<
        Omit<Stated, 'languages' | 'help'> & { readonly languages: string | null; readonly help: string | null }
      >({
        name: 'referral-beds',
        text: `select distinct on (office) agency_id as agency, office, women, men, children, languages, help, ${AT('recorded_at')} as at
                 from saksi.beds_stated order by office, recorded_at desc`,
      })
      // Only one's own promises are seen by everybody who asks; the office's own statement is what counts for others.
      const promised = await client.query<Promised & { readonly bed: ReferralBed }>({
        name: 'referral-promised',
        // Of years of promises those since the oldest statement that stands.
        text: `select o.to_office as office, o.bed, ${AT('s.recorded_at')} as at from saksi.referral_steps s
                 join saksi.referral_offers o on o.agency_id = s.of_agency and o.entry_id = s.offer
                where s.step = 'accepted' and s.recorded_at > $1::timestamptz`,
        values: [stated.rows.map((s) => s.at).toSorted()[0] ?? null],
      })
      const codes = (text: string | null): readonly string[] | null => text?.split(' ') ?? null
      return { stated: stated.rows.map((s) => ({ ...s, languages: codes(s.languages), help: codes(s.help) })), promised: promised.rows }
    }),
})

/** The newest of a body and to it: each half from an index of its own (migrations/000022-quick-lists.sql). */
const NEWEST = `from (${['agency_id', 'to_agency']
  .map((party) => `(select * from saksi.referral_offers where ${party} = $2 order by recorded_at desc, entry_id limit $1)`)
  .join(' union ')}) o order by o.recorded_at desc, o.entry_id limit $1`

/** Whoever is not on the protection side sees nothing here, whatever was decided before. */
const as = <T>(desk: Db, agency: string, work: (client: Client) => Promise<T>, closed: readonly string[] = []): Promise<T> =>
  inTransaction(desk, async (client) => {
    await asPersonOf(client, { agency, side: 'protection', closed })
    return work(client)
  })

async function ask(client: Client, name: string, rest: string, values: readonly unknown[]): Promise<Referral[]> {
  const { rows } = await client.query<OfferRow>({
    name: `referral-${name}`,
    text: `select o.entry_id as offer, o.agency_id as of, o.to_agency as to, o.to_office as office, o.record_id as record,
                  o.reason, o.bed, o.agreed, o.told, ${AT('o.recorded_at')} as at ${rest}`,
    values: [...values],
  })
  const steps = await client.query<StepRow>({
    name: 'referral-steps',
    text: `select s.of_agency as of, s.offer, s.agency_id as by, s.step, s.reason, ${AT('s.recorded_at')} as at
             from unnest($1::text[], $2::uuid[]) as w(of, offer)
             join saksi.referral_steps s on s.of_agency = w.of and s.offer = w.offer order by s.recorded_at, s.entry_id`,
    values: [rows.map((r) => r.of), rows.map((r) => r.offer)],
  })
  const ofOffer = Map.groupBy(steps.rows, (s) => `${s.of} ${s.offer}`)
  return rows.map((r) => ({
    ...r,
    agreed: r.agreed.split(' '),
    told: toldOf(r.told),
    steps: (ofOffer.get(`${r.of} ${r.offer}`) ?? []).map(stepOf),
  }))
}

/** `sex:female province:KH-1` → field and code. */
const toldOf = (text: string | null): Referral['told'] =>
  Object.fromEntries(
    (text ?? '').split(' ').flatMap((pair) => (pair === '' ? [] : [[pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]])),
  )

const stepOf = ({ by, step, reason, at }: StepRow): Step => ({ by, step, reason, at })
