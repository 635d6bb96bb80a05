create table org_unit (
  id varchar(36) not null primary key,
  name varchar(200) not null,
  created_at timestamp(3) not null
);

create table org_department (
  id varchar(36) not null primary key,
  unit varchar(36) not null,
  name varchar(150) not null,
  place int not null,
  constraint org_department_unit foreign key (unit) references org_unit (id),
  constraint org_department_name unique (unit, name)
);

-- login is lower-case ASCII, so that every database compares it alike
create table org_person (
  id varchar(36) not null primary key,
  login varchar(40) not null,
  name varchar(100) not null,
  unit varchar(36) not null,
  department varchar(36),
  password varchar(200) not null,
  must_change boolean not null,
  active boolean not null,
  failures int not null,
  locked_until timestamp(3) null,
  created_at timestamp(3) not null,
  constraint org_person_login unique (login),
  constraint org_person_unit foreign key (unit) references org_unit (id),
  constraint org_person_department foreign key (department) references org_department (id)
);

create table org_person_role (
  person varchar(36) not null,
  role varchar(40) not null,
  primary key (person, role),
  constraint org_person_role_person foreign key (person) references org_person (id)
);
create index org_person_role_role on org_person_role (role, person);

-- The link that sets up an empty installation; one row at most waits.
create table org_setup_link (
  token_hash char(64) not null primary key,
  expires_at timestamp(3) not null,
  used_at timestamp(3) null
);
