-- A unit's seal as drawn on paper. Outside demonstrations its signing key lives with the sealing service.
create table sel_seal (
    id            varchar(36)  not null primary key,
    unit          varchar(36)  not null,
    name          varchar(200) not null,
    picture       longblob     not null,
    millimetres   int          not null,
    demonstration boolean      not null,
    valid_from    date         not null,
    valid_to      date         not null,
    state         varchar(20)  not null,
    created_at    timestamp(3) not null,
    constraint sel_seal_once unique (unit, name)
);

-- Certificates of authorities whose signatures this platform calls its own; also those of former key stores.
create table sel_authority (
    sha256        varchar(64)  not null primary key,
    subject       varchar(500) not null,
    certificate   longblob     not null,
    demonstration boolean      not null,
    created_at    timestamp(3) not null
);

-- Last number given in the seal use register, one count for each unit and year.
create table sel_counter (
    unit         varchar(36) not null,
    counted_year int         not null,
    last_number  int         not null,
    primary key (unit, counted_year)
);

-- Sealed and signed files, as they were signed. signature_sha256 is the hash of the signature value: it stays readable
-- in a file that was changed afterwards.
create table sel_file (
    id               varchar(36)  not null primary key,
    subject          varchar(36)  not null,
    version          varchar(36)  not null,
    version_hash     varchar(64)  not null,
    sha256           varchar(64)  not null,
    sm3              varchar(64)  not null,
    signature_sha256 varchar(64)  not null,
    byte_count       bigint       not null,
    content          longblob     not null,
    sealed_at        timestamp(3) not null,
    constraint sel_file_hash unique (sha256)
);
create index sel_file_signature on sel_file (signature_sha256);
create index sel_file_version on sel_file (version);

-- The seal use register. Nothing is ever deleted; a void entry stays. valid_version is the version while the entry is
-- valid and null afterwards: one valid use for each version.
create table sel_use (
    id              varchar(36)  not null primary key,
    number          varchar(40)  not null,
    unit            varchar(36)  not null,
    department      varchar(200) not null,
    title           varchar(500) not null,
    copies          int          not null,
    drafter         varchar(36)  not null,
    drafter_name    varchar(100) not null,
    approver        varchar(36)  not null,
    approver_name   varchar(100) not null,
    approved_at     timestamp(3) not null,
    keeper          varchar(36)  not null,
    keeper_name     varchar(100) not null,
    remark          varchar(2000) not null,
    subject         varchar(36)  not null,
    version         varchar(36)  not null,
    valid_version   varchar(36),
    step            varchar(200) not null,
    file            varchar(36)  not null,
    seal            varchar(36)  not null,
    seal_name       varchar(200) not null,
    place           varchar(20)  not null,
    kind            varchar(20)  not null,
    used_at         timestamp(3) not null,
    voided_at       timestamp(3) null,
    void_reason     varchar(2000) not null,
    constraint sel_use_number unique (unit, number),
    constraint sel_use_once unique (valid_version)
);
create index sel_use_subject on sel_use (subject);
create index sel_use_unit on sel_use (unit, used_at);
