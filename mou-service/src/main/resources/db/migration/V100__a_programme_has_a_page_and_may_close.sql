-- What the page says is never searched, so it is one value. Closing keeps newcomers out and touches nobody inside.
alter table programme
    add column page    jsonb not null default '{"sizes":[],"services":[]}',
    add column closure jsonb,
    drop constraint programme_status_is_known,
    add constraint programme_status_is_known check (status in ('OPEN', 'CLOSED')),
    add constraint programme_closed_since_a_time check ((status = 'CLOSED') = (closure is not null));
