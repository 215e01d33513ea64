/** Steps that end a lead, as a list of SQL. */
export const DECISIONS = `('acted', 'no_action', 'decided')`

/**
 * Whether a lead was decided at the desk and the decision stands, as far as SQL can tell: it may take one for open that the fold calls decided, and never
 * the other way round (src/core/lead/follow.ts says the rest; test/road/leads.test.ts holds the two beside each other).
 * @param lead alias of a row of saksi.leads. @param before SQL of an instant: only what counted before it is asked.
 */
export const decidedLead = (lead: string, before = `'infinity'::timestamptz`): string => {
  const of = (alias: string): string =>
    `${alias}.of_agency = ${lead}.agency_id and ${alias}.record_id = ${lead}.record_id and ${alias}.recorded_at < ${before}`
  return `exists (
    select from saksi.lead_steps d where ${of('d')} and d.step in ${DECISIONS}
       and (d.agency_id = d.of_agency or d.agency_id = (
         select case when h.step = 'handed' then h.to_body end from saksi.lead_steps h
          where ${of('h')} and h.step in ('handed', 'called_back', 'returned', 'handed_back') order by h.recorded_at desc, h.place desc limit 1))
       and not exists (
         select from saksi.lead_steps r where ${of('r')} and r.step in ('handed', 'called_back', 'returned', 'handed_back', 'reopened')
            and (r.recorded_at, r.place) > (d.recorded_at, d.place)))`
}
