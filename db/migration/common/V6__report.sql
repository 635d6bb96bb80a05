-- A template as it was when first started with. Never changed: reports refer to it by id and version.
create table rpt_template (
    id varchar(64) not null,
    version int not null,
    sha256 char(64) not null,
    content longtext not null,
    stored_at datetime(3) not null,
    primary key (id, version)
);

create table rpt_report (
    id varchar(36) not null,
    unit varchar(36) not null,
    unit_name varchar(200) not null,
    report_year int not null,
    title varchar(300) not null,
    template varchar(64) not null,
    template_version int not null,
    state varchar(16) not null,
    created_by varchar(36) not null,
    created_at datetime(3) not null,
    primary key (id),
    constraint rpt_report_once unique (unit, report_year, template)
);

-- Made for the whole outline when the report starts. version counts the changes of one section.
create table rpt_section (
    report varchar(36) not null,
    code varchar(64) not null,
    body longtext not null,
    version int not null,
    edited_by varchar(36),
    edited_by_name varchar(100),
    edited_at datetime(3),
    primary key (report, code),
    constraint rpt_section_report foreign key (report) references rpt_report (id)
);

-- Who is editing which section. A row that has ended is as good as none.
create table rpt_lease (
    report varchar(36) not null,
    section varchar(64) not null,
    holder varchar(36) not null,
    holder_name varchar(100) not null,
    ends_at datetime(3) not null,
    primary key (report, section)
);

-- decimals keeps the digits as written: 67.2 and 67.20 differ. amount null: cleared; no row: never set.
create table rpt_figure (
    report varchar(36) not null,
    code varchar(64) not null,
    period varchar(16) not null,
    unit varchar(16) not null,
    amount decimal(24, 8),
    decimals int not null,
    source varchar(500) not null,
    evidence varchar(1000) not null,
    version int not null,
    edited_by varchar(36) not null,
    edited_by_name varchar(100) not null,
    edited_at datetime(3) not null,
    primary key (report, code, period),
    constraint rpt_figure_report foreign key (report) references rpt_report (id)
);

-- Amounts in 万元. null is missing, 0 is a statement.
create table rpt_budget_line (
    id varchar(36) not null,
    report varchar(36) not null,
    place int not null,
    name varchar(200) not null,
    project_group varchar(64) not null,
    carried_in decimal(18, 2),
    initial_budget decimal(18, 2),
    adjustment decimal(18, 2),
    executed decimal(18, 2),
    carried_out decimal(18, 2),
    version int not null,
    edited_by varchar(36) not null,
    edited_at datetime(3) not null,
    primary key (id),
    constraint rpt_budget_line_report foreign key (report) references rpt_report (id)
);
create index rpt_budget_line_place on rpt_budget_line (report, place);

-- What was signed. Only the marks of being void are ever written afterwards.
create table rpt_version (
    id varchar(36) not null,
    report varchar(36) not null,
    version_number int not null,
    frozen_in varchar(255) not null,
    content longtext not null,
    sha256 char(64) not null,
    frozen_at datetime(3) not null,
    voided_at datetime(3),
    voided_by varchar(36),
    void_reason longtext,
    primary key (id),
    constraint rpt_version_number unique (report, version_number),
    constraint rpt_version_report foreign key (report) references rpt_report (id)
);
