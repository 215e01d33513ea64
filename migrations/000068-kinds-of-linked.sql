-- Of which kinds the two records are said to be, beside the link: a list of people was put together with one look into the entries for each of its thousands of links.

alter table saksi.link_assertions add column a_kind saksi.code, add column b_kind saksi.code;
update saksi.link_assertions l set a_kind = e.stub::json->'a'->>1, b_kind = e.stub::json->'b'->>1
  from saksi.entries e where e.agency_id = l.agency_id and e.entry_id = l.entry_id;
alter table saksi.link_assertions alter column a_kind set not null, alter column b_kind set not null;
