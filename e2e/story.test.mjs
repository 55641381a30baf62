// A working group's year, from "I propose" to "here is what came of it", by six people of five governments and the
// coordination. Its demonstration has a clock of its own, which this journey puts forward.

import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { writeFileSync } from "node:fs";
import { journey } from "./harness.mjs";
import { done, readMail, refused, signIn } from "./steps.mjs";

const { BELFRY_STORY_URL, BELFRY_STORY_CLOCK, BELFRY_PICTURES } = process.env;
assert(BELFRY_STORY_URL && BELFRY_STORY_CLOCK, "`cargo xtask test browser` starts the demonstration of this journey");
process.env.BELFRY_URL = BELFRY_STORY_URL;

const topic = "A clause for our data-platform tender";
const sharpened = "A clause of one page that our lawyers accept, with the standards it names.";
const people = {
  grenoble: "officer.grenoble@demo.example",
  tampere: "member.tampere@demo.example",
  riga: "member.riga@demo.example",
  padova: "member.padova@demo.example",
  oulu: "chair@demo.example",
  lead: "lead.technical@demo.example",
};

/** Puts the clock of the demonstration to an instant, from where it goes on. */
function itIs(instant) {
  const seconds = Math.round((Date.parse(instant) - Date.now()) / 1000);
  writeFileSync(BELFRY_STORY_CLOCK, `${seconds < 0 ? "" : "+"}${seconds}\n`);
}

const button = (page, name) => page.getByRole("button", { name, exact: true });
const link = (page, name) => page.getByRole("main").getByRole("link", { name, exact: true });
const here = (page) => new URL(page.url()).pathname;

/** Chooses what begins with these words, or has them in it. */
async function choose(field, words) {
  await field.selectOption(await field.getByRole("option", { name: words }).getAttribute("value"));
}

/** For the README, if pictures are wanted: what a reader sees from this heading on. */
async function picture(page, name, heading) {
  if (BELFRY_PICTURES) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(page.url().replace(/\?done=.*/, ""));
    await page.getByRole("heading", { name: heading }).first().evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top - 60));
    await page.screenshot({ path: `${BELFRY_PICTURES}/${name}.png` });
  }
}

journey("from a problem at home to what came of it, and what did not get done", { expectRefusals: true }, async ({ page: visitor, meet }) => {
  // A session lasts a month, so people sign in again when they come back after months.
  const enter = async (...who) => {
    const pages = [];
    for (const one of who) {
      const page = await meet();
      await signIn(page, people[one]);
      pages.push(page);
    }
    return pages;
  };

  itIs("2026-11-24T09:00:00Z");
  const [grenoble, tampere, riga, padova, oulu, lead] = await enter("grenoble", "tampere", "riga", "padova", "oulu", "lead");
  await join(grenoble);
  const proposal = await propose(grenoble);
  const others = [[tampere, "We buy next year."], [riga, ""], [padova, "We can test it in one contract."], [oulu, ""]];
  for (const [number, [page, note]] of others.entries()) await support(page, proposal, note, number + 1);
  await sharpen(riga, grenoble, proposal);
  await picture(grenoble, "story-1", topic);
  await take(lead, proposal);
  for (const one of ["grenoble", "tampere", "riga", "padova", "oulu"]) {
    assert.match((await readMail(visitor, people[one], topic)).text, /Five governments share this\./);
  }
  const first = await call(lead, "First quarterly meeting of 2027", "2027-01-20", proposal);
  await endTheCall(lead);

  itIs("2027-01-20T09:30:00Z");
  const [chair, leadAgain, owner] = await enter("oulu", "lead", "grenoble");
  await agendaNames(owner, first, topic);
  await done(owner, button(owner, "I was there"), "Thank you. You were there.");
  await chair.goto(first);
  await done(chair, button(chair, "I was there"), "Thank you. You were there.");
  await minutes(chair, first, "The group adopts its plan for 2027.");
  await adopt(leadAgain);
  const activity = await begin(leadAgain, owner);
  const second = await call(leadAgain, "Drafting the clause", "2027-03-10", undefined, "Workshop");
  const third = await call(leadAgain, "Reading the clause with lawyers", "2027-05-12", undefined, "Extra meeting");
  for (const meeting of ["Drafting the clause", "Reading the clause with lawyers"]) await linkMeeting(owner, activity, meeting);

  itIs("2027-05-12T09:30:00Z");
  const [author, chairInMay] = await enter("grenoble", "oulu");
  await author.goto(third);
  await done(author, button(author, "I was there"), "Thank you. You were there.");
  await chairInMay.goto(second);
  const resource = await draft(author, activity);
  assert.equal((await visitor.goto(resource)).status(), 404, "a draft is for its group");
  await publish(chairInMay, resource);
  await visitor.goto(resource);
  await visitor.getByRole("heading", { level: 1, name: "A clause for data platforms" }).waitFor();
  await picture(visitor, "story-3", "A clause for data platforms");
  await end(author, activity);
  await thread(author, proposal);
  await picture(author, "story-2", "Answer of the group");

  itIs("2027-12-15T09:00:00Z");
  const [leadInWinter] = await enter("lead");
  const carried = await carryOver(leadInWinter);
  await close(leadInWinter);
  await report(visitor, carried);
  await picture(visitor, "story-4", /2027/);
  await visitor.goto("/en/groups/technical/plans/2028");
  const next = visitor.getByRole("listitem").filter({ hasText: carried });
  assert.match(await next.first().innerText(), /Carried over from the year before/);
});

