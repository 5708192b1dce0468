-- A row without a state goes to its own topic alone; one without a payload ends its key there (a compacted topic
-- forgets it). Such rows are copies of what others published: a version may stand in several of them.
alter table outbox
    alter column payload drop not null,
    alter column state_payload drop not null,
    add column republished integer not null default 0,
    drop constraint outbox_one_event_per_version;
create unique index outbox_one_event_per_version on outbox (aggregate_id, aggregate_version)
    where state_payload is not null;
create index outbox_copies on outbox (aggregate_id, seq) where state_payload is null;

-- A service may have several consumers, each with its own place in a topic: what one could not take in, another could.
alter table dead_letter
    add column consumer text not null default '',
    drop constraint dead_letter_once,
    add constraint dead_letter_once unique (topic, partition, record_offset, consumer);
