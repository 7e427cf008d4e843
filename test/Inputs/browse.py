"""Opens a page in headless Chromium, clicks, and checks what the page then shows. Without Chromium it says so.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

# Real clicks on the page; what came of them goes into the title of the document.
CLICKS = """<script>
const row = document.getElementById('b0-1');
row.click();
const seen = [row, document.getElementById('b0-0'), document.getElementById('b0-2')].map(r => r.classList[1]);
row.click();
seen.push(document.querySelectorAll('.self, .source, .user').length);
document.getElementById('only').click();
seen.push(getComputedStyle(document.getElementById('b0-0')).display, getComputedStyle(row).display);
document.title = 'seen ' + seen.join(' ');
</script>"""
EXPECTED = "seen self source user 0 none table-row"


def main(page):
    browser = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chromium-browser")
    if not browser:
        print("ok: skipped, there is no chromium")
        return 0
    with open(page, encoding="utf-8") as file:
        text = file.read()
    with tempfile.TemporaryDirectory() as scratch:
        clicked = os.path.join(scratch, "clicked.html")
        with open(clicked, "w", encoding="utf-8") as file:
            file.write(text.replace("</body>", CLICKS + "</body>"))
        result = subprocess.run([browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={scratch}/profile",
                                 "--dump-dom", "file://" + clicked], capture_output=True, text=True, timeout=60, check=False)
    title = re.search("<title>(.*?)</title>", result.stdout)
    if not title or title.group(1) != EXPECTED:
        print(f"expected '{EXPECTED}', found '{title and title.group(1)}'\n{result.stderr[-2000:]}")
        return 1
    print("ok: " + title.group(1))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
