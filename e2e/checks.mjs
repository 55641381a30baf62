// What must hold on any page: no violation that axe can find, narrow and wide, light and dark; nothing to scroll sideways.
// What axe cannot find is for people to check.

import assert from "node:assert/strict";
import axe from "axe-core";

const looks = [360, 1280].flatMap((width) => ["light", "dark"].map((colorScheme) => ({ width, colorScheme })));

/** Checks the page as it stands, in every look. */
export async function assertAccessible(page) {
  const path = new URL(page.url()).pathname;
  // Through the browser's tools: the page's policy forbids foreign scripts, and stays in force.
  await page.evaluate(axe.source);
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    assert.equal(violations.map(told).join("\n"), "", `${path} at ${width} px, ${colorScheme}`);
  }
}

/** Checks that all of the page fits into 320 px, the narrowest telephone and a wide screen at four times its size. */
export async function assertFits(page) {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > room + 1)
      .map((element) => `${element.localName}.${element.className} ends at ${Math.round(element.getBoundingClientRect().right)} px`)
      .concat(`the page is ${document.documentElement.scrollWidth} px wide`);
  });
  assert.deepEqual(wide, [], new URL(page.url()).pathname);
}

function told({ id, help, nodes }) {
  const places = nodes.map((node) => `    ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`);
  return [`  ${id}: ${help}`, ...places].join("\n");
}
