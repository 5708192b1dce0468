-- A letter is written in the transaction that caused it and sent afterwards, again and again until it went out. What it
-- says is kept no longer than that: it may hold a link that lets somebody in.
create table letter (
    id              uuid        primary key,
    kind            text        not null,
    recipient       text        not null,
    language        text        not null,
    subject         text        not null,
    body            text,
    written_at      timestamptz not null,
    attempts        integer     not null,
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    given_up_at     timestamptz,
    last_failure    text,
    constraint letter_has_one_end check (sent_at is null or given_up_at is null),
    constraint letter_says_something_until_its_end check ((body is null) = (sent_at is not null or given_up_at is not null))
);
create index letter_that_waits on letter (next_attempt_at) where body is not null;
create index letter_by_time on letter (written_at);
