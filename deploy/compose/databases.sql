-- Run once by PostgreSQL's image at its first start: what the launcher's PostgresServer makes on one machine.
\getenv password JAMBATAN_DATABASE_PASSWORD
SELECT format('CREATE ROLE %s_%s LOGIN PASSWORD %L', name, part, :'password')
  FROM unnest(ARRAY['catalog', 'booking', 'mou', 'notification', 'keycloak']) name, unnest(ARRAY['owner', 'app']) part \gexec
SELECT format('CREATE DATABASE %s OWNER %s_owner', name, name)
  FROM unnest(ARRAY['catalog', 'booking', 'mou', 'notification', 'keycloak']) name \gexec

\connect catalog
REVOKE ALL ON DATABASE catalog FROM PUBLIC;
GRANT CONNECT ON DATABASE catalog TO catalog_app;
CREATE EXTENSION btree_gist;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;
ALTER SCHEMA public OWNER TO catalog_owner;
GRANT USAGE ON SCHEMA public TO catalog_app;
ALTER DEFAULT PRIVILEGES FOR ROLE catalog_owner IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO catalog_app;
ALTER DEFAULT PRIVILEGES FOR ROLE catalog_owner IN SCHEMA public GRANT USAGE ON SEQUENCES TO catalog_app;

\connect booking
REVOKE ALL ON DATABASE booking FROM PUBLIC;
GRANT CONNECT ON DATABASE booking TO booking_app;
CREATE EXTENSION btree_gist;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;
ALTER SCHEMA public OWNER TO booking_owner;
GRANT USAGE ON SCHEMA public TO booking_app;
ALTER DEFAULT PRIVILEGES FOR ROLE booking_owner IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO booking_app;
ALTER DEFAULT PRIVILEGES FOR ROLE booking_owner IN SCHEMA public GRANT USAGE ON SEQUENCES TO booking_app;

\connect mou
REVOKE ALL ON DATABASE mou FROM PUBLIC;
GRANT CONNECT ON DATABASE mou TO mou_app;
CREATE EXTENSION btree_gist;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;
ALTER SCHEMA public OWNER TO mou_owner;
GRANT USAGE ON SCHEMA public TO mou_app;
ALTER DEFAULT PRIVILEGES FOR ROLE mou_owner IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO mou_app;
ALTER DEFAULT PRIVILEGES FOR ROLE mou_owner IN SCHEMA public GRANT USAGE ON SEQUENCES TO mou_app;

\connect notification
REVOKE ALL ON DATABASE notification FROM PUBLIC;
GRANT CONNECT ON DATABASE notification TO notification_app;
CREATE EXTENSION btree_gist;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;
ALTER SCHEMA public OWNER TO notification_owner;
GRANT USAGE ON SCHEMA public TO notification_app;
ALTER DEFAULT PRIVILEGES FOR ROLE notification_owner IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO notification_app;
ALTER DEFAULT PRIVILEGES FOR ROLE notification_owner IN SCHEMA public GRANT USAGE ON SEQUENCES TO notification_app;

\connect keycloak
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
GRANT CONNECT ON DATABASE keycloak TO keycloak_app;
CREATE EXTENSION btree_gist;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;
ALTER SCHEMA public OWNER TO keycloak_owner;
GRANT USAGE ON SCHEMA public TO keycloak_app;
ALTER DEFAULT PRIVILEGES FOR ROLE keycloak_owner IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO keycloak_app;
ALTER DEFAULT PRIVILEGES FOR ROLE keycloak_owner IN SCHEMA public GRANT USAGE ON SEQUENCES TO keycloak_app;
