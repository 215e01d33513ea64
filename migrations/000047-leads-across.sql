-- What those who protect say of a lead that the police handed to them is told at a fixed hour: the row bears that hour and no other, and until then its
-- author alone sees it. The order of what one instant brought is the log's, and no longer that of numbers which an author chooses.

alter table saksi.lead_steps drop constraint lead_steps_step_check;
alter table saksi.lead_steps add constraint lead_steps_step_check check (step in (
  'sorted', 'given', 'handed', 'called_back', 'acted', 'no_action', 'reopened', 'accepted', 'returned', 'acknowledged', 'decided', 'handed_back'));

alter table saksi.lead_steps add column place integer not null default 0 check (place >= 0);
update saksi.lead_steps s set place = o.place
  from (select w.agency_id, w.entry_id, row_number() over (partition by w.agency_id, w.recorded_at order by l.idx nulls last, b.oid) - 1 as place
          from saksi.lead_steps w
          left join saksi.log_leaves l on l.agency_id = w.agency_id and l.entry_id = w.entry_id
          left join saksi.log_outbox b on b.agency_id = w.agency_id and b.entry_id = w.entry_id) o
 where o.agency_id = s.agency_id and o.entry_id = s.entry_id;
alter table saksi.lead_steps alter column place drop default;
comment on table saksi.lead_steps is 'Who sorted, handed on, answered and decided a lead; where it stands follows from their order, by recorded_at and place (src/core/lead/follow.ts). recorded_at of what is told across the wall is the hour at which it is told. told is a list of field:code.';

drop policy desk_party on saksi.lead_steps;
create policy desk_party on saksi.lead_steps for select to saksi_desk
  using ((select nullif(current_setting('saksi.agency', true), '')) = agency_id
    or ((select nullif(current_setting('saksi.agency', true), '')) = of_agency
      and (step not in ('acknowledged', 'decided', 'handed_back') or recorded_at <= now()))
    or (step in ('handed', 'called_back') and (select nullif(current_setting('saksi.agency', true), '')) = to_body));
