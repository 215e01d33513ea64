-- That somebody rang about a record of a person, and what was answered.

alter table saksi.care_acts drop constraint care_acts_act_check;
alter table saksi.care_acts add constraint care_acts_act_check
  check (act in ('planned', 'approved', 'sent_back', 'taken', 'offered', 'accepted', 'declined', 'taken_back', 'let_go', 'answered', 'answer_taken_back',
                 'rang_agreed', 'rang_refused', 'rang_later', 'rang_unreached'));
