-- What people typed into forms: one row per item and person, so that two candidates never overwrite each other.
create table inb_form_data (
    item varchar(64) not null,
    person varchar(36) not null,
    subject varchar(64) not null,
    step varchar(255) not null,
    department varchar(36) not null,
    contents longtext not null,
    revision int not null,
    saved_at datetime(3) not null,
    finished boolean not null,
    primary key (item, person)
);

create index inb_form_data_of_subject on inb_form_data (subject, step, department, saved_at);

-- Requests that took effect: the same request again has no second one.
create table inb_idempotency (
    item varchar(64) not null,
    person varchar(36) not null,
    request varchar(64) not null,
    outcome varchar(64) not null,
    done_at datetime(3) not null,
    primary key (item, person, request)
);
