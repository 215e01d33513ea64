-- A reviewer locks slots that were accepted: nothing more is taken for them until they are opened again.

alter table saksi.return_reviews drop constraint return_reviews_verdict_check;
alter table saksi.return_reviews add constraint return_reviews_verdict_check
  check (verdict in ('waived', 'accepted', 'sent_back', 'locked', 'reopened'));
create index return_locks on saksi.return_reviews (of_agency) where verdict = 'locked';
comment on table saksi.return_reviews is 'Accepted, sent back, locked, opened again: of a return (of_agency, return_id). Waived: of a form, with no return. agency_id is whoever said so.';

-- Whoever sends reads what was said of its returns: what is locked is refused in the transaction that would append it.
create policy of_own_returns on saksi.return_reviews for select to saksi_app
  using (of_agency = nullif(current_setting('saksi.agency', true), ''));
-- A reviewer's word is judged by what others sent, and said, in its own transaction alone.
create policy while_reviewing on saksi.returns for select to saksi_app using (current_setting('saksi.reviewing', true) = 'on');
create policy while_reviewing on saksi.return_reviews for select to saksi_app using (current_setting('saksi.reviewing', true) = 'on');
