-- Files that prove the rows of a report's tables. The bytes stand in the data folder, named by their sha256; the row is
-- addressed as in rpt_row.
create table rpt_evidence (
    id varchar(36) not null,
    report varchar(36) not null,
    table_code varchar(64) not null,
    owner varchar(36) not null,
    part varchar(64) not null,
    row_id varchar(64) not null,
    name varchar(200) not null,
    kind varchar(16) not null,
    size_bytes bigint not null,
    sha256 char(64) not null,
    sm3 char(64) not null,
    added_by varchar(36) not null,
    added_by_name varchar(100) not null,
    added_at datetime(3) not null,
    primary key (id),
    constraint rpt_evidence_once unique (report, table_code, owner, part, row_id, sha256),
    constraint rpt_evidence_report foreign key (report) references rpt_report (id)
);
create index rpt_evidence_content on rpt_evidence (sha256);

-- Files that a frozen version names: they stay, whatever becomes of the report.
create table rpt_version_file (
    sha256 char(64) not null,
    version varchar(36) not null,
    primary key (sha256, version),
    constraint rpt_version_file_version foreign key (version) references rpt_version (id)
);
