-- Strangers' requests have a room of their own among those that wait: what comes from somebody who is signed in is never refused for theirs.

alter table saksi.enrolment_requests add column asked_by saksi.token;
comment on column saksi.enrolment_requests.asked_by is 'The person whose session asked; null for a stranger, and for what waited before this column was there.';
