"""`python -m smallbiz`."""

import sys

from smallbiz.cli import main

if __name__ == "__main__":
    sys.exit(main())
