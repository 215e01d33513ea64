-- A head takes back that there was nothing: the nil return stays on record, and is no return of its slot any more.

alter table saksi.return_reviews drop constraint return_reviews_verdict_check;
alter table saksi.return_reviews add constraint return_reviews_verdict_check
  check (verdict in ('waived', 'asked', 'accepted', 'sent_back', 'locked', 'reopened', 'withdrawn'));
comment on table saksi.return_reviews is 'Accepted, sent back, locked, opened again, withdrawn by its own head: of a return (of_agency, return_id). Waived, asked for: of a form, with no return. agency_id is whoever said so.';
