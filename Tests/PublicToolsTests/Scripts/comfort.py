"""Tries what the page's script offers, and that the page reads the same without. Usage: comfort.py PAGE"""
import sys
import time

from browser import address, open_browser
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

failed = []


def expect(fact, words):
    if not fact:
        failed.append(words)


def shown(driver):
    return driver.execute_script(
        "return Array.from(document.querySelectorAll('.claim')).filter(c => !c.hidden).length"
    )


driver = open_browser()
driver.get(address(sys.argv[1]))
driver.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
skip = driver.execute_script("return document.activeElement.className")
outline = driver.execute_script("return getComputedStyle(document.activeElement).outlineStyle")
expect(skip == "skip" and outline != "none", f"the first stop leads to the report, and is seen: {skip}, {outline}")
total = shown(driver)
expect(total > 1, "the page has claims")
tools = driver.find_element(By.CLASS_NAME, "tools")
expect(tools.is_displayed(), "the tools show where scripts run")
Select(tools.find_element(By.NAME, "standing")).select_by_value("disputed")
time.sleep(0.3)
disputed = driver.execute_script("return document.querySelectorAll('.claim[data-standing=disputed]').length")
expect(0 < shown(driver) == disputed < total, "the standing filters")
expect(f"{disputed} of {total}" in tools.text, "the tools say how many are shown")
tools.find_element(By.CSS_SELECTOR, "[type=reset]").click()
time.sleep(0.3)
expect(shown(driver) == total, "everything comes back")
for name in ["speaker", "source"]:
    choice = Select(tools.find_element(By.NAME, name))
    choice.select_by_index(1)
    time.sleep(0.3)
    count = int(choice.options[1].text.rsplit("(", 1)[1].rstrip(")"))
    expect(shown(driver) == count, f"the {name} filters to as many claims as it says")
    choice.select_by_index(0)
words = tools.find_element(By.NAME, "words")
words.send_keys("no such words anywhere")
time.sleep(0.3)
expect(shown(driver) == 0, "words filter")

hidden = driver.execute_script("return document.querySelector('.claim .card').id")
driver.execute_script("location.hash = arguments[0]", hidden)
time.sleep(0.2)
expect(driver.find_element(By.ID, hidden).is_displayed(), "a deep link shows a claim that was filtered away")
expect(driver.execute_script("return document.getElementById(arguments[0]).closest('details').open", hidden), "and opens it")
driver.execute_script("location.hash = '#?standing=disputed'")
time.sleep(0.3)
expect(shown(driver) == disputed, "an address brings its view back")
Select(tools.find_element(By.NAME, "order")).select_by_value("speaker")
time.sleep(0.3)
names = driver.execute_script("return Array.from(document.querySelectorAll('.claims:first-of-type > .claim:not([hidden]) .who')).map(w => w.textContent.toLowerCase())")
expect(names == sorted(names), f"claims are put in order: {names}")
expect("order=speaker" in driver.execute_script("return location.hash"), "the view stands in the address")
tools.find_element(By.CSS_SELECTOR, "[type=reset]").click()
time.sleep(0.3)
expect(shown(driver) == total, "everything comes back again")
words.clear()
words.send_keys(Keys.SPACE, Keys.BACKSPACE)
time.sleep(0.3)

driver.execute_script("document.activeElement.blur(); location.hash = ''; scrollTo(0, 0)")
body = driver.find_element(By.TAG_NAME, "body")
seen = []
for _ in range(3):
    body.send_keys("j")
    seen.append(driver.execute_script("return document.activeElement.closest('.claim')?.dataset.claim"))
expect(len(set(seen)) == 3 and None not in seen, f"j goes from claim to claim: {seen}")
body.send_keys("k")
expect(driver.execute_script("return document.activeElement.closest('.claim')?.dataset.claim") == seen[1], "k goes back")
tools.find_element(By.NAME, "keys").click()
body.send_keys("j")
still = driver.execute_script("return document.activeElement.closest('.claim')?.dataset.claim")
expect(still in (None, seen[1]), "the keys can be switched off")

before = driver.execute_script("return getComputedStyle(document.body).backgroundColor")
driver.find_element(By.CLASS_NAME, "theme").click()
after = driver.execute_script("return getComputedStyle(document.body).backgroundColor")
expect(before != after, "the page turns dark")

text = driver.execute_script("return document.querySelector('main').innerText.length")
driver.quit()

plain = open_browser(script=False)
plain.get(address(sys.argv[1]))
expect(not plain.find_element(By.CLASS_NAME, "tools").is_displayed(), "no tools where no script runs")
expect(len(plain.find_element(By.TAG_NAME, "main").text) > text * 0.8, "the page reads the same without scripts")
plain.quit()

for words in failed:
    print("not so:", words)
sys.exit(bool(failed))
