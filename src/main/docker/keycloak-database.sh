#!/bin/bash
# Run once by the PostgreSQL image, when its volume is empty: Keycloak gets a database and a user of its own.
set -e
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create user keycloak password :'password';
create database keycloak owner keycloak;
SQL
