// The thread that the platform is for: a problem becomes a proposal, others stand behind it, the group takes it into its
// plan, and everyone can see it there.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";
import { done, readMail, refused } from "./steps.mjs";

const grenoble = "officer.grenoble@demo.example";
const button = (page, name) => page.getByRole("button", { name, exact: true });
const link = (page, name) => page.getByRole("main").getByRole("link", { name, exact: true });

journey("a topic becomes part of a group's work plan", { expectRefusals: true }, async ({ page: visitor, as }) => {
  const title = `Heat maps that neighbouring cities can compare (${Date.now()})`;
  const officer = await as(grenoble);

  await visitor.goto("/en/groups/technical");
  assert.equal(await visitor.getByText(title).count(), 0);
  const members = Number.parseInt(await visitor.getByText(/^\d+ members?$/).innerText(), 10);
  await join(officer);
  await visitor.reload();
  await visitor.getByText(`${members + 1} members`, { exact: true }).waitFor();

  await propose(officer, title);
  const proposal = officer.url().replace(/\?.*/, "");
  await support(await as("member.tampere@demo.example"), title, "We measure with 40 stations and can bring a year of data.", 1);
  await support(await as("member.riga@demo.example"), title, "", 2);
  assert.equal((await visitor.request.get(proposal, { maxRedirects: 0 })).status(), 303, "proposals speak of problems at home");
  await accept(await as("lead.technical@demo.example"), title);

  for (const address of [grenoble, "member.tampere@demo.example", "member.riga@demo.example"]) {
    const mail = await readMail(visitor, address, title);
    assert.match(mail.text, /We begin with the method\./);
    assert.deepEqual(mail.links, [proposal]);
  }

  await visitor.reload();
  const planned = visitor.getByRole("listitem").filter({ hasText: title });
  assert.match(await planned.innerText(), /second quarter/);
  await visitor.getByRole("link", { name: "The whole plan" }).click();
  const quarter = visitor.getByRole("region", { name: "Second quarter" }).getByRole("listitem").filter({ hasText: title });
  assert.match(await quarter.innerText(), /Planned/);
  // What the visitor follows from there is as public: the activity, and the government, with what came of its proposals.
  await quarter.getByRole("link", { name: title }).click();
  await visitor.getByRole("main").getByRole("link", { name: "Grenoble" }).first().click();
  await visitor.getByRole("region", { name: "What came of its proposals" }).getByRole("link", { name: title }).waitFor();

  await officer.goto("/en/groups/technical/members");
  await done(officer, button(officer, "Leave this group"), "You have left the group.");
  await visitor.goto("/en/groups/technical");
  await visitor.getByText(`${members} members`, { exact: true }).waitFor();
});

async function join(page) {
  await page.goto("/en/groups/technical");
  await link(page, "Join this group").click();
  await page.getByLabel("What brings you").fill("We compare heat with our neighbours and each of us measures in another way.");
  await done(page, button(page, "Join this group"), "Welcome. You are a member now.");
  await link(page, "Members").click();
  const row = page.getByRole("row").filter({ hasText: "Officer of Grenoble" });
  assert.match(await row.innerText(), /We compare heat with our neighbours/);
}

async function propose(page, title) {
  await page.goto("/en/groups/technical");
  await link(page, "Propose and support topics").click();
  await link(page, "Propose a topic").click();
  await page.getByLabel("What should the group take up?").fill(title);
  await page.getByLabel("The result that would help").fill("One method, tried in three cities.");
  await button(page, "Propose it").click();
  await refused(page, "Describe the problem in a sentence or two.");
  await page.getByText("Choose the kind of work.").first().waitFor();
  assert.equal(await page.getByLabel("What should the group take up?").inputValue(), title, "what was typed is gone");
  await page.getByLabel("The problem").fill("Our heat maps and those of the next city do not fit together.");
  await page.getByLabel("Work on something together").check();
  await button(page, "Propose it").click();
  await page.getByText("Is it one of these?").waitFor();
  await done(page, button(page, "No, mine is different: propose it"), "Your proposal is in.");
  await page.getByText("no support from other governments yet").waitFor();
  assert.equal(await button(page, "Support this").count(), 0, "a government cannot support its own proposal");
}

async function support(page, title, note, count) {
  await page.goto("/en/groups/technical/proposals");
  await link(page, title).click();
  await page.getByLabel("Why, or what you would contribute").fill(note);
  await done(page, button(page, "Support this"), "Your government now supports this proposal.");
  const standing = page.getByRole("region", { name: count === 1 ? "1 government supports this" : `${count} governments support this` });
  assert.equal(await standing.getByRole("heading", { level: 3 }).count(), count);
  if (note) await standing.getByText(note).waitFor();
}

async function accept(page, title) {
  await page.goto("/en/groups/technical/proposals");
  const item = page.getByRole("listitem").filter({ hasText: title });
  assert.match(await item.innerText(), /Open\s+Grenoble\s+2 governments support this/);
  await item.getByRole("link").click();
  await page.getByLabel("Your answer").fill("Three governments share this. We begin with the method.");
  await button(page, "Accept into the plan").click();
  await refused(page, "Choose the quarter in which the work should start.");
  assert.match(await page.getByLabel("Your answer").inputValue(), /We begin with the method\./, "the answer that was typed is gone");
  await page.getByLabel("Quarter").selectOption("Second quarter");
  await done(page, button(page, "Accept into the plan"), "The proposal is in the work plan");
}
