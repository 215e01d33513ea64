-- Accounts at an OpenID provider wait for two registrars as devices do.

alter table saksi.enrolment_requests drop constraint enrolment_requests_kind_check;
alter table saksi.enrolment_requests add constraint enrolment_requests_kind_check check (kind in ('device', 'ceremony', 'subject'));
comment on table saksi.enrolment_requests is 'Devices, and accounts elsewhere, that wait for two registrars: the card or the link, and once the first has signed, the entry as it was signed. Gone when it is enrolled, declined or a week old. Whoever alters it makes an entry that the second registrar’s desk or the fold refuses.';
