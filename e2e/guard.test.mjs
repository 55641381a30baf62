// The guard at the sign-up in a real browser: with a script the task is solved while one writes; without one the page says
// how else to go on.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";
import { done, readMail } from "./steps.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });

async function fill(page, address) {
  await page.getByLabel("Your name").fill("Officer of Girona");
  await page.getByLabel("E-mail").fill(address);
  await page.getByLabel("Password").fill("a few words in a row");
}

/** Lets a guard stand for as long as `run` takes. */
async function guarded(desk, run) {
  await desk.goto("/en/office");
  await desk.getByRole("main").getByRole("link", { name: "Limits", exact: true }).click();
  await desk.getByLabel("An hour").check();
  await done(desk, button(desk, "Let it stand"), "The guard stands.");
  try {
    await run();
  } finally {
    await desk.goto("/en/office/limits");
    await done(desk, button(desk, "End it now"), "The guard is ended.");
  }
}

journey("while a guard stands, a browser with a script solves the task and one without is told what to do", { expectRefusals: true }, async ({ page, meet, as }) => {
  await guarded(await as("steward@demo.example"), async () => {
    const address = `guard.${Date.now()}@girona.example`;
    await page.goto("/en/sign-up");
    assert(await page.getByText("ask the lead of a working group").isHidden(), "the words for a browser without a script are shown");
    // Sent before the task may be solved: the form waits for it.
    await fill(page, address);
    await button(page, "Create the account").click();
    await readMail(page, address, "Confirm your address");

    await page.goto("/en/sign-up");
    await page.getByText("The task is solved. You can send the form.").waitFor();
    const again = `again.${Date.now()}@girona.example`;
    await fill(page, again);
    await button(page, "Create the account").click();
    await readMail(page, again, "Confirm your address");

    const plain = await meet({ javaScriptEnabled: false });
    await plain.goto("/en/sign-up");
    await plain.getByText("ask the lead of a working group for an invitation link, or write to").waitFor();
    await fill(plain, `plain.${Date.now()}@girona.example`);
    await button(plain, "Create the account").click();
    await plain.getByRole("alert").getByText("The task of this page was not solved").waitFor();
    assert.equal(await plain.getByLabel("Your name").inputValue(), "Officer of Girona");
  });
  const plain = await meet({ javaScriptEnabled: false });
  await plain.goto("/en/sign-up");
  assert.equal(await plain.getByText("ask the lead of a working group").count(), 0, "the guard has ended and its words stand");
});
