// Every public page: no violation that axe can find, narrow and wide, light and dark; nothing to scroll sideways on the
// narrowest telephone; no error in the console. What axe cannot find is for people to check.

import assert from "node:assert/strict";
import axe from "axe-core";
import { journey } from "./harness.mjs";
import { publicPages } from "./pages.mjs";

const looks = [360, 1280].flatMap((width) => ["light", "dark"].map((colorScheme) => ({ width, colorScheme })));

for (const path of publicPages) {
  journey(`accessible: ${path}`, async ({ page }) => {
    const answer = await page.goto(path);
    assert.equal(answer.status(), 200, `${path} answers ${answer.status()}`);
    // Through the browser's tools: the page's policy forbids foreign scripts, and stays in force.
    await page.evaluate(axe.source);
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
      assert.equal(violations.map(told).join("\n"), "", `${path} at ${width} px, ${colorScheme}`);
    }
  });

  journey(`no sideways scroll at 320 px: ${path}`, { viewport: { width: 320, height: 640 } }, async ({ page }) => {
    await page.goto(path);
    const wide = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= room) return [];
      return [...document.body.querySelectorAll("*")]
        .filter((element) => element.getBoundingClientRect().right > room + 1)
        .map((element) => `${element.localName}.${element.className} ends at ${Math.round(element.getBoundingClientRect().right)} px`)
        .concat(`the page is ${document.documentElement.scrollWidth} px wide`);
    });
    assert.deepEqual(wide, []);
  });
}

function told({ id, help, nodes }) {
  const places = nodes.map((node) => `    ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`);
  return [`  ${id}: ${help}`, ...places].join("\n");
}
