-- That something which was owed to a person is met by the record that an act names, where no record can show it by itself.

alter table saksi.care_acts drop constraint care_acts_act_check;
alter table saksi.care_acts add constraint care_acts_act_check
  check (act in ('planned', 'approved', 'sent_back', 'taken', 'offered', 'accepted', 'declined', 'taken_back', 'let_go', 'answered'));
