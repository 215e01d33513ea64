-- A day that an answer implies and no paper says (decided, and on no day) may be of any interval; each figure asks first whether its kind has any such record.
create index accused_episodes_unwritten on saksi.accused_episodes ("decided_on") where "decided_on" is null and "outcome" is not null;
