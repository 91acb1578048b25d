"""`python -m smallbiz`."""

import sys

if __name__ == "__main__":
    if sys.argv[1:] == ["--apart"]:
        from smallbiz.intake.apart import answer_apart

        answer_apart()
    else:
        from smallbiz.cli import main

        sys.exit(main())
