-- What is, or once was, open to everybody. One row for each published version of a report.
create table dsc_publication (
    id varchar(36) not null,
    report varchar(36) not null,
    version varchar(36) not null,
    version_hash varchar(64) not null,
    sealed_file varchar(36) not null,
    sealed_sha256 varchar(64) not null,
    sealed_size bigint not null,
    unit varchar(36) not null,
    unit_name varchar(200) not null,
    report_year int not null,
    title varchar(300) not null,
    index_number varchar(80) not null,
    index_year int not null,
    index_sequence int not null,
    document_number varchar(100) not null,
    publisher varchar(200) not null,
    issued_on date not null,
    published_on date not null,
    published_at datetime(3) not null,
    published_by varchar(36) not null,
    published_by_name varchar(100) not null,
    validity varchar(16) not null,
    clock varchar(16) not null,
    clock_start date not null,
    clock_due date,
    timing varchar(16) not null,
    revoked_at datetime(3),
    revoked_by varchar(36),
    revoked_why varchar(500),
    constraint dsc_publication_pk primary key (id),
    constraint dsc_publication_version unique (report, version),
    constraint dsc_publication_index_number unique (index_number),
    constraint dsc_publication_sequence unique (unit, index_year, index_sequence)
);

create index dsc_publication_newest on dsc_publication (validity, published_at, id);
create index dsc_publication_of_unit on dsc_publication (unit, published_at, id);
create index dsc_publication_of_version on dsc_publication (version);

-- What the portal's search reads: the narrative as plain text. Apart, so that lists stay narrow.
create table dsc_text (
    publication varchar(36) not null,
    words longtext not null,
    constraint dsc_text_pk primary key (publication)
);

-- What the disclosure officer enters before publication.
create table dsc_preparation (
    report varchar(36) not null,
    accounts_approved_on date,
    saved_by varchar(36) not null,
    saved_at datetime(3) not null,
    constraint dsc_preparation_pk primary key (report)
);
