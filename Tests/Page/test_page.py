#!/usr/bin/env python3
"""Uses every control of a drawn page in a headless Chromium: `make test-page`.

    test_page.py PAGE.html [--themed] [--shots FOLDER]

The page is opened from disk. Each step does what a reader does and looks at what a reader sees; the
console must stay empty and nothing may be requested. Exits with 1 and a list when a step fails.
"""
import argparse
import json
import pathlib
import sys
import time
from urllib.parse import parse_qs, urlsplit

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys


class Reader:
    """A browser with one page open, and what went wrong in it."""

    def __init__(self, page, shots, width=1400, height=900):
        options = webdriver.ChromeOptions()
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                         f"--window-size={width},{height}"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options=options)
        self.page = page.resolve().as_uri()
        self.shots = shots
        self.is_themed = False
        self.failures = []
        self.steps = 0

    def open(self, fragment=""):
        self.driver.get("about:blank")
        self.driver.get(self.page + fragment)
        self.wait(lambda: self.run("return document.documentElement.dataset.ready") == "yes")

    def run(self, script, *values):
        return self.driver.execute_script(script, *values)

    def wait(self, test):
        for _ in range(100):
            if test():
                return True
            time.sleep(0.05)
        return False

    def check(self, holds, what):
        self.steps += 1
        if not holds:
            self.failures.append(what)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def click(self, selector):
        self.run("arguments[0].scrollIntoView({block: 'center'})", self.find(selector))
        self.find(selector).click()

    def slide(self, selector, value):
        self.run("arguments[0].value = arguments[1];"
                 "arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                 self.find(selector), value)

    def view_box(self):
        self.wait(lambda: not self.run("return document.querySelector('#ui-chart svg').style.transform"))
        return [float(number) for number in self.run(
            "return document.querySelector('#ui-chart svg').getAttribute('viewBox')").split()]

    def in_view(self):
        """How many relations are in view; the list has 500 of them at most."""
        return int(self.find("#ui-count").text.split()[0])

    def rows(self):
        return len(self.all("#ui-rows tr"))

    def address(self):
        return parse_qs(urlsplit(self.driver.current_url).fragment)

    def shot(self, name):
        if self.shots:
            self.driver.save_screenshot(str(self.shots / f"{name}.png"))

    def close(self):
        console = [entry["message"] for entry in self.driver.get_log("browser")]
        self.check(not console, f"the console is not empty: {console[:3]}")
        asked = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                asked.append(message["params"]["request"]["url"])
        foreign = [url for url in asked if not url.startswith((self.page, "about:", "data:"))]
        self.check(not foreign, f"the page asked for {foreign[:3]}")
        self.driver.quit()


def look_around(reader):
    reader.open()
    reader.shot("first")
    reader.click("#ui-fit")
    scripts = reader.run("return document.scripts.length")
    reader.check(scripts == 2, f"{scripts} scripts where the data and the page's own are two")
    whole = reader.view_box()
    reader.click("#ui-in")
    reader.check(reader.view_box()[2] < whole[2], "+ does not zoom in")
    reader.click("#ui-out")
    reader.click("#ui-out")
    reader.check(reader.view_box()[2] > whole[2], "− does not zoom out")
    reader.click("#ui-fit")
    reader.check(reader.view_box() == whole, "Fit does not show everything")
    chart = reader.find("#ui-chart")
    chart.send_keys(Keys.ARROW_RIGHT)
    reader.check(reader.view_box()[0] > whole[0], "the arrow key does not move the drawing")
    chart.send_keys("+")
    reader.check(reader.view_box()[2] < whole[2], "the key + does not zoom")
    chart.send_keys("0")
    reader.check(reader.view_box() == whole, "the key 0 does not fit")
    ActionChains(reader.driver).scroll_from_origin(
        webdriver.common.actions.wheel_input.ScrollOrigin.from_element(chart), 0, -300).perform()
    reader.check(reader.view_box()[2] < whole[2], "the wheel does not zoom")
    before = reader.view_box()
    ActionChains(reader.driver).move_to_element_with_offset(chart, 5, -200).click_and_hold() \
        .move_by_offset(60, 30).release().perform()
    reader.check(reader.view_box()[0] < before[0], "dragging does not move the drawing")
    reader.check(reader.find("#ui-detail").get_attribute("hidden"), "a drag counts as a click")
    reader.check(reader.wait(lambda: "box" in reader.address()), "the address does not keep the place")
    reader.click("#ui-fit")


def read_evidence(reader):
    reader.open()
    edge = reader.all("#ui-chart g.edge:not(.ui-off) text")[0]
    ActionChains(reader.driver).move_to_element(edge).click().perform()
    detail = reader.find("#ui-detail")
    reader.check(detail.is_displayed(), "a click on a line shows nothing")
    quotes = [mark.text for mark in reader.all("#ui-detail mark")]
    reader.check(quotes and all(quotes), "a line without a quote")
    reader.check(len(reader.all("#ui-detail .ui-badge")) == len(quotes), "a claim without a status")
    reader.check(all(cite.text for cite in reader.all("#ui-detail cite")), "a claim without a source")
    voices = [line.text for line in reader.all("#ui-detail .ui-claim > p")]
    reader.check(all("say" in voice for voice in voices), f"a claim without a speaker: {voices}")
    reader.check("show" in reader.address(), "the address does not name the line")
    reader.shot("evidence")
    ActionChains(reader.driver).send_keys(Keys.ESCAPE).perform()
    reader.check(not detail.is_displayed(), "Escape does not close the evidence")
    reader.click("#ui-rows tr:nth-child(2) button")
    reader.check(detail.is_displayed(), "a click on a row shows nothing")
    heading = detail.find_element(By.TAG_NAME, "h2").text
    reader.check(len(heading.split()) > 2, f"the relation is not told: {heading}")
    reader.click("#ui-detail > button")
    reader.check(not detail.is_displayed(), "Close does not close")
    card = reader.all("#ui-chart g.row text")[0]
    ActionChains(reader.driver).move_to_element(card).click().perform()
    reader.check(detail.is_displayed() and detail.find_element(By.TAG_NAME, "h2").text,
                 "a click on a card shows nothing")


def narrow(reader):
    reader.open()
    all_rows, everything = reader.rows(), reader.in_view()
    lines = len(reader.all("#ui-chart g.edge:not(.ui-off)"))
    reader.find("#ui-search").send_keys("zzzz")
    reader.check(reader.rows() == 0, "the search finds what is not there")
    reader.find("#ui-search").send_keys(Keys.BACKSPACE * 4)
    reader.check(reader.rows() == all_rows, "clearing the search does not bring all back")
    name = reader.find("#ui-rows td").text
    reader.find("#ui-search").send_keys(name + " ")
    reader.find("#ui-search").send_keys(reader.find("#ui-rows td:nth-child(3)").text.split(",")[0])
    reader.check(" " in reader.find("#ui-search").get_attribute("value"), "blanks are lost in a search")
    reader.find("#ui-search").clear()
    reader.find("#ui-search").send_keys(name)
    reader.wait(lambda: reader.address().get("find") == [name])
    reader.check(0 < reader.rows() <= all_rows, "the search does not find an actor")
    reader.check(reader.address().get("find") == [name], "the address does not keep the search")
    reader.click("#ui-reset")
    reader.check(reader.rows() == all_rows, "the first view does not come back")
    ActionChains(reader.driver).send_keys(Keys.ESCAPE).perform()
    reader.find("#ui-chart").send_keys("/")
    reader.check(reader.run("return document.activeElement.id") == "ui-search", "/ does not search")
    for kind in ("status", "relation"):
        for box in reader.all(f"#ui-{kind} input"):
            was = reader.in_view()
            value, checked = box.get_attribute("value"), box.is_selected()
            reader.run("arguments[0].scrollIntoView({block: 'center'})", box)
            box.click()
            drawn = len(reader.all("#ui-chart g.edge:not(.ui-off)"))
            changed = reader.in_view() < was or drawn < lines if checked else reader.in_view() >= was
            reader.check(changed, f"{kind} {value} changes nothing")
            box.click()
            reader.check(reader.in_view() == was, f"{kind} {value} does not come back")
    reader.slide("#ui-min", 2)
    counts = [int(cell.text) for cell in reader.all("#ui-rows td:last-child")]
    reader.check(all(count >= 2 for count in counts) and reader.in_view() < everything,
                 "the number of reports does not narrow")
    reader.slide("#ui-min", 1)
    for option in reader.all("#ui-voice option")[1:]:
        option.click()
        reader.check(reader.rows() <= all_rows, "a speaker adds relations")
        reader.check("by" in reader.address(), "the address does not keep the speaker")
    reader.all("#ui-voice option")[0].click()
    if reader.find("#ui-dates").is_displayed():
        reader.slide("#ui-from", reader.find("#ui-from").get_attribute("max"))
        reader.check(0 < reader.rows() < all_rows, "the first day does not narrow")
        reader.check("from" in reader.address(), "the address does not keep the day")
        reader.shot("dates")
        reader.slide("#ui-from", 0)
        reader.slide("#ui-to", 0)
        reader.check(0 < reader.rows() < all_rows, "the last day does not narrow")
        reader.click("#ui-reset")
    reader.click("#ui-status input[value=requested]")
    styled = reader.all("#ui-chart g.edge:not(.ui-off) path[stroke-dasharray]")
    reader.check(styled, "what was only asked for is drawn solid")
    reader.shot("requested")


def find_route(reader):
    reader.open()
    ends = reader.run(
        "const data = JSON.parse(document.getElementById('case').textContent);"
        "const edge = data.edges.find((edge) => edge.slug && data.relations[edge.relation].influence"
        " && edge.claims.some((claim) => data.claims[claim].status === 'actual'));"
        "return [edge.source, edge.targets[0]].map((actor) => data.actors[actor].name)")
    reader.click("#ui-routes summary")
    for name, end in zip(("from", "to"), ends):
        reader.find(f"#ui-route-{name}").send_keys(end)
    reader.click("#ui-route-form button[type=submit]")
    reader.check("holds with" in reader.find("#ui-route").text, f"no route for {ends}")
    reader.check(reader.all("#ui-route blockquote"), "a route without evidence")
    reader.check(reader.all("#ui-chart g.edge.ui-lit"), "the route is not lit")
    reader.check("route" in reader.address(), "the address does not keep the route")
    reader.shot("route")
    shared = reader.driver.current_url
    reader.click("#ui-route-clear")
    reader.check(not reader.find("#ui-route").text, "Clear does not clear the route")
    reader.open("#" + urlsplit(shared).fragment)
    reader.check("holds with" in reader.find("#ui-route").text, "a shared route is not shown")
    reader.find("#ui-route-from").clear()
    reader.find("#ui-route-from").send_keys("Nobody Of This Name")
    reader.click("#ui-route-form button[type=submit]")
    reader.check("Name two actors" in reader.find("#ui-route").text, "an unknown name goes unnoticed")
    reader.open("#status=nonsense&box=1,2,x&from=9999&show=%3Cscript%3E&route=a~b&reports=-5&by=x")
    reader.check(not reader.all("#ui-detail script"), "an address brings a script in")


def see_more(reader):
    """A page with more relations than its layout has lines for."""
    reader.open()
    note = reader.find("#ui-drawn")
    if not note.is_displayed():
        return
    visible = "#ui-chart g.edge:not(.ui-off)"
    lines = len(reader.all(visible))
    reader.check(note.text.startswith(f"{lines} of "), f"{lines} lines are drawn where the page says: {note.text}")
    reader.click("#ui-lines-more")
    more = len(reader.all(visible))
    reader.check(more > lines, "More lines draws no more")
    reader.check(note.text.startswith(f"{more} of "), f"{more} lines are drawn where the page says: {note.text}")
    reader.check(reader.wait(lambda: "lines" in reader.address()), "the address does not keep the lines")
    reader.shot("more")
    shared = reader.driver.current_url
    reader.click("#ui-lines-fewer")
    reader.check(len(reader.all(visible)) == lines, "Fewer lines does not take them away")
    reader.open("#" + urlsplit(shared).fragment)
    reader.check(len(reader.all(visible)) == more, "a shared view has other lines")
    label = reader.all("#ui-chart g.ui-extra text")[0]
    reader.run("arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true}))", label)
    reader.check(reader.find("#ui-detail mark").text, "a click on a line of the page's own shows nothing")
    solid = reader.run(
        "const data = JSON.parse(document.getElementById('case').textContent);"
        "return [...document.querySelectorAll('g.ui-extra')].filter((line) => /\\((?!actual)/.test(line.textContent)"
        " && !line.querySelector('path').hasAttribute('stroke-dasharray')).length")
    reader.check(solid == 0, "what is not told as having happened is solid")
    reader.open()
    unseen = reader.run(
        "const data = JSON.parse(document.getElementById('case').textContent);"
        "const drawn = (actor) => Boolean(data.actors[actor].slug);"
        "return [data.edges.find((edge) => !edge.slug && drawn(edge.source) && drawn(edge.targets[0]))?.id,"
        " data.edges.find((edge) => !drawn(edge.source))?.id]")
    for edge, has_line in zip(unseen, (True, False)):
        if edge:
            reader.open(f"#show={edge}&status=actual,requested,intended,conditional,unclear,denied")
            reader.check(reader.find("#ui-detail mark").text, f"{edge} has no evidence")
            lit = reader.all("#ui-chart g.edge.ui-lit")
            reader.check(bool(lit) == has_line, f"{edge} has {len(lit)} lines")
    reader.open()
    for box in reader.all("#ui-relation input")[1:]:
        box.click()
    narrowed = len(reader.all("#ui-chart g.ui-extra"))
    reader.check(narrowed > 0, "a narrowed view gets no line that the layout has none for")
    reader.shot("narrowed")
    reader.click("#ui-reset")


def use_keys_only(reader):
    reader.open()
    body = reader.find("body")
    reached = set()
    for _ in range(400):
        ActionChains(reader.driver).send_keys(Keys.TAB).perform()
        what = reader.run("const e = document.activeElement; return e.id || e.closest('g.edge')?.id"
                          " || e.className || e.name || e.tagName")
        if what in ("BODY", "HTML"):
            break
        reached.add(str(what))
        if str(what) == "ui-link":
            break
    for name in ("ui-search", "ui-chart", "ui-in", "ui-voice", "ui-min"):
        reader.check(name in reached, f"Tab does not reach {name}")
    ActionChains(reader.driver).send_keys(Keys.ENTER).perform()
    reader.check(reader.find("#ui-detail").is_displayed(), "Enter on a relation shows nothing")
    links = reader.all("#ui-chart g.edge:not(.ui-off) a")
    reader.check(links, "lines cannot be reached with Tab")
    reader.run("arguments[0].focus()", links[0])
    ActionChains(reader.driver).send_keys(Keys.ESCAPE).send_keys(Keys.ENTER).perform()
    reader.check(reader.find("#ui-detail").is_displayed(), "Enter on a line shows nothing")
    reader.check(body.is_displayed(), "the page is gone")


def turn_small(reader):
    reader.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": 375, "height": 740, "deviceScaleFactor": 2, "mobile": True})
    reader.open()
    width = reader.run("return document.documentElement.scrollWidth")
    reader.check(width <= 376, f"on a telephone the page is {width} points wide")
    reader.click("#ui-rows button")
    reader.check(reader.find("#ui-detail").is_displayed(), "on a telephone a row shows nothing")
    reader.shot("telephone")
    reader.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def print_out(reader):
    reader.open()
    reader.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    reader.check(not reader.find("#ui-filters").is_displayed(), "the filters are printed")
    reader.check(reader.find("#ui-rows").is_displayed(), "the relations are not printed")
    printed = reader.driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": True})
    reader.check(len(printed["data"]) > 10_000, "nothing is printed")
    reader.shot("print")
    reader.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


# What a reader can read: every text and line of the drawing and every text beside it, with the colours
# that the browser computed and the contrast that WCAG defines.
CONTRASTS = """
const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
const light = (colour) => parts(colour).slice(0, 3).map((part) => part / 255)
  .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
const isSeen = (colour) => colour.startsWith('rgb') && parts(colour)[3] !== 0;
const style = (element) => getComputedStyle(element);
const found = [];
const judge = (what, colour, ground) => {
  const [one, other] = [light(colour), light(ground)].sort((a, b) => b - a);
  found.push([what, (one + 0.05) / (other + 0.05)]);
};
const paper = style(document.querySelector('#ui-chart .graph > polygon')).fill;
for (const text of document.querySelectorAll('#ui-chart svg text')) {
  if (!text.getClientRects().length || text.closest('.ui-off, .ui-idle')) continue;
  const box = text.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const under = [...(text.closest('.card')?.querySelectorAll('polygon, path') ?? [])].filter((shape) => {
    const own = shape.getBoundingClientRect();
    return isSeen(style(shape).fill) && own.left <= x && x <= own.right && own.top <= y && y <= own.bottom;
  });
  judge(text.textContent, style(text).fill, under.length ? style(under.at(-1)).fill : paper);
}
for (const line of document.querySelectorAll('#ui-chart .edge:not(.ui-off) path, #ui-chart .card [stroke]')) {
  if (!line.closest('.ui-idle') && isSeen(style(line).stroke)) judge('a line', style(line).stroke, paper);
}
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const element = texts.currentNode.parentElement;
  if (!texts.currentNode.data.trim() || element.closest('svg, script, style') || !element.getClientRects().length) continue;
  let ground = element;
  while (ground && !isSeen(style(ground).backgroundColor)) ground = ground.parentElement;
  judge(texts.currentNode.data, style(element).color, ground ? style(ground).backgroundColor : paper);
}
return [paper, found.length, found.filter(([, ratio]) => ratio < 4.5).map(([what, ratio]) => `${what}: ${ratio.toFixed(2)}`)];
"""


def change_theme(reader):
    """Bright, dark and on paper, with evidence open and every status in view."""
    papers = []
    for name, media, scheme in (("bright", "", "light"), ("dark", "", "dark"), ("paper", "print", "dark")):
        reader.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "media": media, "features": [{"name": "prefers-color-scheme", "value": scheme}]})
        reader.open()
        if media != "print":
            for box in reader.all("#ui-status input:not(:checked)"):
                box.click()
            reader.click("#ui-rows button")
        paper, count, weak = reader.run(CONTRASTS)
        papers.append(paper)
        reader.check(count > 20, f"{name}: only {count} texts and lines are seen")
        reader.check(not weak, f"{name}: hard to read: {weak[:5]}")
        reader.shot(name)
    reader.check(papers[2] == "rgb(255, 255, 255)", f"printed on {papers[2]}")
    follows = papers[:2] == ["rgb(255, 255, 255)", "rgb(21, 24, 30)"]
    reader.check(papers[0] == papers[1] if reader.is_themed else follows,
                 f"the page does not follow its reader, or its own theme: {papers}")
    reader.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})


