"""``python -m nmt_explorer``."""

import sys

from nmt_explorer.cli.main import main

sys.exit(main())
