"""The file: database, change log, migrations, backups, health, search, lock.

- Open, made, closed: `opening`, `making`, `identity` (what a file is), `lock` and `holder` (who has it),
  `place`, `presence`, `database`, `sidefiles`.
- Read and changed: `store` is one open file; `queries` asks, `recording` and `work` change it in steps,
  `session` and `one_row` hold records, `later` imports them late.
- Taken back: `changelog`, `noted_together` and `runs` note what was, `steps` lists it, `reversal` and
  `putting_back` bring it back, `forgetting` ends it, `field_changes` tells it of one row.
- Worked out anew with every step (`derived`): `search`, asked by `finding`; where contacts stand is
  `smallbiz.journey.standing`.
- Its tables: `tables`, `schema`, `shape`, `numbers` (ids); older files: `migrations`, `upgrades`.
- Kept safe: `backups` on their `shelf`, thinned by `keeping`, put back by `restore`; `health`, and of a
  damaged file `rescue` and `salvage`.
"""
