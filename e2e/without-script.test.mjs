// Everything that matters works without a script, and reading leaves nothing in the browser.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";
import { done, password, signIn } from "./steps.mjs";

const without = { javaScriptEnabled: false, expectRefusals: true };
const button = (page, name) => page.getByRole("button", { name, exact: true });
const link = (page, name) => page.getByRole("main").getByRole("link", { name, exact: true });

journey("without a script: which group fits", without, async ({ page, context }) => {
  await page.goto("/en");
  await link(page, "Which group fits me?").click();
  await page.getByLabel("data platforms and digital twins").check();
  await button(page, "Show me").click();
  await page.getByRole("alert").getByText("Choose where you come from.").click();
  assert.match(page.url(), /#from$/, "the summary leads to the field");
  assert(await page.getByLabel("data platforms and digital twins").isChecked(), "what was ticked is gone");
  await page.getByLabel("A city, region or other government that has signed the declaration").check();
  await page.getByLabel("a clause for a tender, or an answer about a law").check();
  await button(page, "Show me").click();

  await page.getByRole("heading", { level: 1, name: "These groups fit you" }).waitFor();
  const legal = page.getByRole("region", { name: "Legal Working Group" });
  await legal.getByText("Because you named: a clause for a tender, or an answer about a law.").waitFor();
  assert.match(await legal.innerText(), /Next meeting: \S/);
  assert.match(await legal.innerText(), /One thing to do today: join the group/);
  await page.getByRole("region", { name: "Technical Working Group" }).waitFor();

  await link(page, "Change my answers").click();
  assert(await page.getByLabel("data platforms and digital twins").isChecked(), "the answers are gone");
  await page.getByLabel("A company, network, NGO, university or institution").check();
  await button(page, "Show me").click();
  await link(page, "See the results").first().click();
  await page.getByRole("heading", { name: "Results", exact: true }).waitFor();
  assert.deepEqual(await context.cookies(), [], "a visitor gets a cookie");
});

journey("without a script: find a government in the table, on the map, in the search", without, async ({ page, context }) => {
  const shown = () => page.getByRole("rowheader").allInnerTexts();
  await page.goto("/en/governments");
  const all = (await shown()).length;
  await page.getByLabel("Country").selectOption("Finland");
  await page.getByLabel("Standing").selectOption("Signatories");
  await button(page, "Show").click();
  const finnish = await shown();
  assert(finnish.includes("Oulu") && finnish.length < all, finnish.join());
  for (const row of await page.getByRole("row").filter({ has: page.getByRole("rowheader") }).allInnerTexts()) assert.match(row, /Finland/);

  await page.getByLabel("Name").fill("oulu");
  await button(page, "Show").click();
  assert.deepEqual(await shown(), ["Oulu"]);
  await link(page, "Map").click();
  assert.equal(await page.getByLabel("Country").locator("option:checked").innerText(), "Finland", "the map forgets the filter");
  await page.getByRole("link", { name: "Oulu, Finland" }).click();
  await page.getByRole("heading", { level: 1, name: "Oulu" }).waitFor();

  await page.goto("/en/governments?name=nowhere-at-all");
  await page.getByText("No government here matches.").waitFor();
  await link(page, "Search all local units and regions of Europe").click();
  await page.getByLabel("Name").fill("GIRONA");
  await button(page, "Show").click();
  await page.getByText("3 places", { exact: true }).waitFor();

  await page.getByRole("link", { name: "Search", exact: true }).click();
  await page.getByLabel("What are you looking for?").fill("legal working group");
  await button(page, "Search").click();
  await page.locator('main a[href="/en/groups/legal"]').waitFor();
  assert.deepEqual(await context.cookies(), [], "a visitor gets a cookie");
});

journey("without a script: sign in, say where one works, sign out", without, async ({ page, context }) => {
  await page.goto("/en/places?name=girona&country=ES");
  await page.getByRole("row").filter({ hasText: "Local unit" }).getByRole("link", { name: "I work here" }).click();
  // Signing in comes between, and leads on to where one wanted to go.
  await page.getByLabel("E-mail").fill("learner@demo.example");
  await page.getByLabel("Password").fill("not the password");
  await button(page, "Sign in").click();
  await page.getByRole("alert").getByText("This e-mail and password do not fit together").waitFor();
  assert.deepEqual(await context.cookies(), [], "a failed try leaves a cookie");
  await page.getByLabel("Password").fill(password);
  await button(page, "Sign in").click();
  await page.getByRole("heading", { level: 1, name: "I work for a government" }).waitFor();
  assert.deepEqual(
    (await context.cookies()).map(({ httpOnly, sameSite, path }) => ({ httpOnly, sameSite, path })),
    [{ httpOnly: true, sameSite: "Lax", path: "/" }],
  );

  // Another name than that of the place one came from: the name that is seen counts.
  const place = page.getByLabel("City, region or other authority");
  assert.equal(await place.inputValue(), "Girona");
  await place.fill("Lleida");
  await page.getByLabel("Your office").fill("Trainee");
  await button(page, "Send").click();
  await page.getByRole("alert").getByText("Several places have this name. Choose yours below.").waitFor();
  await page.getByRole("radio", { name: "Lleida, Spain" }).first().waitFor();
  const hints = await page.getByRole("group", { name: "Which one?" }).locator(".choice").allInnerTexts();
  assert.equal(new Set(hints).size, hints.length, `choices that look the same: ${hints.join(" | ")}`);
  await page.locator(".choice").filter({ hasText: "Local unit" }).filter({ hasText: "Lleida" }).getByRole("radio").first().check();
  await done(page, button(page, "Send"), "Thank you. Somebody will confirm this");
  const own = page.getByRole("listitem").filter({ hasText: "Lleida" });
  await done(page, own.getByRole("button", { name: "I do not work there any more" }), "Ended.");

  await done(page, button(page, "Sign out").first(), "You are signed out.");
  assert.deepEqual(await context.cookies(), [], "signing out leaves a cookie");
  await signIn(page, "learner@demo.example");
  await page.getByRole("heading", { level: 1, name: "Student" }).waitFor();
});
