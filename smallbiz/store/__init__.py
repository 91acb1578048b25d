"""The file: database, change log, migrations, backups, health, search, lock."""