async function join(page) {
  await page.goto("/en/groups/technical");
  await link(page, "Join this group").click();
  await page.getByLabel("What brings you").fill("We buy a data platform and want to stay free to leave it.");
  await done(page, button(page, "Join this group"), "Welcome. You are a member now.");
}

async function propose(page) {
  await page.goto("/en/groups/technical/proposals/new");
  await page.getByLabel("What should the group take up?").fill(topic);
  await page.getByLabel("The problem").fill("Our lawyers cannot say what “open” means in a contract.");
  await page.getByLabel("The result that would help").fill("A clause.");
  await page.getByLabel("Work on something together").check();
  await page.getByLabel("What you bring").fill("Our draft of a tender.");
  await button(page, "Propose it").click();
  // The demonstration holds a topic of another city that is like this one.
  await page.getByRole("region", { name: "Is it one of these?" }).waitFor();
  await done(page, button(page, "No, mine is different: propose it"), "Your proposal is in.");
  return here(page);
}

async function support(page, proposal, note, count) {
  await page.goto(proposal);
  await page.getByLabel("Why, or what you would contribute").fill(note);
  await done(page, button(page, "Support this"), "Your government now supports this proposal.");
  await page.getByRole("region", { name: count === 1 ? "1 government supports this" : `${count} governments support this` }).waitFor();
}

async function sharpen(page, proposer, proposal) {
  await page.goto(proposal);
  await page.getByRole("region", { name: "The result that would help" }).getByRole("link", { name: "Suggest another wording" }).click();
  await page.getByLabel("Your wording").fill(sharpened);
  await page.getByLabel("Why").fill("Half a sentence does not help in a tender.");
  await done(page, button(page, "Suggest it"), "Your suggestion is there.");
  await proposer.goto(proposal);
  await done(proposer, button(proposer, "Take it over"), "The suggested wording is now part of the proposal.");
  await proposer.getByRole("region", { name: "The result that would help" }).getByText(sharpened).waitFor();
}

async function take(page, proposal) {
  await page.goto(proposal);
  await page.getByLabel("Your answer").fill("Five governments share this. Grenoble brings a draft, and we begin in January.");
  await page.getByLabel("Quarter").selectOption("First quarter");
  await done(page, button(page, "Accept into the plan"), "The proposal is in the work plan");
}

/** Calls a meeting of two hours at ten in Brussels, with an item from the proposal if one is given; returns its address. */
async function call(page, title, day, proposal, kind = "Quarterly meeting") {
  await page.goto("/en/groups/technical/meetings/new");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Kind of meeting").selectOption(kind);
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByLabel("Begins").fill("10:00");
  await page.getByLabel("Ends", { exact: true }).fill("12:00");
  await page.getByLabel("Members of the group").check();
  await page.getByLabel("What it is about").fill("Open to the whole group.");
  await done(page, button(page, "Announce it"), "The meeting is announced.");
  const address = here(page);
  if (proposal) {
    await link(page, "Make the agenda").click();
    await choose(page.getByLabel("Comes from"), topic);
    await page.getByLabel("Minutes").fill("20");
    await done(page, button(page, "Add an item"), "The item is on the agenda.");
  }
  return address;
}

async function endTheCall(page) {
  await page.goto("/en/groups/technical/plans/2027");
  await done(page, button(page, "End the call and discuss"), "The call for proposals has ended.");
}

async function agendaNames(page, meeting, title) {
  await page.goto(meeting);
  await page.getByRole("region", { name: "Agenda" }).getByText(title).first().waitFor();
}

async function minutes(page, meeting, decision) {
  await page.goto(meeting);
  await link(page, "Write the minutes").click();
  await page.getByLabel("Minutes").fill("Grenoble showed its draft. Riga asked who pays when an interface changes.");
  await page.getByLabel("Everyone may read them").check();
  await done(page, button(page, "Save"), "The minutes are saved.");
  await done(page, button(page, "Publish the minutes"), "The minutes are published.");
  await page.goto(`${meeting}/decisions/new`);
  await page.getByLabel("What was decided").fill(decision);
  await done(page, button(page, "Record it"), "The decision is recorded.");
}

