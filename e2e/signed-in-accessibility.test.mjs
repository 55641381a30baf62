// The pages that only signed-in people see, and forms that were refused: accessible, and narrow enough.

import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "./checks.mjs";
import { journey } from "./harness.mjs";
import { done, readMail, refused } from "./steps.mjs";

const pages = {
  "member.tampere@demo.example": [
    "/en/account",
    "/en/account/calendars",
    "/en/account/searches",
    "/en/account/drafts",
    "/en/account/devices",
    "/en/account/passkeys",
    "/en/account/passkeys/new",
    "/en/account/password",
    "/en/account/second-factor",
    "/en/account/second-factor/new",
    "/en/proofs/new",
    "/en/affiliations/new",
    "/en/affiliations/new?place=Girona",
    "/en/organisations/new",
    "/en/groups/technical",
    "/en/groups/technical/home",
    "/en/events/technical-open-hour/live",
    "/en/events/technical-open-hour/live/questions",
    "/en/groups/technical/members",
    "/en/groups/technical/proposals",
    "/en/groups/technical/proposals/new",
    "/en/challenges",
    "/en/groups/technical/challenges/new",
    "/en/groups/legal/memberships/new",
    "/en/events",
  ],
  "representative.ghent@demo.example": ["/en/governments/ghent", "/en/governments/ghent/signatures/new", "/en/governments/ghent/people"],
  "representative.oulu@demo.example": ["/en/governments/oulu/commitment-reports/new"],
  "lead.technical@demo.example": [
    "/en/groups/technical/meetings/new",
    "/en/groups/technical/discussions",
    "/en/groups/technical/discussions/new",
    "/en/groups/technical/answers",
    "/en/groups/technical/date-polls",
    "/en/groups/technical/date-polls/new",
    "/en/events/technical-open-hour/live",
    "/en/events/technical-open-hour/live/polls/new",
    "/en/groups/technical/desk",
    "/en/groups/technical/settings",
    "/en/groups/technical/invitations",
    "/en/groups/technical/messages",
    "/en/groups/technical/chair-calls/new",
  ],
  "lead.legal@demo.example": ["/en/groups/legal/requests"],
  "steward@demo.example": ["/en/office", "/en/office/mail", "/en/office/backups", "/en/office/health", "/en/office/rules", "/en/office/limits", "/en/people", "/en/stewards", "/en/second-factor-removals/new", "/en/news/new", "/en/governments/ghent/people"],
};

for (const [email, paths] of Object.entries(pages)) {
  for (const path of paths) {
    journey(`accessible for ${email}: ${path}`, async ({ as }) => {
      const page = await as(email);
      const answer = await page.goto(path);
      assert.equal(answer.status(), 200, `${path} answers ${answer.status()}`);
      assert.equal(new URL(page.url()).pathname, path.replace(/\?.*/, ""), "led elsewhere");
      await assertAccessible(page);
      await assertFits(page);
    });
  }
}