def smoothness(reader):
    """Milliseconds a frame while the drawing moves, the median; printed, not judged."""
    reader.open()
    return reader.driver.execute_async_script("""
        const done = arguments[0], chart = document.getElementById('ui-chart'), times = [];
        let last = 0;
        const step = (now) => {
          if (last) times.push(now - last);
          last = now;
          if (times.length === 60) return done(times.sort((a, b) => a - b)[30]);
          chart.dispatchEvent(new KeyboardEvent('keydown', {key: times.length % 2 ? 'ArrowLeft' : 'ArrowRight'}));
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);""")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("page", type=pathlib.Path)
    arguments.add_argument("--shots", type=pathlib.Path)
    arguments.add_argument("--themed", action="store_true", help="the page was drawn with --theme")
    options = arguments.parse_args()
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    reader = Reader(options.page, options.shots)
    reader.is_themed = options.themed
    for step in (look_around, read_evidence, narrow, see_more, find_route, use_keys_only, turn_small, print_out,
                 change_theme):
        try:
            step(reader)
        except WebDriverException as error:
            reader.check(False, f"{step.__name__}: {str(error).splitlines()[0]}")
    frame = smoothness(reader)
    reader.close()
    for failure in reader.failures:
        print(f"page: {failure}", file=sys.stderr)
    size = options.page.stat().st_size
    print(f"page: {reader.steps} checks, {len(reader.failures)} failed; {size:,} bytes; "
          f"{frame:.1f} ms a frame while moving")
    sys.exit(1 if reader.failures else 0)


if __name__ == "__main__":
    main()
