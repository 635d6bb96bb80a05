-- What a report said, once for each different content. Shared by revisions and looks.
create table rpt_content (
    report varchar(36) not null,
    sha256 char(64) not null,
    content longtext not null,
    primary key (report, sha256),
    constraint rpt_content_report foreign key (report) references rpt_report (id)
);

-- Each submit, return and freeze, with what the report said then.
create table rpt_revision (
    id varchar(36) not null,
    report varchar(36) not null,
    revision_number int not null,
    cause varchar(16) not null,
    step_name varchar(200) not null,
    made_by varchar(36) not null,
    made_by_name varchar(100) not null,
    made_at datetime(3) not null,
    sha256 char(64) not null,
    primary key (id),
    constraint rpt_revision_number unique (report, revision_number),
    constraint rpt_revision_content foreign key (report, sha256) references rpt_content (report, sha256)
);

-- What somebody saw when they last opened or finished an item of the report.
create table rpt_look (
    report varchar(36) not null,
    person varchar(36) not null,
    item varchar(64) not null,
    seen_at datetime(3) not null,
    sha256 char(64) not null,
    primary key (report, person, item),
    constraint rpt_look_content foreign key (report, sha256) references rpt_content (report, sha256)
);

-- GB/T 32905 beside SHA-256. Versions of before have none.
alter table rpt_version add column sm3 char(64);
