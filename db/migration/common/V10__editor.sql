-- What a flow administrator has drawn and not published yet: one draft of each flow for each person.
create table flw_draft (
  flow varchar(100) not null,
  editor varchar(36) not null,
  based_on int not null,
  bpmn longtext not null,
  saved_at timestamp(3) not null,
  primary key (flow, editor)
);
