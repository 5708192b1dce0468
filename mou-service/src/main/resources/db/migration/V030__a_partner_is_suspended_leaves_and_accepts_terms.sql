-- Agencies beside those it takes part with that may see a partner: it has applied to a programme of theirs.
alter table partner add column known_to uuid[] not null default '{}';

-- The latest version of each programme's terms of access that a signatory accepted.
alter table partner add column accepted_terms jsonb not null default '{"versions":{}}';

alter table partner
    add column suspended_by      uuid,
    add column suspended_at      timestamptz,
    add column suspension_reason text,
    add constraint partner_suspended_whole_or_not check (
        (status = 'SUSPENDED') = (suspended_by is not null)
        and (suspended_by is null) = (suspended_at is null)
        and (suspended_by is null) = (suspension_reason is null));
