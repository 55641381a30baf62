// Steps that many journeys share, done as a person does them: through labels and buttons.

import assert from "node:assert/strict";
import { patience, visitor } from "./browser.mjs";

/** The password of every account of the demonstration. */
export const password = "belfry-demo-2026";

const signedIn = new Map();

/** What the browser of a signed-in person keeps. Tries to sign in are counted, so each person of a file signs in once. */
export function rememberSignIn(browser, email) {
  if (!signedIn.has(email)) signedIn.set(email, keepSignIn(browser, email));
  return signedIn.get(email);
}

async function keepSignIn(browser, email) {
  const { context, page } = await visitor(browser);
  try {
    await signIn(page, email);
    return await context.storageState();
  } finally {
    await context.close();
  }
}

/** Signs in through the form, as a person does. */
export async function signIn(page, email, secret = password) {
  await page.goto("/en/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(secret);
  await Promise.all([
    page.waitForURL((url) => !url.pathname.endsWith("/sign-in")),
    page.getByRole("button", { name: "Sign in", exact: true }).click(),
  ]);
}

/**
 * The newest mail to an address, from the demo's mailbox: `{ subject, text, links }`, links as whole addresses.
 * Mail leaves through a job, so it waits for a short while. `saying` (text or pattern) tells the awaited mail from others.
 */
export async function readMail(page, address, saying) {
  const mailbox = await page.context().newPage();
  try {
    const until = Date.now() + patience;
    for (;;) {
      await mailbox.goto("/en/office/mailbox");
      let mails = mailbox.getByRole("article").filter({ hasText: address });
      if (saying) mails = mails.filter({ hasText: saying });
      if ((await mails.count()) > 0) return await mailFrom(mails.first());
      assert(Date.now() < until, `no mail to ${address}${saying ? ` that says ${saying}` : ""} in the mailbox`);
      await mailbox.waitForTimeout(100);
    }
  } finally {
    await mailbox.close();
  }
}

async function mailFrom(article) {
  return {
    subject: (await article.getByRole("heading").first().innerText()).trim(),
    text: await article.innerText(),
    links: await article.getByRole("link").evaluateAll((links) => links.map((link) => link.href)),
  };
}

/** Presses a button or follows a link that leads to another page, and waits for what the page then says was done. */
export async function done(page, button, words) {
  await button.click();
  await page.getByRole("status").filter({ hasText: words }).waitFor();
}

/** A form was refused: its summary says so and has the focus. */
export async function refused(page, words) {
  const summary = page.getByRole("alert");
  await summary.filter({ hasText: words }).waitFor();
  assert(await summary.evaluate((element) => element === document.activeElement), "the summary of what is wrong has no focus");
}

/** A number on a page, by the words that say what it counts. */
export async function fact(page, what) {
  const fact = page.locator("dl.facts > div").filter({ hasText: what });
  return Number((await fact.getByRole("definition").innerText()).replace(/[^0-9]/g, ""));
}
