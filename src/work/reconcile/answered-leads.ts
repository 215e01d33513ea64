/** What two records know of leads whose deposits lie with witnesses: of those that this one was handed, and of those that it handed over. */
import { toBase64Url } from '../../core/bytes.ts'
import { canonical } from '../../core/canonical.ts'
import type { StubOf } from '../../core/entry/define.ts'
import type { LeadAnswered } from '../../core/entry/kinds/lead-answered.ts'
import { ANSWERED_FORMAT, depositMark, type AnsweredFile, type Asked, type Given } from '../../core/reconcile/answered.ts'
import type { Country } from '../../core/country/index.ts'
import { modelKind } from '../../core/model/kinds.ts'
import { slotDayOf } from '../../store/postgres/count/source.ts'
import { DECISIONS, decidedLead } from '../../store/postgres/decided-lead.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { noteAll, OPERATOR, type Installation } from '../installation/installation.ts'

const formsOf = ({ forms }: Country, isGiver: boolean): readonly string[] =>
  forms.filter((f) => f.kind === 'lead' && (f.deposits === 'made') === isGiver).map((f) => f.id)
const LEAD = modelKind('lead')
const MONTH = (column: string): string => `to_char(${column}, 'YYYY-MM-01')`
const STANDS = 't.deposit is not null and t.superseded_at is null and not t.is_conflict and t.form = any($1)'

type Lead = Omit<LeadAnswered, 'kind' | 'mark' | 'reason'> & {
  readonly deposit: string
  readonly reason: string | null
  /** As it was decided at the desk since. */
  readonly step: string | null
  readonly why: string | null
  readonly on: string | null
}

/**
 * What became of each lead that was handed to this record with one of these numbers of deposits. A lead decided at the desk is decided, whatever its row still
 * says. Each answer is on record before it is given; one that is there already, word for word, is given again.
 * @param deposits that the asker brings: of what others left, nothing is told. @returns what is fit to be handed to whoever left the deposits.
 */
export async function answersToDeposits(
  { country, pools, store, clock }: Pick<Installation, 'country' | 'pools' | 'store' | 'clock'>,
  deposits: readonly string[],
): Promise<AnsweredFile> {
  const { rows } = await pools.saksi_reader.query<Lead>(
    `select t.deposit, t.office, t.state, t.no_action_reason as reason, ${MONTH(slotDayOf(LEAD, 'received_on'))} as received, ${MONTH(slotDayOf(LEAD, 'decided_on'))} as decided,
            t.agency_id as of, t.entry_id::text as lead, s.step, s.reason as why, ${MONTH(`(s.recorded_at at time zone 'UTC')`)} as on
       from saksi.leads t
       left join lateral (select d.step, d.reason, d.recorded_at from saksi.lead_steps d
                           where d.of_agency = t.agency_id and d.record_id = t.record_id and d.step in ${DECISIONS} and ${decidedLead('t')}
                           order by d.recorded_at desc, d.place desc limit 1) s on true
      where ${STANDS} and t.deposit = any($2) order by t.deposit, t.office`,
    [formsOf(country, false), deposits],
  )
  const answers = rows.map((row) => ({ deposit: row.deposit, said: answerOf(row) }))
  const before = await findAnswers(
    pools.saksi_reader,
    answers.map((a) => a.said.mark),
  )
  const missing = answers.map((a) => a.said).filter((said) => !before.has(canonical(said)))
  if (missing.length > 0) await noteAll(store, missing)
  const noted = await findAnswers(
    pools.saksi_reader,
    answers.map((a) => a.said.mark),
  )
  const leads: Given[] = []
  for (const { deposit, said } of answers) {
    const entry = noted.get(canonical(said))
    if (!entry) throw new Error('impossible: an answer was noted, and is not there')
    const { id, ...parts } = entry
    leads.push({ deposit, ...parts, receipt: (await store.receiptFor(OPERATOR, id)).proof })
  }
  return { format: ANSWERED_FORMAT, country: country.id, as_of: clock.today(), leads }
}

function answerOf({ deposit, step, why, on, ...row }: Lead): LeadAnswered {
  const decided = step === null ? row : { ...row, state: step, reason: why, decided: on }
  return { kind: 'lead.answered', mark: depositMark(deposit), ...decided, reason: decided.reason ?? 'none' }
}

type Noted = Omit<Given, 'deposit' | 'receipt'> & { readonly id: string }
/** Answers that are on record, by what they say; of two that say the same the older. */
async function findAnswers(reader: Db, marks: readonly string[]): Promise<ReadonlyMap<string, Noted>> {
  const { rows } = await reader.query<{ id: string; stub: string; salt: Buffer; commitments: Buffer }>(
    `select entry_id::text as id, stub, stub_salt as salt, commitments from saksi.entries
      where agency_id = $1 and kind = 'lead.answered' and stub::json->>'mark' = any($2) order by recorded_at desc, entry_id`,
    [OPERATOR, marks],
  )
  return new Map(
    rows.map(({ id, stub, salt, commitments }) => {
      const { v: _v, id: _id, agency: _agency, author: _author, ...said } = JSON.parse(stub) as StubOf<LeadAnswered>
      return [canonical(said), { id, stub, stubSalt: toBase64Url(new Uint8Array(salt)), commitments: commitments.toString('hex') }]
    }),
  )
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
