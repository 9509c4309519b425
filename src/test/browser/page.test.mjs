// Checks briefings in a real browser. PAGES names a folder with corpus/briefing.html and hostile/briefing.html; CHROMIUM the browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = process.env.PAGES;
const address = (name) => pathToFileURL(`${folder}/${name}/briefing.html`).href;
const data = (name) => JSON.parse(readFileSync(`${folder}/${name}/briefing.json`, "utf8"));
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 375, height: 700 };

let browser;
before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
});
after(() => browser.close());

/** Opens a briefing, gives it to a check, and fails if anything ran that an article brought along or any request left the page. */
async function open(name, options, check, hash = "") {
  const context = await browser.newContext({ viewport: WIDE, bypassCSP: false, ...options });
  const page = await context.newPage();
  const strays = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(address(name)) || url.startsWith("data:image/")) { return route.continue(); }
    strays.push(url);
    return route.abort();
  });
  page.on("dialog", (dialog) => { strays.push(`dialog: ${dialog.message()}`); return dialog.dismiss(); });
  page.on("pageerror", (error) => strays.push(`error: ${error.message}`));
  try {
    await page.goto(address(name) + hash);
    await check(page);
    if (options.javaScriptEnabled !== false) { assert.equal(await page.evaluate(() => window.ran), undefined); }
    assert.deepEqual(strays, []);
  } finally {
    await context.close();
  }
}

const shown = (page) => page.locator("article.finding:visible");
const labels = (page) => shown(page).evaluateAll((all) => all.map((one) => one.dataset.verdict));
const questions = (page) => shown(page).locator("h3").allTextContents();
const focused = (page) => page.evaluate(() => document.activeElement.closest("article.finding")?.id ?? document.activeElement.id);
const told = (name) => data(name).groups.filter((group) => !["single", "consistent"].includes(group.verdict));

for (const name of ["corpus", "hostile"]) {
  describe(name, () => {
    for (const colorScheme of ["light", "dark"]) {
      for (const viewport of [WIDE, NARROW]) {
        test(`axe-core finds no violation: ${colorScheme}, ${viewport.width} px`, () =>
          open(name, { colorScheme, viewport }, async (page) => {
            await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
            await page.evaluate(axe);
            const { violations } = await page.evaluate(() => window.axe.run());
            assert.deepEqual(violations.map((one) => [one.id, one.nodes.map((node) => node.target + " " + node.failureSummary).slice(0, 3)]), []);
          }));
      }
    }

    test("nothing is wider than the window", async () => {
      for (const viewport of [NARROW, { width: 320, height: 600 }, WIDE, { width: 1920, height: 1000 }]) {
        await open(name, { viewport }, async (page) => {
          const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
          assert.ok(width <= viewport.width, `${width} px in ${viewport.width}`);
        });
      }
    });

    test("with scripts disabled all content is there", () =>
      open(name, { javaScriptEnabled: false }, async (page) => {
        const words = await page.locator("main").textContent();
        for (const group of told(name)) { assert.ok(words.includes(group.question), group.question); }
        assert.equal(await shown(page).count(), told(name).length);
        assert.equal(await page.locator("article.finding table:visible").count(), told(name).length);
        assert.equal(await page.locator("#filter").isVisible(), false);
      }));

    test("every link inside the page leads to something", () =>
      open(name, {}, async (page) => {
        const lost = await page.evaluate(() => Array.from(document.querySelectorAll("a"))
          .map((link) => link.getAttribute("href"))
          .filter((href) => !/^https?:/.test(href) && !document.getElementById(href.slice(1))));
        assert.deepEqual(lost, []);
      }));
  });
}

