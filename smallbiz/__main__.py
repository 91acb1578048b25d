"""`python -m smallbiz`."""

import sys
from multiprocessing import freeze_support

from smallbiz.cli import main

if __name__ == "__main__":
    freeze_support()
    sys.exit(main())
