-- That something which was owed to a person is met was said of the wrong record, and is taken back.

alter table saksi.care_acts drop constraint care_acts_act_check;
alter table saksi.care_acts add constraint care_acts_act_check
  check (act in ('planned', 'approved', 'sent_back', 'taken', 'offered', 'accepted', 'declined', 'taken_back', 'let_go', 'answered', 'answer_taken_back'));
