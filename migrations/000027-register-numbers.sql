-- The number of a case as its office writes it, kept whole (src/core/model/register-number.ts): few letters beside the digits, so that no
-- name stands there. The ordinary number is looked at first, because nearly every row has one and the longer rule costs more.
alter domain saksi.case_number drop constraint case_number_check;
alter domain saksi.case_number add constraint case_number_check check (
  case
    when value ~ '^[0-9]+/[0-9]+$' then length(value) <= 40
    else length(value) <= 40
      and value ~ '^[0-9A-Za-z\u1780-\u17D3][0-9A-Za-z\u1780-\u17D3 ./_()-]*$'
      and value ~ '[0-9]'
      and length(regexp_replace(value, '[^A-Za-z\u1780-\u17D3]', '', 'g')) <= 8
  end);
