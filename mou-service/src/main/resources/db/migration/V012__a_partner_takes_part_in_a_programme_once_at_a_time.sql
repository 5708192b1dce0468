-- agency_id repeats the programme's agency, which never changes: whether an officer may see a partner is asked often.
create table participation (
    partner_id   uuid not null,
    programme_id uuid not null,
    agency_id    uuid not null,
    starts_on    date not null,
    ends_on      date,
    constraint participation_of_a_partner foreign key (partner_id) references partner (id),
    constraint participation_in_a_programme foreign key (programme_id) references programme (id),
    constraint participation_ends_after_it_starts check (ends_on is null or ends_on >= starts_on),
    constraint participation_once_at_a_time exclude using gist
        (partner_id with =, programme_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index participation_by_agency on participation (agency_id, partner_id);
create index participation_by_programme on participation (programme_id, partner_id);
