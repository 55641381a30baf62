// The live page of a meeting in several browsers: what one does comes to the others without reloading, and takes neither
// focus nor typed text from them.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";

const address = "/en/events/technical-open-hour/live";
const listening = (page) => page.getByText("This page changes by itself.").waitFor();
const questions = (page) => page.locator("[data-part=questions]");
// The words that tell a button apart from others of its kind stand in it unseen; a browser puts a blank before them.
const button = (page, name) => page.getByRole("button", { name: new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(":", " ?:")}$`) });
const asked = (page, words) => questions(page).getByRole("listitem").filter({ hasText: words });

journey("a question reaches the others, and what they are doing stays", async ({ as }) => {
  const asker = await as("member.tampere@demo.example");
  const reader = await as("member.riga@demo.example");
  const lead = await as("lead.technical@demo.example");
  for (const page of [asker, reader, lead]) {
    await page.goto(address);
    await listening(page);
  }
  const words = `Who keeps the keys? (${Date.now()})`;
  // The reader is in the middle of a sentence, the lead has just reached a button in the list.
  await reader.getByRole("textbox", { name: "Your question" }).pressSequentially("Half a sen");
  await reader.evaluate(() => {
    window.isTheSamePage = true;
  });
  await asker.getByRole("textbox", { name: "Your question" }).fill(words);
  await button(asker, "Ask it").click();
  await asker.getByText("Your question is in.").waitFor();
  await asked(reader, words).waitFor();
  await reader.keyboard.type("tence");
  assert.equal(await reader.getByRole("textbox", { name: "Your question" }).inputValue(), "Half a sentence");
  assert.equal(await asked(reader, words).getByText("Yours").count(), 0, "what is the asker's stands on another's page");

  // A button that came through the stream works, and the typed text stays.
  await button(reader, `Support it: ${words}`).click();
  await button(reader, `Take it back: ${words}`).waitFor();
  await asked(asker, words).getByText("1 supports it").waitFor();
  assert.equal(await reader.getByRole("textbox", { name: "Your question" }).inputValue(), "Half a sentence");
  assert(await reader.evaluate(() => window.isTheSamePage), "the page was loaded again");

  // The focus stays on the button of a question that moves up.
  await button(lead, `It is answered: ${words}`).focus();
  const third = await as("member.padova@demo.example");
  await third.goto(address);
  await button(third, `Support it: ${words}`).click();
  await asked(lead, words).getByText("2 support it").waitFor();
  const focused = await lead.evaluate(() => document.activeElement?.textContent);
  assert.equal(focused, `It is answered: ${words}`);
  await lead.keyboard.press("Enter");
  await questions(asker).getByText("1 answered").waitFor();
  assert.equal(await button(asker, `It is answered: ${words}`).count(), 0);

  // Where the meeting is, and what is noted.
  await button(lead, "Go on to the next item: Your questions").click();
  await asker.getByRole("heading", { level: 2, name: "Your questions" }).waitFor();
  await asker.getByRole("status").filter({ hasText: "Now: Your questions." }).waitFor();
  await lead.getByLabel("Note", { exact: true }).fill("The keys stay in the city.");
  await button(lead, "Note it").click();
  await asker.locator("[data-part=notes]").getByText("The keys stay in the city.").waitFor();
});

journey("a poll comes and goes on the pages of all", async ({ as }) => {
  const lead = await as("lead.technical@demo.example");
  const voter = await as("member.tampere@demo.example");
  await voter.goto(address);
  await listening(voter);
  await lead.goto(address);
  await button(lead, "Close the poll: When should we test an export together?").click();
  await voter.locator("[data-part=polls]").getByText("Closed").first().waitFor();
  await lead.getByRole("link", { name: "Open a poll" }).click();
  await lead.getByLabel("The question").fill("Shall we meet again?");
  await lead.getByLabel("Answers").fill("Yes\nNo");
  await button(lead, "Open the poll").click();
  await button(voter, "Vote for this: Yes").click();
  await voter.locator("[data-part=polls]").getByText("Your vote").waitFor();
  await lead.locator("[data-part=polls]").getByText("1 person has voted").waitFor();
  await button(lead, "Close the poll: Shall we meet again?").click();
  const closed = voter.locator("[data-part=polls] > section > ul > li").filter({ hasText: "Shall we meet again?" });
  await closed.getByText("Closed").waitFor();
  await closed.getByText("1 vote", { exact: true }).waitFor();
  assert.equal(await button(voter, "Vote for this: No").count(), 0, "one can vote in a poll that is closed");
});

journey("the live page without a script", { javaScriptEnabled: false }, async ({ as }) => {
  const page = await as("member.padova@demo.example");
  await page.goto(address);
  await page.getByRole("textbox", { name: "Your question" }).fill("Does it work on paper?");
  await button(page, "Ask it").click();
  await page.getByText("Your question is in.").waitFor();
  await page.getByRole("link", { name: "Refresh" }).click();
  await asked(page, "Does it work on paper?").waitFor();
});
