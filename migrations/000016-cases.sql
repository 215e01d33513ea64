-- Cases, for people. The second wall stands as it did (000010-desk.sql): the agency's own rows, and of those its side. A case is
-- followed across agencies as far as protocols reach; which records that are, the transaction names one by one (saksi.case,
-- 'agency record' joined by commas), and of what it names PostgreSQL shows what is on the agency's side. Nothing named, nothing
-- shown. A protection record is in none of these tables.

do $$
declare t text;
begin
  foreach t in array array['accused_episodes', 'charges', 'proceedings', 'hearings', 'supervisions', 'abscondings', 'warrants', 'verdicts', 'reviews', 'settlements', 'reparations', 'investigations', 'dossiers'] loop
    execute format('create policy desk_case on saksi.%I for select to saksi_desk
      using ((agency_id::text || '' '' || record_id::text) = any ((select string_to_array(current_setting(''saksi.case'', true), '',''))::text[]))', t);
  end loop;
end $$;

-- A court's case is found by its number, whichever agency recorded it.
create index accused_episodes_by_case on saksi.accused_episodes (court, case_number);
create index charges_by_case on saksi.charges (court, case_number);
create index proceedings_by_case on saksi.proceedings (court, case_number);
create index hearings_by_case on saksi.hearings (court, case_number);
create index supervisions_by_case on saksi.supervisions (court, case_number);
create index abscondings_by_case on saksi.abscondings (court, case_number);
create index warrants_by_case on saksi.warrants (court, case_number);
create index verdicts_by_case on saksi.verdicts (court, case_number);
create index reviews_by_case on saksi.reviews (court, case_number);
create index settlements_by_case on saksi.settlements (court, case_number);
create index reparations_by_case on saksi.reparations (court, case_number);

-- What an office works on itself: open, the longest first; and by its number.
create index investigations_open on saksi.investigations (agency_id, opened_on, record_id) where superseded_at is null and closed_on is null;
create index dossiers_open on saksi.dossiers (agency_id, sent_on, record_id) where superseded_at is null and decided_on is null;
create index proceedings_open on saksi.proceedings (agency_id, initiated_on, record_id) where superseded_at is null and decided_on is null;
create index accused_episodes_open on saksi.accused_episodes (agency_id, registered_on, record_id) where superseded_at is null and decided_on is null;
create index investigations_by_number on saksi.investigations (agency_id, case_number);
create index dossiers_by_number on saksi.dossiers (agency_id, case_number);
