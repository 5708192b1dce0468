-- One row per offering with everything a search asks for. Tokens are cut by the service, never by a text search
-- configuration, whose rules differ between servers.
create table offering_search (
    id           uuid     primary key references offering (id),
    partner_id   uuid     not null,
    status       text     not null,
    kind         text     not null,
    mode         text     not null,
    facility_id  uuid     not null,
    equipment_id uuid,
    tokens       tsvector not null
);
create index offering_search_by_token on offering_search using gin (tokens);
create index offering_search_by_partner on offering_search (partner_id, id);
create index offering_search_by_facility on offering_search (facility_id, id);

-- Every Latin word that was ever indexed, for queries with a typing error.
create table search_word (
    word text primary key
);
create index search_word_by_trigram on search_word using gin (word gin_trgm_ops);
