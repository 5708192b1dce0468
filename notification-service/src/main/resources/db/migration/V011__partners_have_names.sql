-- What partners are called, as jambatan.partners.state last said: for the texts of messages, and nothing else.
create table partner_name (
    id      uuid   primary key,
    version bigint not null,
    name    jsonb  not null
);
