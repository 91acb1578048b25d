"""Files as programs and owners write them, about invented people, and what must come of each.

One module per family of files. `python -m tests.intake.corpus` prints how each one is read;
`python -m tests.intake.corpus --write` makes the files of tests/data/intake anew.
"""
