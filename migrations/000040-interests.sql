-- Whoever has an interest in a place or a case has declared it, or oversight has found it: what it concerns is not there for that person. Which
-- records those are, the transaction names one by one (saksi.closed, tokens with commas between; empty where there are none), and one that does not
-- say it sees nothing. Of every table in which a record stands, those of a country's own kinds among them.

do $$
declare t text;
begin
  for t in select p.tablename from pg_policies p join information_schema.columns c on c.table_schema = p.schemaname and c.table_name = p.tablename
            where p.schemaname = 'saksi' and p.policyname = 'desk_wall' and c.column_name = 'record_id' order by 1 loop
    execute format('create policy desk_closed on saksi.%I as restrictive for select to saksi_desk
      using (record_id::text <> all ((select string_to_array(current_setting(''saksi.closed'', true), '',''))::text[]))', t);
  end loop;
end $$;