describe("filters", () => {
  test("by verdict", () => open("corpus", {}, async (page) => {
    await page.selectOption("#filter-verdict", "Conflict");
    assert.deepEqual(new Set(await labels(page)), new Set(["Conflict"]));
    assert.match(await page.locator("#filter-count").textContent(), /^\d+ of \d+ findings$/);
    await page.click("#clear");
    await page.waitForFunction(() => document.getElementById("filter-count").textContent === "");
    assert.equal(await shown(page).count(), told("corpus").length);
  }));

  test("by source", () => open("corpus", {}, async (page) => {
    const source = await page.locator("article.finding a.outlet").first().textContent();
    await page.selectOption("#filter-source", source);
    const some = await shown(page).count();
    assert.ok(some > 0 && some < told("corpus").length);
    for (const finding of await shown(page).all()) { assert.ok((await finding.textContent()).includes(source)); }
  }));

  test("by day", () => open("corpus", {}, async (page) => {
    const outlets = () => shown(page).evaluateAll((all) => all.map((one) =>
      Array.from(one.querySelectorAll("a.outlet"), (link) => link.dataset.day ?? "")));
    const all = await outlets();
    const days = all.flat().filter(Boolean).sort();
    await page.fill("#filter-from", days.at(-1));
    const late = await outlets();
    assert.ok(late.length > 0 && late.length < all.length);
    for (const finding of late) { assert.ok(finding.some((day) => day >= days.at(-1))); }
    await page.fill("#filter-to", days[0]);
    assert.equal(await shown(page).count(), 0);
  }));

  test("by text, in rows of tables too", () => open("corpus", {}, async (page) => {
    const question = data("corpus").groups.find((group) => group.verdict === "single").question;
    await page.fill("#filter-text", question.toUpperCase());
    assert.equal(await shown(page).count(), 0);
    assert.ok(await page.locator("#single tbody tr:visible").count() >= 1);
  }));

  test("orders: by question, latest first, and back", () => open("corpus", {}, async (page) => {
    const severe = await questions(page);
    await page.selectOption("#order", "question");
    const moved = await page.locator("#moved article.finding h3").allTextContents();
    assert.deepEqual(moved, moved.slice().sort((a, b) => a.localeCompare(b)));
    await page.selectOption("#order", "latest");
    const last = await page.locator("#moved article.finding").evaluateAll((all) => all.map((one) =>
      Array.from(one.querySelectorAll("a.outlet"), (link) => link.dataset.day ?? "").sort().at(-1)));
    assert.deepEqual(last, last.slice().sort().reverse());
    await page.selectOption("#order", "severity");
    assert.deepEqual(await questions(page), severe);
  }));
});

describe("folding, keys and permanent links", () => {
  test("all findings fold and unfold", () => open("corpus", {}, async (page) => {
    await page.click("#fold");
    assert.equal(await page.locator("article.finding table:visible").count(), 0);
    assert.equal(await shown(page).count(), told("corpus").length, "headings stay");
    await page.click("#fold");
    assert.equal(await page.locator("article.finding table:visible").count(), told("corpus").length);
  }));

  test("keys", () => open("corpus", {}, async (page) => {
    const ids = await shown(page).evaluateAll((all) => all.map((one) => one.id));
    await page.keyboard.press("j");
    assert.equal(await focused(page), ids[0]);
    await page.keyboard.press("j");
    assert.equal(await focused(page), ids[1]);
    await page.keyboard.press("k");
    assert.equal(await focused(page), ids[0]);
    await page.keyboard.press("f");
    assert.equal(await page.locator(`[id="${ids[0]}"] table:visible`).count(), 0);
    await page.keyboard.press("/");
    assert.equal(await focused(page), "filter-text");
    await page.keyboard.type("jk");
    assert.equal(await page.inputValue("#filter-text"), "jk", "keys are letters while typing");
  }));

  test("keys can be turned off", () => open("corpus", {}, async (page) => {
    await page.uncheck("#shortcuts");
    await page.locator("h1").click();
    await page.keyboard.press("j");
    assert.equal(await page.evaluate(() => document.activeElement.closest("article.finding")), null);
  }));

  test("what has the focus is seen", () => open("corpus", {}, async (page) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      const style = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement);
        return [document.activeElement.outerHTML.slice(0, 80), style.outlineStyle, style.outlineWidth];
      });
      assert.ok(style[1] !== "none" && style[2] !== "0px", style.join(" "));
    }
  }));

  test("a permanent link opens what is folded or filtered", async () => {
    const id = `finding-${told("corpus").at(-1).id}`;
    await open("corpus", {}, async (page) => {
      await page.click("#fold");
      await page.selectOption("#filter-verdict", "Conflict");
      await page.evaluate((hash) => { location.hash = hash; }, id);
      await page.locator(`[id="${id}"] table:visible`).first().waitFor();
    });
    await open("corpus", {}, async (page) => {
      const top = await page.evaluate((to) => document.getElementById(to).getBoundingClientRect().top, id);
      assert.ok(top < WIDE.height, `the finding begins at ${top}`);
    }, `#${id}`);
  });
});

test("nothing is remembered about the reader", () => open("corpus", {}, async (page) => {
  await page.fill("#filter-text", "troops");
  await page.selectOption("#order", "latest");
  await page.click("#fold");
  assert.deepEqual(await page.evaluate(() => [document.cookie, history.length, location.hash]), ["", 2, ""]);
  assert.deepEqual((await page.context().storageState()), { cookies: [], origins: [] });
  await page.reload();
  assert.equal(await page.inputValue("#filter-text"), "");
}));

test("the browser prints all findings and no controls", () => open("corpus", {}, async (page) => {
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("#filter").isVisible(), false);
  assert.equal(await page.locator("article.finding table:visible").count(), told("corpus").length);
}));
