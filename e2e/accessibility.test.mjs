// Every public page: accessible, narrow enough, and no error in the console.

import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "./checks.mjs";
import { journey } from "./harness.mjs";
import { publicPages } from "./pages.mjs";

for (const path of publicPages) {
  journey(`accessible: ${path}`, async ({ page }) => {
    const answer = await page.goto(path);
    assert.equal(answer.status(), 200, `${path} answers ${answer.status()}`);
    await assertAccessible(page);
  });

  journey(`no sideways scroll at 320 px: ${path}`, async ({ page }) => {
    await page.goto(path);
    await assertFits(page);
  });
}
