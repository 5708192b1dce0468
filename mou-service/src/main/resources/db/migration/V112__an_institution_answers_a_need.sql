create table need_answer (
    id             uuid        primary key,
    need_id        uuid        not null,
    institution_id uuid        not null,
    account        text        not null,
    kind           text        not null,
    text           text        not null,
    offering_id    uuid,
    answered_at    timestamptz not null,
    reply          text,
    replied_at     timestamptz,
    version        bigint      not null,
    lock           bigint      not null,
    constraint need_answer_to_a_need foreign key (need_id) references need (id),
    constraint need_answer_replied_once check ((reply is null) = (replied_at is null))
);
create index need_answer_by_need on need_answer (need_id, id);
