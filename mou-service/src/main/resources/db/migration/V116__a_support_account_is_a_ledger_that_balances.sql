-- What an agency has promised one project. The amounts beside the grant are kept by the ledger's own trigger and by
-- nothing else, so that whoever posts holds the row and no sum can run past its limit, whatever the program believes.
create table support_account (
    id             uuid          primary key,
    application_id uuid          not null,
    programme_id   uuid          not null,
    agency_id      uuid          not null,
    project_id     uuid          not null,
    partner_id     uuid          not null,
    sector         text          not null,
    currency       text          not null,
    granted        numeric(12,2) not null,
    fund           numeric(12,2) not null default 0,
    held           numeric(12,2) not null default 0,
    drawn          numeric(12,2) not null default 0,
    committed_on   date          not null,
    opened_at      timestamptz   not null,
    released_at    timestamptz,
    version        bigint        not null,
    constraint support_account_in_a_programme foreign key (programme_id) references programme (id),
    constraint support_account_of_a_partner foreign key (partner_id) references partner (id),
    constraint support_account_once_per_application unique (application_id),
    constraint support_account_once_per_project unique (project_id),
    constraint support_account_has_one_currency unique (id, currency),
    constraint support_account_grants_something check (granted > 0),
    constraint support_account_never_below_zero check (held >= 0 and drawn >= 0),
    constraint support_account_never_above_its_cap check (held + drawn <= granted),
    constraint support_account_adds_up check (fund + held + drawn = 0)
);
create index support_account_by_programme on support_account (programme_id, id);
create index support_account_by_partner on support_account (partner_id, id);

-- Every settlement that names a project, whether support was committed to it by then or not.
create table support_settlement (
    id             uuid          primary key,
    project_id     uuid          not null,
    institution_id uuid          not null,
    amount         numeric(14,2) not null,
    currency       text          not null,
    settled_on     date          not null,
    settled_at     timestamptz   not null,
    heard_at       timestamptz   not null,
    constraint support_settlement_is_not_negative check (amount >= 0)
);
create index support_settlement_by_project on support_settlement (project_id, settled_at, id);

-- A transaction moves money by its entries; a note moves none and says why.
create table support_transaction (
    id              uuid          primary key,
    account_id      uuid          not null,
    currency        text          not null,
    number          bigint        not null,
    kind            text          not null,
    dated           date          not null,
    posted_at       timestamptz   not null,
    posted_by       text,
    reason          text,
    settlement_id   uuid,
    institution_id  uuid,
    asked           numeric(14,2),
    asked_currency  text,
    drawn           numeric(12,2) not null,
    undrawn_because text,
    constraint support_transaction_of_an_account foreign key (account_id, currency)
        references support_account (id, currency),
    constraint support_transaction_is_in_order unique (account_id, number),
    constraint support_transaction_has_one_currency unique (id, currency),
    constraint support_settlement_draws_once unique (settlement_id),
    constraint support_transaction_of_a_settlement foreign key (settlement_id) references support_settlement (id),
    constraint support_transaction_kind_is_known check (kind in ('COMMITMENT', 'DRAW', 'NOTE', 'RELEASE')),
    constraint support_transaction_names_its_settlement check
        ((kind in ('DRAW', 'NOTE')) = (num_nonnulls(settlement_id, institution_id, asked, asked_currency) = 4)),
    constraint support_transaction_draws_what_is_asked check
        (case kind when 'DRAW' then drawn > 0 and drawn <= asked and asked_currency = currency else drawn = 0 end),
    constraint support_transaction_says_why_not check ((kind = 'NOTE') = (undrawn_because is not null))
);

create table support_entry (
    transaction_id uuid          not null,
    book           text          not null,
    currency       text          not null,
    amount         numeric(12,2) not null,
    constraint support_entry_once_per_book primary key (transaction_id, book),
    constraint support_entry_of_a_transaction foreign key (transaction_id, currency)
        references support_transaction (id, currency),
    constraint support_entry_book_is_known check (book in ('PROGRAMME_FUND', 'COMMITTED', 'DRAWN')),
    constraint support_entry_moves_something check (amount <> 0)
);

-- All entries of a transaction come in one statement; a later one could not leave the sum at zero.
create function support_post_entries() returns trigger language plpgsql as $$
begin
    if exists (select from support_entry e
                where e.transaction_id in (select p.transaction_id from posted p)
                group by e.transaction_id, e.currency
               having sum(e.amount) <> 0) then
        raise exception 'A transaction does not balance.'
            using errcode = 'check_violation', constraint = 'support_transaction_balances';
    end if;
    update support_account a
       set fund = a.fund + moved.fund, held = a.held + moved.held, drawn = a.drawn + moved.drawn
      from (select t.account_id,
                   coalesce(sum(p.amount) filter (where p.book = 'PROGRAMME_FUND'), 0) as fund,
                   coalesce(sum(p.amount) filter (where p.book = 'COMMITTED'), 0) as held,
                   coalesce(sum(p.amount) filter (where p.book = 'DRAWN'), 0) as drawn
              from posted p join support_transaction t on t.id = p.transaction_id
             group by t.account_id) moved
     where a.id = moved.account_id;
    return null;
end $$;
create trigger support_entries_are_posted after insert on support_entry
    referencing new table as posted for each statement execute function support_post_entries();

create function support_ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is only added to.'
        using errcode = 'check_violation', constraint = 'support_ledger_is_append_only';
end $$;
create trigger support_transactions_stay before update or delete or truncate on support_transaction
    for each statement execute function support_ledger_is_append_only();
create trigger support_entries_stay before update or delete or truncate on support_entry
    for each statement execute function support_ledger_is_append_only();
revoke update, delete, truncate on support_transaction, support_entry, support_settlement from ${app};
