// From an account that nobody has to a government on the map: sign-up, affiliation, signature, a document sent back and sent
// again, acceptance; and off the map again.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";
import { done, fact, readMail, refused } from "./steps.mjs";

const steward = "steward@demo.example";
const place = "Girona";

/** The smallest document that is a PDF: one empty page. */
const pdf = Buffer.from(
  [
    "%PDF-1.4",
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj",
    "trailer<</Root 1 0 R>>",
    "%%EOF",
    "",
  ].join("\n"),
);

const button = (page, name) => page.getByRole("button", { name, exact: true });
const link = (page, name) => page.getByRole("main").getByRole("link", { name, exact: true });

journey("a government that nobody knew signs, and is on the map at once", { expectRefusals: true }, async ({ page: visitor, meet, as }) => {
  const before = await signatories(visitor);
  const address = `officer.${Date.now()}@girona.example`;
  const officer = await meet();

  await signUp(officer, address);
  await claim(officer);
  await confirmedBySteward(await as(steward), officer, address);

  // A file that only calls itself a PDF is refused, and what was typed stays.
  await startSigning(officer);
  await officer.getByLabel("The signed document").setInputFiles({ name: "declaration.pdf", mimeType: "application/pdf", buffer: Buffer.from("no PDF") });
  await button(officer, "Send it to the stewards").click();
  await refused(officer, "This file is no PDF.");
  assert.equal(await officer.getByLabel("Who signed").inputValue(), "The Mayor");
  await sendSignature(officer, "declaration.pdf");
  const first = officer.url().replace(/\?.*/, "");
  assert.deepEqual(await signatories(visitor), before, "a signature that waits counts already");

  const desk = await as(steward);
  const mail = await readMail(desk, steward, first);
  assert.match(mail.subject, /A signature waits: Girona/);
  await desk.goto(mail.links[0]);
  const document = link(desk, "declaration.pdf");
  const kept = await desk.request.get(await document.evaluate((a) => a.href));
  assert.deepEqual(await kept.body(), pdf, "the document came back changed");
  assert.equal(kept.headers()["content-type"], "application/pdf");
  const asked = async (page) => (await page.request.get(`${first}/document`, { maxRedirects: 0 })).status();
  assert.equal(await asked(visitor), 303, "a visitor signs in first");
  assert.equal(await asked(await as("member.riga@demo.example")), 404, "the document is for stewards and its government");

  await button(desk, "Send it back").click();
  await refused(desk, "Write the reason, so that the person knows what to change.");
  await desk.getByLabel("Reason").fill("Page 2 is missing.");
  await done(desk, button(desk, "Send it back"), "Sent back.");

  const back = await readMail(officer, address, "was sent back");
  assert.match(back.text, /Page 2 is missing\./);
  await officer.goto(back.links[0]);
  await startSigning(officer);
  await officer.getByText("It was sent back with this reason: Page 2 is missing.").waitFor();
  await sendSignature(officer, "declaration-complete.pdf");

  await desk.goto("/en/office");
  await desk.getByRole("listitem").filter({ hasText: "Signature" }).getByRole("link", { name: place, exact: true }).click();
  await link(desk, "declaration-complete.pdf").waitFor();
  await done(desk, button(desk, "Accept and put it on the map"), "Accepted. The government is on the map.");

  const after = await signatories(visitor);
  assert.deepEqual(after, { front: before.front + 1, declaration: before.declaration + 1, table: before.table + 1, map: before.map + 1 });
  await visitor.goto(`/en/governments?standing=signatory&name=${place}`);
  const row = visitor.getByRole("row").filter({ has: visitor.getByRole("rowheader", { name: place, exact: true }) });
  assert.match(await row.innerText(), /Spain\s+Signatory\s+6 May 2024\s+101,852/);
  await visitor.getByRole("link", { name: "Map", exact: true }).click();
  await visitor.getByRole("link", { name: "Girona, Spain" }).click();
  await visitor.getByRole("heading", { level: 1, name: place }).waitFor();
  await visitor.getByText("Signatory", { exact: true }).waitFor();
  await readMail(officer, address, "Girona is on the map");

  await officer.reload();
  await done(officer, button(officer, "Withdraw the signature"), "The signature is withdrawn.");
  assert.deepEqual(await signatories(visitor), before, "a withdrawn signature still counts");
  await visitor.goto(`/en/governments/map?standing=signatory&name=${place}`);
  assert.equal(await visitor.getByRole("link", { name: "Girona, Spain" }).count(), 0, "a withdrawn signature is still on the map");
});

