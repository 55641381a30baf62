// A question in a group is answered by somebody from outside, by mail: the mail is handed over as a mail server does it.
// The answer is accepted, kept, found in another spelling, and cited from a published resource, which is found by a word that
// stands in its PDF alone.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, patience, visitor } from "./browser.mjs";
import { freePort, startDemo } from "./demo.mjs";
import { done, signIn } from "./steps.mjs";

const expert = "anna@university.example";
const lead = "lead.technical@demo.example";
const words = "The district office numbers them, by street and then by house.";

let demo;
let browser;
let home;
let mailPort;
before(async () => {
  const port = await freePort();
  mailPort = await freePort();
  home = `http://localhost:${port}`;
  demo = await startDemo(port, { BELFRY_MAIL_IN: `lmtp:127.0.0.1:${mailPort}`, BELFRY_MAIL_IN_ADDRESS: "reply@belfry.example" });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

const button = (page, name) => page.getByRole("button", { name, exact: true });
const link = (page, name) => page.getByRole("main").getByRole("link", { name, exact: true });

/** The head and text of the newest mail to an address, as it lies in the folder. */
async function mailTo(address) {
  const folder = join(demo.data, "mail");
  const until = Date.now() + patience;
  for (;;) {
    const files = readdirSync(folder).filter((name) => name.endsWith(".eml")).sort().reverse();
    for (const name of files) {
      const mail = readFileSync(join(folder, name), "utf8");
      if (mail.includes(`To: ${address}`)) return mail;
    }
    assert(Date.now() < until, `no mail to ${address}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Hands a mail over (RFC 2033) and gives the answers of the other side. */
async function handOver(from, to, mail) {
  const socket = connect(mailPort, "127.0.0.1");
  socket.setEncoding("utf8");
  let heard = "";
  socket.on("data", (data) => (heard += data));
  const say = async (line, code) => {
    const before = heard.length;
    if (line !== undefined) socket.write(`${line}\r\n`);
    const until = Date.now() + patience;
    while (!new RegExp(`^${code} .*\r\n$`, "m").test(heard.slice(before))) {
      assert(Date.now() < until, `after ${line}: ${heard}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await once(socket, "connect");
  while (!heard.startsWith("220 ")) await new Promise((resolve) => setTimeout(resolve, 20));
  await say("LHLO mail.university.example", 250);
  await say(`MAIL FROM:<${from}>`, 250);
  await say(`RCPT TO:<${to}>`, 250);
  await say("DATA", 354);
  await say(`${mail}\r\n.`, 250);
  await say("QUIT", 221);
  socket.destroy();
}

/** Looks until the search leads there: the index hears of things a moment later. Gives what the result says. */
async function find(page, typed, path) {
  const until = Date.now() + patience;
  for (;;) {
    await page.goto(`/en/search?q=${encodeURIComponent(typed)}`);
    const found = page.getByRole("listitem").filter({ has: page.locator(`a[href="${path}"]`) });
    if ((await found.count()) > 0) return found.first().innerText();
    assert(Date.now() < until, `“${typed}” does not lead to ${path}`);
  }
}

/** A PDF as people make them: printed by the browser. */
async function printed(text) {
  const context = await browser.newContext();
  const paper = await context.newPage();
  await paper.setContent(`<!doctype html><html lang="en"><title>Lamp posts</title><h1>Lamp posts</h1><p>${text}</p></html>`);
  const pdf = await paper.pdf();
  await context.close();
  return pdf;
}

test("a question in a group is answered by an outside expert by mail, accepted, kept, found and cited", async () => {
  const { context, page } = await visitor(browser, { baseURL: home });
  try {
    await signIn(page, lead);
    await page.goto("/en/groups/technical/discussions/new");
    await page.getByLabel("Question", { exact: true }).check();
    await page.getByLabel("For everyone").check();
    await page.getByLabel("Title").fill("Who numbers the lamp posts?");
    await page.getByLabel("What you want to say").fill("Our lamps have three numbers each.");
    await done(page, button(page, "Send it"), "Your discussion has begun.");
    const question = page.url().replace(/\?.*/, "");
    await link(page, "Ask an expert").click();
    await page.getByLabel("Name", { exact: true }).fill("Anna Example");
    await page.getByLabel("Mail address").fill(expert);
    await page.getByLabel("Why this person?").fill("You wrote the guide on lamp posts.");
    await done(page, button(page, "Send the mail"), "The mail is on its way.");

    const mail = await mailTo(expert);
    const replyTo = /^Reply-To: (\S+)/m.exec(mail)[1];
    const id = /^Message-ID: (\S+)/m.exec(mail)[1];
    await handOver(
      expert,
      replyTo,
      [
        `From: Anna Example <${expert}>`,
        `To: <${replyTo}>`,
        "Subject: Re: A question to you",
        "Message-ID: <1@mail.university.example>",
        `In-Reply-To: ${id}`,
        "Content-Type: text/plain; charset=utf-8",
        "",
        words,
        "",
        "On Thu, 26 Nov 2026 at 12:00, Belfry wrote:",
        "> Our lamps have three numbers each.",
      ].join("\r\n"),
    );

    await page.goto(question);
    const answer = page.getByRole("listitem").filter({ hasText: words });
    assert.match(await answer.innerText(), /Anna Example[\s\S]*Outside expert, by mail/);
    assert.equal(await page.getByText("wrote:").count(), 0, "what was quoted is no part of the answer");
    await done(page, button(page, "This is the answer : Post 2"), "This post is the answer now.");
    await done(page, button(page, "Put it into the knowledge base : Post 2"), "The answer is in the knowledge base.");
    await page.getByText("Answer by Anna Example, outside expert, by mail").waitFor();
    const kept = new URL(page.url()).pathname;

    await find(page, "LAMP posts house", kept);
    // A letter is missing, and one is another.
    await find(page, "distrct offise", kept);

    await page.goto("/en/groups/technical/resources/new");
    await page.getByLabel("Title").fill("How we number our lamps");
    await page.getByLabel("Kind").selectOption("Guideline");
    // As it is typed where the instance has a name; a host without a dot is no address that a page links to.
    const cited = `${home.replace("localhost", "127.0.0.1")}${kept}`;
    await page.getByLabel("What it is, and how to use it").fill(`After [an answer of our knowledge base](${cited}).`);
    await page.getByLabel("CC BY 4.0").check();
    await page.getByLabel("everyone", { exact: true }).check();
    const buffer = await printed("A theodolite stands at each corner before the numbers are painted.");
    await page.getByLabel("File").setInputFiles({ name: "lamps.pdf", mimeType: "application/pdf", buffer });
    await done(page, button(page, "Keep as draft"), "The draft is kept.");
    const resource = new URL(page.url()).pathname;
    await done(page, button(page, "Publish"), "It is published. Everyone can read it now.");

    const { context: other, page: reader } = await visitor(browser, { baseURL: home });
    const said = await find(reader, "theodolites", resource);
    assert.match(said, /theodolite stands at each corner/, "the words of the PDF are shown");
    await reader.goto(resource);
    await reader.getByRole("heading", { name: "How to cite it" }).waitFor();
    assert.match(await reader.getByRole("main").innerText(), /How we number our lamps.*2026/s);
    await link(reader, "an answer of our knowledge base").click();
    await reader.getByText(words).waitFor();
    await other.close();
  } finally {
    await context.close();
  }
});
