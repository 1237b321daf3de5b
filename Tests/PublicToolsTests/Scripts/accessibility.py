"""Runs axe-core on a page, wide and narrow, light and dark, unfolded. Usage: accessibility.py PAGE [AXE_SCRIPT]"""
import json
import sys
from importlib import resources

from browser import address, open_browser

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]

# WCAG 2.2, 2.5.8: what is touched has 24 by 24 pixels, or stands so far from the next that a circle of 24 pixels
# around it meets no other. Links within sentences are exempt.
SMALL_TARGETS = """
const targets = Array.from(document.querySelectorAll('button, select, input, summary, nav a, svg a, .facts .name'))
    .filter((part) => part.checkVisibility())
    .map((part) => ({ part, box: part.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.bottom > 0);
const middle = ({ box }) => [box.x + box.width / 2, box.y + box.height / 2];
const small = targets.filter(({ box }) => box.width < 23.5 || box.height < 23.5);
return small.filter((one) => targets.some((other) => {
    if (other === one) return false;
    const [x, y] = middle(one);
    const nearest = [Math.max(other.box.left, Math.min(x, other.box.right)),
        Math.max(other.box.top, Math.min(y, other.box.bottom))];
    if (Math.hypot(x - nearest[0], y - nearest[1]) < 11.5) return true;
    const [u, v] = middle(other);
    return small.includes(other) && Math.hypot(x - u, y - v) < 23.5;
})).map(({ part }) => part.outerHTML.slice(0, 200));
"""

page = sys.argv[1]
if len(sys.argv) > 2:
    with open(sys.argv[2], encoding="utf-8") as file:
        axe = file.read()
else:
    axe = resources.files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8")

failed = False
for width in [1440, 390]:
    driver = open_browser(width, 1000)
    driver.set_script_timeout(300)
    driver.get(address(page))
    driver.execute_script("for (const part of document.querySelectorAll('details')) part.open = true")
    driver.execute_cdp_cmd("Runtime.evaluate", {"expression": axe + ";0"})
    for scheme in ["light", "dark"]:
        media = [{"name": "prefers-color-scheme", "value": scheme}]
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": media})
        # The colours hang on the scheme alone, so that in the dark only they are looked at again.
        options = {"resultTypes": ["violations"], "runOnly": {"type": "tag", "values": RULES}}
        if scheme == "dark":
            options["runOnly"] = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
        results = driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            f"axe.run(document, {json.dumps(options)}).then(done, (error) => done({{error: String(error)}}));"
        )
        if "error" in results:
            sys.exit(results["error"])
        for violation in results["violations"]:
            failed = True
            print(f"{width} {scheme}: {violation['id']}: {violation['help']}")
            for node in violation["nodes"][:3]:
                print("   ", node["html"][:300])
                print("   ", (node.get("failureSummary") or "").replace("\n", " ")[:300])
        print(f"{width} {scheme}: axe {results['testEngine']['version']} ran")
    for target in driver.execute_script(SMALL_TARGETS):
        failed = True
        print(f"{width}: too small to touch: {target}")
    if driver.execute_script("return document.documentElement.scrollWidth > window.innerWidth"):
        failed = True
        print(f"{width}: the page is wider than the window")
    driver.quit()
sys.exit(failed)
