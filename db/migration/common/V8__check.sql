-- Why a warning may stand. fingerprint is a SHA-256 over kind and quoted text: when the text changes, nothing is explained.
create table chk_explanation (
    report varchar(36) not null,
    fingerprint char(64) not null,
    kind varchar(60) not null,
    explanation longtext not null,
    explained_by varchar(36) not null,
    explained_name varchar(100) not null,
    explained_at datetime(3) not null,
    primary key (report, fingerprint)
);
