-- Rows of a report's tables, with what was typed into their cells. What stands elsewhere (figures, projects) is not
-- repeated here. owner: the project whose table it is, or empty. row_id: of the template's row, the project, or its own.
create table rpt_row (
    report varchar(36) not null,
    table_code varchar(64) not null,
    owner varchar(36) not null,
    part varchar(64) not null,
    row_id varchar(64) not null,
    place int not null,
    cells longtext not null,
    edited_by varchar(36) not null,
    edited_at datetime(3) not null,
    primary key (report, table_code, owner, part, row_id),
    constraint rpt_row_report foreign key (report) references rpt_report (id)
);