async function adopt(page) {
  await page.goto("/en/groups/technical/plans/2027");
  await choose(page.getByLabel("At which meeting"), "First quarterly meeting of 2027");
  await button(page, "Record that the group adopted the plan").click();
  await refused(page, "Say where and how the group decided.");
  await page.getByLabel("How the group decided").fill("Adopted without objection.");
  await done(page, button(page, "Record that the group adopted the plan"), "The plan is adopted.");
  await done(page, button(page, "Start the year"), "The year has begun.");
}

/** The proposer takes care of the activity, and it runs; returns its address. */
async function begin(lead, owner) {
  await lead.goto("/en/groups/technical/plans/2027");
  await link(lead, topic).first().click();
  const activity = here(lead);
  await lead.goto(`${activity}/edit`);
  await choose(lead.getByLabel("Who takes care of it"), "Officer of Grenoble");
  await done(lead, button(lead, "Save"), "Your change is saved.");
  await owner.goto(`${activity}/edit`);
  await owner.getByLabel("Running").check();
  await done(owner, button(owner, "Change the state"), "The state is changed");
  return activity;
}

async function linkMeeting(page, activity, title) {
  await page.goto(`${activity}/edit`);
  await choose(page.getByLabel("Meeting", { exact: true }), title);
  await done(page, button(page, "Link this meeting"), "It is noted and stands on the public page.");
}

/** A resource with a file, from the activity; returns its address. */
async function draft(page, activity) {
  await page.goto(`${activity}/edit`);
  await link(page, "Draft a resource").click();
  await page.getByLabel("Title").fill("A clause for data platforms");
  await page.getByLabel("Kind").selectOption("Clauses for contracts");
  await page.getByLabel("What it is, and how to use it").fill("Copy it into the technical part of your tender. The explanation is for bidders.");
  await page.getByLabel("CC BY 4.0").check();
  await page.getByLabel("File").setInputFiles({ name: "clause.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n%%EOF\n") });
  await done(page, button(page, "Keep as draft"), "The draft is kept.");
  return here(page);
}

async function publish(page, resource) {
  await page.goto(resource);
  await done(page, button(page, "Publish"), "It is published. Everyone can read it now.");
}

async function end(page, activity) {
  await page.goto(`${activity}/edit`);
  await page.getByLabel("Done", { exact: true }).check();
  await done(page, button(page, "Change the state"), "The state is changed");
}

/** The proposer's page leads from the problem to the resource. */
async function thread(page, proposal) {
  await page.goto(proposal);
  const way = page.getByRole("region", { name: "From the problem to what came of it" });
  const said = await way.innerText();
  const stops = ["Into the work plan 2027", "Meeting: Drafting the clause", "Meeting: Reading the clause with lawyers", "Result: A clause for data platforms"];
  for (const stop of stops) assert(said.includes(stop), `the thread does not name “${stop}”: ${said}`);
}

/** What the group has not begun goes on in the next year, with a reason; what has no answer gets one. */
async function carryOver(page) {
  const title = "One catalogue entry for all our sensors";
  await page.goto("/en/groups/technical/plans/2027");
  await link(page, title).first().click();
  await page.goto(`${here(page)}/edit`);
  await button(page, "Carry it over to the plan 2028").click();
  await refused(page, "Say why.");
  await page.getByLabel("Why it did not end this year").fill("The sensors were delivered in November.");
  const region = page.getByRole("region", { name: "Carry it over to 2028" });
  await region.getByLabel("Quarter").selectOption("First quarter");
  await done(page, button(page, "Carry it over to the plan 2028"), "The activity goes on here.");
  return title;
}

/** Answers what has no answer, writes the report and closes the year. */
async function close(page) {
  for (const state of ["proposed", "asked"]) {
    const list = `/en/groups/technical/proposals?year=2027&state=${state}`;
    const open = page.getByRole("region", { name: /^\d+ proposals?$/ }).getByRole("listitem").getByRole("link");
    for (await page.goto(list); (await open.count()) > 0; await page.goto(list)) {
      await open.first().click();
      await page.getByLabel("Your answer").fill("Not this year. Please propose it again.");
      await done(page, button(page, "Decline"), "The proposal is declined");
    }
  }
  await page.goto("/en/groups/technical/plans/2027/report/draft");
  await page.getByLabel("Introduction").fill("The year of the clause.");
  await page.getByLabel("Outlook").fill("The catalogue of sensors.");
  await done(page, button(page, "Save"), "Your words are saved.");
  await page.getByLabel("I have read the report").check();
  await done(page, button(page, "Publish and close the year"), "The report is published and the year is closed.");
}

async function report(visitor, carried) {
  await visitor.goto("/en/groups/technical/plans/2027/report");
  const said = await visitor.getByRole("main").innerText();
  for (const words of ["The year of the clause.", "First quarterly meeting of 2027", "Reading the clause with lawyers", topic, "A clause for data platforms", carried, "The sensors were delivered in November.", "Goes on in the next year"]) {
    assert(said.includes(words), `the report does not say “${words}”: ${said}`);
  }
}
