// Steps that many journeys share, done as a person does them: through labels and buttons.

import assert from "node:assert/strict";
import { patience } from "./browser.mjs";

/** Signs in through the form, as a person does. */
export async function signIn(page, email, password) {
  await page.goto("/en/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await Promise.all([
    page.waitForURL((url) => !url.pathname.endsWith("/sign-in")),
    page.getByRole("button", { name: "Sign in" }).click(),
  ]);
}

/**
 * The newest mail to an address, from the demo's mailbox: `{ subject, text, links }`, links as whole addresses.
 * Mail leaves through a job, so it waits for a short while. `subject` (text or pattern) tells an older mail from the awaited.
 */
export async function readMail(page, address, { subject } = {}) {
  const mailbox = await page.context().newPage();
  try {
    const until = Date.now() + patience;
    for (;;) {
      await mailbox.goto("/en/office/mailbox");
      let mails = mailbox.getByRole("article").filter({ hasText: address });
      if (subject) mails = mails.filter({ hasText: subject });
      if ((await mails.count()) > 0) return await mailFrom(mails.first());
      assert(Date.now() < until, `no mail to ${address} in the mailbox`);
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
