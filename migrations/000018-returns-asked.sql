-- A reviewer asks an agency for a return that it owes: a word about a slot in which nothing stands.

alter table saksi.return_reviews drop constraint return_reviews_verdict_check;
alter table saksi.return_reviews add constraint return_reviews_verdict_check
  check (verdict in ('waived', 'asked', 'accepted', 'sent_back', 'locked', 'reopened'));
comment on table saksi.return_reviews is 'Accepted, sent back, locked, opened again: of a return (of_agency, return_id). Waived, asked for: of a form, with no return. agency_id is whoever said so.';
