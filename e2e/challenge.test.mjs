// What is hard for one government is hard for others too: it is stated, shared, becomes a proposal, and stands on an agenda.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";
import { done, refused } from "./steps.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });
const link = (page, name) => page.getByRole("main").getByRole("link", { name, exact: true });

journey("a challenge is shared and becomes a proposal", { expectRefusals: true }, async ({ page: visitor, as }) => {
  const hard = `Our lamps report their faults in different words (${Date.now()})`;
  const tampere = await as("member.tampere@demo.example");
  await tampere.goto("/en/groups/technical/challenges/new");
  await tampere.getByLabel("What is hard").fill(hard);
  await tampere.getByLabel("For whom").fill("For those who repair them.");
  await tampere.getByLabel("Sensors").check();
  await button(tampere, "See who has it too").click();
  await tampere.getByText("Same subject: Sensors").first().waitFor();
  assert.equal(await tampere.getByLabel("What is hard").inputValue(), hard, "what was typed is gone");
  await button(tampere, "State this challenge").click();
  await refused(tampere, "Write what was tried, or that nothing was.");
  await tampere.getByLabel("What was tried").fill("Nothing yet.");
  await done(tampere, button(tampere, "State this challenge"), "Your challenge is stated.");
  const address = tampere.url().replace(/\?.*/, "");

  for (const [email, government] of [
    ["member.riga@demo.example", "Riga"],
    ["officer.grenoble@demo.example", "Grenoble"],
  ]) {
    const page = await as(email);
    await page.goto(address);
    const haveToo = page.getByRole("button", { name: new RegExp(`^We have this too ?: ${government}$`) });
    await done(page, haveToo, "Your government is counted.");
  }

  await tampere.goto(address);
  await tampere.getByText("3 governments have this").first().waitFor();
  await link(tampere, "Make it a proposal").click();
  await tampere.getByLabel("The result that would help").fill("One list of faults.");
  await tampere.getByLabel("Work on something together").check();
  await button(tampere, "Propose it").click();
  const different = button(tampere, "No, mine is different: propose it");
  const said = tampere.getByText("Your proposal is in.");
  await different.or(said).first().waitFor();
  if (await different.isVisible()) await done(tampere, different, "Your proposal is in.");
  await link(tampere, hard).waitFor();

  await visitor.goto(address);
  await visitor.getByText("It became a proposal to the group.").waitFor();
  const lead = await as("lead.technical@demo.example");
  await lead.goto("/en/events");
  await lead.getByRole("main").locator("a[href*=\"/events/technical-\"]", { hasText: "Quarterly meeting: the plan for next year" }).first().click();
  await lead.goto(`${lead.url().replace(/[?#].*/, "")}/agenda-items`);
  await lead.getByLabel("Comes from").selectOption(`Challenge: ${hard}`);
  await lead.getByLabel("Minutes", { exact: false }).first().fill("10");
  await button(lead, "Add an item").click();
  await lead.goto(address);
  await lead.getByRole("region", { name: "In meetings" }).getByText(hard).waitFor();
});
