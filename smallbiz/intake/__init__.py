"""Any file in: read, columns understood, people matched, previewed, one undoable change.

A file's way, and where to look when something on it goes wrong:

1. Bytes: `source`, `formats` (what a file is), `glimpse` (the beginning of a large one).
2. Cells: `opening` picks the reader, one of `text`, `workbooks` and `vcards`; `grid` holds what they read.
3. A table: `header`, `groups`, `furniture` (lines that are no data), `layout`, `table`.
4. What each column means: `vocabulary` (the word lists), `lookup` (one header), `assignment` (all of
   them), `looks` and `suggestion` (by values), `meaning`, `rivals`; `guessing` says what the rows are.
5. How a column writes: `dates`, `amounts`, `units`, `doubts` (what can be read in two ways).
   `understanding` holds 4 and 5 together.
6. Candidates: `reading` turns rows into them, through `contacts`, `dealings`, `plans`, `sold` and `orders`.
7. The owner's file: `entry` finds who is known already and enters the rows.
8. The whole way for one file: `imports`, with the owner's `options` and `decisions`, and its `outcome`.
"""
