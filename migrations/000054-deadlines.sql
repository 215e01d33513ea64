-- From which day a time of the law runs, whoever recorded it: custody before trial, supervision, and a verdict that may be appealed. What is asked for is a span of
-- some weeks, so that how much there ever was costs nothing.
create index accused_episodes_running on saksi.accused_episodes (charged_on, record_id)
  where superseded_at is null and decided_on is null and custody = 'pre_trial_detention';
create index supervisions_running on saksi.supervisions (started_on, record_id) where superseded_at is null and ended_on is null;
create index verdicts_running on saksi.verdicts (decided_on, record_id) where superseded_at is null;
