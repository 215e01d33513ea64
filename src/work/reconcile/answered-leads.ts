/** What two records know of leads whose deposits lie with witnesses: of those that this one was handed, and of those that it handed over. */
import { ANSWERED_FORMAT, type Answered, type AnsweredFile, type Asked } from '../../core/reconcile/answered.ts'
import type { Country } from '../../core/country/index.ts'
import { modelKind } from '../../core/model/kinds.ts'
import { slotDayOf } from '../../store/postgres/count/source.ts'
import { DECISIONS, decidedLead } from '../../store/postgres/decided-lead.ts'
import type { Db } from '../../store/postgres/connect.ts'
import type { Installation } from '../installation/installation.ts'

const formsOf = ({ forms }: Country, isGiver: boolean): readonly string[] =>
  forms.filter((f) => f.kind === 'lead' && (f.deposits === 'made') === isGiver).map((f) => f.id)
const LEAD = modelKind('lead')
const MONTH = (column: string): string => `to_char(${column}, 'YYYY-MM-01')`
const STANDS = 't.deposit is not null and t.superseded_at is null and not t.is_conflict and t.form = any($1)'

/**
 * What became of each lead that was handed to this record with one of these numbers of deposits. A lead decided at the desk is decided, whatever its row still
 * says.
 * @param deposits that the asker brings: of what others left, nothing is told. @returns what is fit to be handed to whoever left the deposits; those whose entry the log does not hold yet are left out.
 */
export async function answersToDeposits(
  { country, pools, receipt, clock }: Pick<Installation, 'country' | 'pools' | 'receipt' | 'clock'>,
  deposits: readonly string[],
): Promise<AnsweredFile> {
  const { rows } = await pools.saksi_reader.query<
    Omit<Answered, 'receipt'> & { agency: string; entry: string; step: string | null; why: string | null; on: string | null }
  >(
    `select t.deposit, t.office, t.state, t.no_action_reason as reason, ${MONTH(slotDayOf(LEAD, 'received_on'))} as received, ${MONTH(slotDayOf(LEAD, 'decided_on'))} as decided,
            t.agency_id as agency, t.entry_id::text as entry, s.step, s.reason as why, ${MONTH(`(s.recorded_at at time zone 'UTC')`)} as on
       from saksi.leads t
       left join lateral (select d.step, d.reason, d.recorded_at from saksi.lead_steps d
                           where d.of_agency = t.agency_id and d.record_id = t.record_id and d.step in ${DECISIONS} and ${decidedLead('t')}
                           order by d.recorded_at desc, d.place desc limit 1) s on true
      where ${STANDS} and t.deposit = any($2) order by t.deposit, t.office`,
    [formsOf(country, false), deposits],
  )
  const leads: Answered[] = []
  for (const { agency, entry, step, why, on, ...row } of rows) {
    const proof = await receipt(agency, entry)
    if (!proof) continue
    const decided = step === null ? row : { ...row, state: step, reason: why === 'none' ? null : why, decided: on }
    leads.push({ ...decided, receipt: proof.proof })
  }
  return { format: ANSWERED_FORMAT, country: country.id, as_of: clock.today(), leads }
}

/** What this record's own bodies handed over with a deposit, and what they know of those whom each lead names. */
export async function askedWithDeposits(country: Country, reader: Db): Promise<readonly Asked[]> {
  const { rows } = await reader.query<Asked>(
    `select t.deposit, t.state, t.no_action_reason as reason, t.persons_named as named,
            count(*) filter (where n.outcome in ('removed', 'left_otherwise'))::int as out,
            count(*) filter (where n.outcome in ('left_behind', 'moved', 'not_found'))::int as "notOut"
       from saksi.leads t
       left join saksi.named_persons n on n.agency_id = t.agency_id and n.office = t.office and n.lead_number = t.lead_number
                                      and n.superseded_at is null and not n.is_conflict
      where ${STANDS} group by t.deposit, t.state, t.no_action_reason, t.persons_named, t.agency_id, t.record_id order by 1`,
    [formsOf(country, true)],
  )
  return rows
}
