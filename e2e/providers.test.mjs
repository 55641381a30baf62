// Signing in with a real provider, in a real browser that sees two sites: a new account with its affiliation, the next
// sign-in, linking an account that exists, taking it off, and signing out on either side.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, visitor } from "./browser.mjs";
import { start } from "./provider.mjs";
import { done, password, readMail } from "./steps.mjs";

const people = {
  newcomer: { email: "newcomer@ghent.example", email_verified: true, name: "Newcomer of Ghent", org: "0207" },
  member: { email: "member.riga@demo.example", email_verified: true, name: "Somebody in Riga" },
};

let both;
let browser;
before(async () => {
  both = await start(people);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await both?.stop();
});

/** A fresh browser. What it asks of others than the two is not let through: the provider's pages name a font. */
async function meet(run) {
  const { context, page } = await visitor(browser, { baseURL: both.belfry });
  await context.route(
    (url) => ![both.belfry, both.issuer].includes(url.origin),
    (route) => route.abort(),
  );
  try {
    await run(page);
  } finally {
    await context.close();
  }
}

const button = (page, name) => page.getByRole("button", { name, exact: true });
const link = (page, name) => page.getByRole("main").getByRole("link", { name, exact: true });
const at = (page, path) => page.waitForURL((url) => url.origin === both.belfry && url.pathname === path);

/** Presses the button and shows the provider who one is. */
async function enter(page, key) {
  await page.goto("/en/sign-in");
  await button(page, "Sign in with The city").click();
  await showWho(page, key);
}

async function showWho(page, key) {
  await page.waitForURL((url) => url.origin === both.issuer);
  await page.getByPlaceholder("Enter any login").fill(key);
  await page.getByPlaceholder("and password").fill("anything");
  await button(page, "Sign-in").click();
  const consent = button(page, "Continue");
  const isBack = page.waitForURL((url) => url.origin === both.belfry);
  // The provider asks for consent the first time only.
  await Promise.race([isBack, consent.waitFor()]);
  if (new URL(page.url()).origin === both.issuer) await consent.click();
  await isBack;
}

test("a new account, its affiliation by a claim, the next sign-in, and the claim that is gone", async () => {
  await meet(async (page) => {
    await enter(page, "newcomer");
    await page.getByRole("heading", { level: 1, name: "Your new account" }).waitFor();
    await page.getByText("newcomer@ghent.example").waitFor();
    assert.equal(await page.getByLabel("Your name").inputValue(), "Newcomer of Ghent");
    await button(page, "Create the account").click();
    await at(page, "/en/account");
    await link(page, "Ghent").waitFor();
    await page.getByText("Confirmed", { exact: true }).waitFor();
    await readMail(page, "newcomer@ghent.example", "is now linked to The city");
  });
  delete people.newcomer.org;
  await meet(async (page) => {
    await enter(page, "newcomer");
    await at(page, "/en/account");
    await page.getByRole("heading", { level: 1, name: "Newcomer of Ghent" }).waitFor();
    assert.equal(await link(page, "Ghent").count(), 0, "the affiliation holds without the claim");
  });
});

test("an account that exists is linked after signing in to it, and taken off again", async () => {
  await meet(async (page) => {
    await enter(page, "member");
    await page.getByRole("heading", { level: 1, name: "You have an account already" }).waitFor();
    await link(page, "Sign in to your account").click();
    await page.getByLabel("E-mail").fill(people.member.email);
    await page.getByLabel("Password").fill(password);
    await button(page, "Sign in").click();
    await page.getByRole("heading", { level: 1, name: "Link The city to your account?" }).waitFor();
    await done(page, button(page, "Link it"), "It is linked.");
  });
  await meet(async (page) => {
    await enter(page, "member");
    await at(page, "/en/account");
    await link(page, "Ways to sign in").click();
    await page.getByRole("link", { name: /^Take it off/ }).click();
    // The provider has not said when it asked, so it is asked again.
    await button(page, "Confirm with The city").click();
    await showWho(page, "member");
    await done(page, button(page, "Take it off"), "It is taken off.");
  });
  await meet(async (page) => {
    await enter(page, "member");
    await page.getByRole("heading", { level: 1, name: "You have an account already" }).waitFor();
  });
});

test("signing out here leads to the provider and back, and signing out there ends the session here", async () => {
  await meet(async (page) => {
    await enter(page, "newcomer");
    await at(page, "/en/account");
    await button(page, "Sign out").first().click();
    await link(page, "Sign out of The city too").click();
    await button(page, "Yes, sign me out").click();
    await at(page, "/en/sign-in");
    // The provider asks again who it is.
    await button(page, "Sign in with The city").click();
    await showWho(page, "newcomer");
    await at(page, "/en/account");
    await page.goto(`${both.issuer}/session/end`);
    await button(page, "Yes, sign me out").click();
    await page.waitForURL((url) => url.origin === both.issuer && url.pathname !== "/session/end");
    await page.goto("/en/account");
    await at(page, "/en/sign-in");
  });
});

test("who cancels at the provider is told so, and the password works still", async () => {
  await meet(async (page) => {
    await page.goto("/en/sign-in");
    await button(page, "Sign in with The city").click();
    await page.waitForURL((url) => url.origin === both.issuer);
    await page.getByRole("link", { name: "Cancel" }).click();
    await page.getByText("cancelled or not allowed").waitFor();
    await link(page, "Begin again").click();
    await page.getByLabel("E-mail").fill(people.member.email);
    await page.getByLabel("Password").fill(password);
    await button(page, "Sign in").click();
    await at(page, "/en/account");
  });
});
