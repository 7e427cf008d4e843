"""numpy, or the Python that has it: the first python3 on the path may be another than the packaged one.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import os
import sys

try:
    import numpy  # noqa: F401
except ImportError:
    if sys.executable == "/usr/bin/python3" or not os.path.exists("/usr/bin/python3"):
        sys.exit("numpy is missing; run ./ane setup")
    os.execv("/usr/bin/python3", ["/usr/bin/python3"] + sys.argv)
