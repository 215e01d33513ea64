-- What whoever receives returns said of them, slot by slot: the state of a slot is folded from these and from saksi.returns.

create table saksi.return_reviews (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  office      saksi.code not null,
  period      saksi.code not null,
  of_agency   saksi.code,
  return_id   uuid,
  form        saksi.code,
  verdict     saksi.code not null check (verdict in ('waived', 'accepted', 'sent_back', 'reopened')),
  reason      saksi.code,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id, office, period)
);
create index return_reviews_by_return on saksi.return_reviews (of_agency, return_id);
create index return_reviews_by_slot on saksi.return_reviews (period, office);
comment on table saksi.return_reviews is 'Accepted, sent back, opened again: of a return (of_agency, return_id). Waived: of a form, with no return. agency_id is whoever said so.';
grant select, insert on saksi.return_reviews to saksi_app;
grant select on saksi.return_reviews to saksi_reader;
alter table saksi.return_reviews enable row level security;
create policy own_agency on saksi.return_reviews to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.return_reviews for select to saksi_reader using (true);
