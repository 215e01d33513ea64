-- A registrar hands a newcomer a code that holds a place among those that wait: strangers, however many, fill theirs alone.

alter table saksi.enrolment_requests add column invited_by saksi.token;
comment on column saksi.enrolment_requests.invited_by is 'Credential of the registrar whose invitation this is, or was asked by. An invitation has the hash of its code as its request_id, and no card.';
alter table saksi.enrolment_requests drop constraint enrolment_requests_kind_check;
alter table saksi.enrolment_requests add constraint enrolment_requests_kind_check check (kind in ('device', 'ceremony', 'subject', 'invitation'));
