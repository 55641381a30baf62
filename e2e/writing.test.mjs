// Writing in a discussion with a script: what is typed is kept and comes back elsewhere, what is marked is quoted, and single
// keys do nothing until somebody switches them on.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";

const lead = "lead.technical@demo.example";
const button = (page, name) => page.getByRole("button", { name, exact: true });

async function begin(page, title, text) {
  await page.goto("/en/groups/technical/discussions/new");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("What you want to say").fill(text);
  await button(page, "Send it").click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  return new URL(page.url()).pathname;
}

const field = (page) => page.locator("[aria-labelledby=new] textarea");
const kept = (page) => page.getByText("Kept as a draft.", { exact: true });

journey("a draft is kept while one writes, comes back elsewhere, and is not written over", { expectRefusals: true }, async ({ as }) => {
  const office = await as(lead);
  const path = await begin(office, "How do you name your sensors?", "We have no rule yet.");
  await field(office).fill("We number them");
  await kept(office).waitFor();
  await field(office).press("End");
  await office.keyboard.type(" by street");
  await office.waitForResponse((response) => response.url().endsWith("/drafts") && response.ok());

  const train = await as(lead);
  await train.goto(path);
  assert.equal(await field(train).inputValue(), "We number them by street");
  await train.getByText("This is your draft of").waitFor();
  await field(train).fill("We number them by street and house");
  await kept(train).waitFor();

  await field(office).fill("Something else");
  await office.getByText("You went on with this draft elsewhere.").waitFor();
  await button(office, "Keep as draft").click();
  await office.getByRole("heading", { level: 1, name: "Two drafts" }).waitFor();
  await office.getByText("We number them by street and house").waitFor();

  await button(train, "Send").click();
  await train.getByText("We number them by street and house").waitFor();
  assert.equal(await field(train).inputValue(), "");
  await train.goto("/en/account/drafts");
  await train.getByText("You have no drafts.").waitFor();
});

journey("what is marked in a post is quoted, with the mouse and by keyboard", async ({ as }) => {
  const page = await as(lead);
  await begin(page, "Which protocol do you use?", "One sentence. Another sentence.\n\nA second paragraph.");
  const mark = (from, to) =>
    page.evaluate(([start, end]) => {
      const text = document.querySelector("#post-1 .prose p").firstChild;
      getSelection().setBaseAndExtent(text, start, text, end);
    }, [from, to]);
  await mark(14, 31);
  const quote = page.locator("#post-1 a[data-quote]");
  await quote.click();
  const first = await field(page).inputValue();
  assert.match(first, /^> .+post\s1.*\n>\n> Another sentence\.\n\n$/i);
  assert(await field(page).evaluate((element) => element === document.activeElement), "one writes on");

  await mark(0, 13);
  await quote.focus();
  await page.keyboard.press("Enter");
  assert.match(await field(page).inputValue(), /> Another sentence\.\n\n> .+\n>\n> One sentence\.\n\n$/);

  // Without a mark all of it is quoted.
  await field(page).fill("");
  await page.evaluate(() => getSelection().removeAllRanges());
  await page.waitForTimeout(1000);
  await quote.click();
  await page.waitForURL(/quote=1/);
  assert.match(await field(page).inputValue(), /> One sentence\. Another sentence\.\n> \n> A second paragraph\.\n\n$/);
});

journey("single keys work when they are switched on, and never where one writes", async ({ as }) => {
  const page = await as(lead);
  const path = await begin(page, "Who uses single keys?", "I do.");
  for (const text of ["First answer", "Second answer"]) {
    await field(page).fill(text);
    await button(page, "Send").click();
    await page.getByText(text, { exact: true }).waitFor();
  }
  await page.goto(`${path}?after=0`);
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press("n");
  assert.notEqual(await focused(), "post-1", "nothing happens before they are switched on");
  const choice = page.getByLabel("Use single keys");
  await choice.check();
  for (const [key, post] of [["n", "post-1"], ["n", "post-2"], ["n", "post-3"], ["p", "post-2"]]) {
    await page.keyboard.press(key);
    assert.equal(await focused(), post, key);
  }
  await page.keyboard.press("w");
  await page.keyboard.type("nnp");
  assert.equal(await field(page).inputValue(), "nnp", "where one writes they are letters");
  await field(page).fill("");
  await page.reload();
  assert(await choice.isChecked(), "the choice stays");
  await choice.uncheck();
  await page.locator("h1").click();
  await page.keyboard.press("n");
  assert.notEqual(await focused(), "post-1");
});
