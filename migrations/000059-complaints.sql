-- What workers left without an account, and what became of it: a code is looked up by anybody, and a list is read by an office that a flood may have filled,
-- so neither goes through the entries. The words and the codes stay where they are, in the entry.

create table saksi.complaints_left (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  to_agency   saksi.code not null,
  mark        saksi.base64url not null,
  left_on     date not null,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
create index complaints_left_by_mark on saksi.complaints_left (mark);
create index complaints_left_by_office on saksi.complaints_left (to_agency, left_on, entry_id);
comment on table saksi.complaints_left is 'A complaint, whom it is for, and the hash of the code that comes back for it (src/core/complaint/complaint.ts).';

create table saksi.complaint_answers (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  complaint   uuid not null,
  step        saksi.code not null,
  nth         integer not null,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id, complaint)
);
create index complaint_answers_by_complaint on saksi.complaint_answers (agency_id, complaint, recorded_at, nth);
comment on table saksi.complaint_answers is 'What an office said of a complaint: the newest stands. Of another office''s complaint a row says nothing.';

do $$
declare t text;
begin
  foreach t in array array['complaints_left', 'complaint_answers'] loop
    execute format('grant select, insert on saksi.%I to saksi_app', t);
    execute format('grant select on saksi.%I to saksi_reader', t);
    execute format('alter table saksi.%I enable row level security', t);
    execute format('create policy own_agency on saksi.%I to saksi_app
      using (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))
      with check (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))', t);
    execute format('create policy read_all on saksi.%I for select to saksi_reader using (true)', t);
  end loop;
end $$;