/** How many signatories the pages tell a visitor who has seen them before. */
async function signatories(page) {
  const told = async (path, text) => {
    await page.goto(path);
    return Number.parseInt(await page.getByText(text).first().innerText(), 10);
  };
  await page.goto("/en");
  const front = await fact(page, "signatories on record here");
  await page.goto("/en/declaration");
  const declaration = await fact(page, "signatories on record here");
  const count = /^\d+ governments?/;
  return {
    front,
    declaration,
    table: await told("/en/governments?standing=signatory", count),
    map: await told("/en/governments/map?standing=signatory", count),
  };
}

async function signUp(page, address) {
  const secret = "a few words in a row";
  await page.goto("/en/declaration");
  await link(page, "Start here").click();
  await link(page, "Create an account").click();
  await page.getByLabel("Your name").fill("Officer of Girona");
  await page.getByLabel("E-mail").fill(address);
  await page.getByLabel("Password").fill(secret);
  await button(page, "Create the account").click();
  await page.getByRole("heading", { level: 1, name: "Now look into your mail" }).waitFor();

  const mail = await readMail(page, address, "Confirm your address");
  await page.goto(mail.links[0]);
  await page.getByLabel("The password that you chose").fill(secret);
  await done(page, button(page, "Confirm my address"), "Your address is confirmed, and you are signed in.");
}

/** Says where one works, with what is proposed while one types; the place is nobody's government yet. */
async function claim(page) {
  // What one came for is the page after the confirmation.
  assert.match(page.url(), /\/en\/affiliations\/new/);
  const field = page.getByRole("combobox", { name: "City, region or other authority" });
  await field.pressSequentially("giron");
  await page.getByRole("option", { name: /^Girona Local unit, Spain/ }).waitFor();
  while ((await field.getAttribute("aria-activedescendant")) !== (await page.getByRole("option", { name: /^Girona Local unit/ }).getAttribute("id"))) {
    await field.press("ArrowDown");
  }
  await field.press("Enter");
  assert.equal(await field.inputValue(), place);
  await page.getByLabel("Your office").fill("Secretary of the council");
  await page.getByLabel("I speak for this government").check();
  await done(page, button(page, "Send"), "Thank you. Somebody will confirm this");
  await page.getByText("Waits for confirmation").waitFor();
  await link(page, place).click();
  assert.equal(await link(page, "Sign the declaration").count(), 0, "nobody has confirmed that this person speaks for it");
}

async function confirmedBySteward(desk, officer, address) {
  await desk.goto("/en/office");
  await desk.getByRole("listitem").filter({ hasText: "Affiliation" }).getByRole("link", { name: new RegExp(`, ${place}$`) }).click();
  await desk.getByText(address).waitFor();
  await done(desk, button(desk, "Confirm"), "Done.");
  const mail = await readMail(officer, address, "Confirmed: you work for Girona");
  await officer.goto(mail.links[0]);
  await officer.getByText("Confirmed", { exact: true }).waitFor();
  await link(officer, place).click();
}

async function startSigning(page) {
  await link(page, "Sign the declaration").click();
  await page.getByLabel("Who signed").fill("The Mayor");
  await page.getByLabel("In what office").fill("Mayor");
  await page.getByLabel("Signed on").fill("2024-05-06");
  await page.getByLabel("I am authorised to send this in for my government.").check();
}

async function sendSignature(page, name) {
  await page.getByLabel("The signed document").setInputFiles({ name, mimeType: "application/pdf", buffer: pdf });
  await done(page, button(page, "Send it to the stewards"), "Thank you. A steward checks the document");
  await page.getByText("Waits for a steward", { exact: true }).waitFor();
}