// The pages of a group's year, found as people find them: from the list to the thing.
journey("accessible: a group's year, from its meetings to its report", async ({ as }) => {
  const page = await as("lead.technical@demo.example");
  const year = new Date().getFullYear();
  const group = "/en/groups/technical";
  const check = async () => {
    await assertAccessible(page);
    await assertFits(page);
  };
  for (const path of ["/en/notices", "/en/notices/settings", `${group}/decisions`, `${group}/actions`, `${group}/rankings/${year + 1}`, `${group}/plans/${year - 1}/report`, `${group}/plans/${year}/timeline`, `${group}/plans/${year}/report/draft`]) {
    const answer = await page.goto(path);
    assert.equal(answer.status(), 200, `${path} answers ${answer.status()}`);
    await check();
  }
  await page.goto(`${group}/plans/${year}`);
  await check();
  await page.getByRole("link", { name: "Try out one sensor description with real devices" }).click();
  await page.waitForURL(/\/activities\//);
  await check();
  await page.goto(`${page.url()}/edit`);
  await check();
  await page.goto(`${group}/meetings`);
  await check();
  await page.getByRole("link", { name: "Working session on the clause" }).click();
  await page.waitForURL(/\/date-polls\//);
  await check();
  await page.goto(`${group}/meetings`);
  await page.getByRole("link", { name: /Quarterly meeting: the plan for next year/ }).first().click();
  await page.waitForURL(/\/events\//);
  await check();
  const meeting = page.url();
  await page.getByRole("link", { name: "What the group wants to see, and who presents" }).click();
  await page.waitForURL(/\/presentation-calls\//);
  await check();
  await page.getByRole("link", { name: "One register for the sensors of three makers" }).click();
  await page.waitForURL(/\/presentations\//);
  await check();
  await page.goto(meeting);
  for (const path of ["agenda-items", "attendances", "changes/new", "guests"]) {
    await page.goto(`${page.url().replace(/\/(agenda-items|attendances|changes\/new|guests)$/, "")}/${path}`);
    await check();
  }
});

journey("accessible: the mailbox of the demonstration, with a mail", async ({ page }) => {
  await page.goto("/en/password-resets/new");
  await page.getByLabel("E-mail").fill("learner@demo.example");
  await page.getByRole("button", { name: "Send me the link" }).click();
  await readMail(page, "learner@demo.example", "Choose it here within 24 hours");
  await page.goto("/en/office/mailbox");
  await assertAccessible(page);
  await assertFits(page);
});

journey("accessible: what waits at the desk", async ({ as }) => {
  const learner = await as("learner@demo.example");
  await learner.goto("/en/governments/ghent");
  await learner.getByRole("link", { name: "I work here" }).click();
  await learner.getByLabel("Your office").fill("Trainee");
  await done(learner, learner.getByRole("button", { name: "Send", exact: true }), "Thank you.");

  const desk = await as("steward@demo.example");
  await desk.goto("/en/office");
  await desk.getByRole("main").getByRole("link", { name: "Student, Ghent", exact: true }).waitFor();
  await assertAccessible(desk);
  await assertFits(desk);
  await desk.getByRole("main").getByRole("link", { name: "Student, Ghent", exact: true }).click();
  await desk.getByRole("heading", { level: 1, name: "Student" }).waitFor();
  await assertAccessible(desk);
  await assertFits(desk);

  await done(learner, learner.getByRole("button", { name: "I do not work there any more" }), "Ended.");
});

for (const [who, email] of [["who may support it", "member.valencia@demo.example"], ["who decides on it", "lead.technical@demo.example"]]) {
  journey(`accessible: a proposal, for one ${who}`, async ({ as }) => {
    const page = await as(email);
    await page.goto("/en/groups/technical/proposals");
    await page.getByRole("link", { name: "Open interfaces in our data-platform tender" }).click();
    await page.getByRole("button", { name: who === "who decides on it" ? "Accept into the plan" : "Support this" }).waitFor();
    await assertAccessible(page);
    await assertFits(page);
  });
}

for (const [email, path, button, message] of [
  ["member.tampere@demo.example", "/en/affiliations/new", "Send", "Write the name of your city, region or authority."],
  ["member.tampere@demo.example", "/en/affiliations/new?place=Girona", "Send", "Several places have this name."],
  ["member.tampere@demo.example", "/en/groups/technical/proposals/new", "Propose it", "Choose the kind of work."],
  ["representative.ghent@demo.example", "/en/governments/ghent/signatures/new", "Send it to the stewards", "Tick this if you are authorised."],
]) {
  journey(`accessible when refused: ${path}`, { expectRefusals: true }, async ({ as }) => {
    const page = await as(email);
    await page.goto(path);
    await page.getByRole("button", { name: button, exact: true }).click();
    await refused(page, message);
    await assertAccessible(page);
    await assertFits(page);
  });
}
