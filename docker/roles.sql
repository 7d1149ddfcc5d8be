-- The two accounts of Birge, for a server of one's own. Run once as a superuser:
-- psql --set=owner_password=… --set=app_password=… --file=docker/roles.sql

-- Owns the tables and changes them: for migrations only.
create role birge_owner login password :'owner_password';

-- Reads and writes, but may neither change nor delete history: for the server.
create role birge_app login password :'app_password';

-- The first migration grants birge_app to the owner, which only its administrator may.
grant birge_app to birge_owner with admin option;

create database birge owner birge_owner encoding 'UTF8'
  locale_provider icu icu_locale 'und' locale 'C.UTF-8' template template0;

-- Nobody else comes in.
revoke all on database birge from public;
grant connect on database birge to birge_app;
