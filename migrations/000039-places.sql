-- Places, followed as cases are: two records may be said to be about one place. Which of another agency's records a transaction shows, it names one
-- by one (000016-cases.sql); the restrictive wall of each table stands as it did. Nothing of the protection side is in these tables.

alter table saksi.link_assertions drop constraint link_assertions_relation_check;
alter table saksi.link_assertions add constraint link_assertions_relation_check check (relation in ('same_person', 'same_case', 'same_place'));

do $$
declare t text;
begin
  foreach t in array array['leads', 'sites', 'operations', 'entry_permissions', 'inspections'] loop
    execute format('create policy desk_case on saksi.%I for select to saksi_desk
      using ((agency_id::text || '' '' || record_id::text) = any ((select string_to_array(current_setting(''saksi.case'', true), '',''))::text[]))', t);
  end loop;
end $$;

create index named_persons_listed on saksi.named_persons (agency_id, (case when asked_month is null then date '1900-01-01' else asked_month end), record_id, version) where superseded_at is null;
create index named_persons_listed_of on saksi.named_persons (agency_id, office, (case when asked_month is null then date '1900-01-01' else asked_month end), record_id, version) where superseded_at is null;
create index named_persons_by_lead_number on saksi.named_persons (agency_id, lead_number) where superseded_at is null and lead_number is not null;
