-- Why a partner may not publish: it is not confirmed yet, is suspended, or has left. `confirmed` stays, since every read
-- of what is public asks for it.
alter table provider add column status text;
update provider set status = case when confirmed then 'CONFIRMED' else 'PROSPECT' end;
alter table provider alter column status set not null;
