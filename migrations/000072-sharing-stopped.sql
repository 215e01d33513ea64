-- That the vaults have heard that a person's records are shared no more.

alter table saksi.care_acts drop constraint care_acts_act_check;
alter table saksi.care_acts add constraint care_acts_act_check
  check (act in ('planned', 'approved', 'sent_back', 'taken', 'offered', 'accepted', 'declined', 'taken_back', 'let_go', 'answered', 'answer_taken_back',
                 'rang_agreed', 'rang_refused', 'rang_later', 'rang_unreached', 'sharing_stopped'));

-- Consents that were taken back, for whoever has to stop the openings: a few among all.
create index consents_withdrawn on saksi.consents (agency_id, recorded_at) where superseded_at is null and withdrawn = 'yes';
