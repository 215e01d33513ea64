-- Of a page of cases thousands of records are named at once. A list that is compared one by one costs each row the whole list;
-- as a set it is made once and looked into. What is shown stays what 000016-cases.sql says.

do $$
declare t text;
begin
  foreach t in array array['accused_episodes', 'charges', 'proceedings', 'hearings', 'supervisions', 'abscondings', 'warrants', 'verdicts', 'reviews', 'settlements', 'reparations', 'investigations', 'dossiers'] loop
    execute format('alter policy desk_case on saksi.%I
      using ((agency_id::text || '' '' || record_id::text) in (select unnest(string_to_array(current_setting(''saksi.case'', true), '',''))))', t);
  end loop;
end $$;

-- The newest offers of a body and to it, and what was promised of late, each read from an index alone.
create index referral_offers_of on saksi.referral_offers (agency_id, recorded_at);
create index referral_steps_promised on saksi.referral_steps (recorded_at) where step = 'accepted';
