"""Opens pages and tells of every request, dialog and message. Usage: quiet.py PAGE..."""
import sys

from browser import address, open_browser, requests

failed = False


def complain(words):
    global failed
    failed = True
    print(words)


driver = open_browser()
for path in sys.argv[1:]:
    requests(driver)
    driver.execute_cdp_cmd("Page.enable", {})
    # An alert that comes up while the page loads would make the next command fail.
    try:
        driver.get(address(path))
        driver.execute_script(
            """
            for (const part of document.querySelectorAll('details')) part.open = true;
            for (const part of document.querySelectorAll('*')) {
                for (const kind of ['mouseover', 'focus', 'click']) {
                    if (kind !== 'click' || !part.closest('a, button')) part.dispatchEvent(new Event(kind));
                }
            }
            """
        )
        title = driver.title
    except Exception as error:
        complain(f"{path}: {error}")
        continue
    for asked in requests(driver):
        if asked.split("#")[0] != address(path) and not asked.startswith("data:"):
            complain(f"{path}: asked for {asked}")
    for message in driver.get_log("browser"):
        complain(f"{path}: says {message['message']}")
    odd = driver.execute_script(
        """
        const odd = [];
        for (const part of document.querySelectorAll('*')) {
            for (const name of part.getAttributeNames()) if (name.startsWith('on')) odd.push(name);
        }
        for (const part of document.querySelectorAll('img, iframe, object, embed, base')) odd.push(part.tagName);
        for (const part of document.querySelectorAll('a[href]')) {
            if (part.getAttribute('href').startsWith('#')) continue;
        if (!['http:', 'https:'].includes(part.protocol)) odd.push(part.href);
        }
        return odd;
        """
    )
    if odd:
        complain(f"{path}: holds {odd}")
    print(f"{path}: {title!r} is quiet")
driver.quit()
sys.exit(failed)
