// Passkeys in a real browser, with Chromium's virtual authenticator: added, named, used without typing, asked for again,
// removed; and the sign-in page without a script.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";
import { done, readMail, signIn } from "./steps.mjs";

const secret = "a few words in a row";
const button = (page, name) => page.getByRole("button", { name, exact: true });
const link = (page, name) => page.getByRole("main").getByRole("link", { name, exact: true });

/** A device with a finger on it. */
async function device(page, transport = "internal") {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport, hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  const kept = async () => (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials;
  const keep = (credential) => session.send("WebAuthn.addCredential", { authenticatorId, credential });
  return { kept, keep, lose: () => session.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId }) };
}

async function signUp(page, address) {
  await page.goto("/en/sign-up");
  await page.getByLabel("Your name").fill("Officer of Girona");
  await page.getByLabel("E-mail").fill(address);
  await page.getByLabel("Password").fill(secret);
  await button(page, "Create the account").click();
  const mail = await readMail(page, address, "Confirm your address");
  await page.goto(mail.links[0]);
  await page.getByLabel("The password that you chose").fill(secret);
  await done(page, button(page, "Confirm my address"), "Your address is confirmed, and you are signed in.");
}

const signOut = async (page) => {
  await page.goto("/en/account");
  await button(page, "Sign out").first().click();
  await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
};

journey("somebody adds passkeys, signs in without typing, and removes one", { expectRefusals: true }, async ({ page }) => {
  const owner = `passkeys.${Date.now()}@girona.example`;
  // Kept here and not in the page: signing out empties what a browser keeps of the site.
  let proposes = true;
  await page.exposeFunction("browserProposes", () => proposes);
  await page.addInitScript(() => {
    const asked = PublicKeyCredential.isConditionalMediationAvailable.bind(PublicKeyCredential);
    PublicKeyCredential.isConditionalMediationAvailable = async () => (await window.browserProposes()) && asked();
  });
  await signUp(page, owner);
  const laptop = await device(page);
  await page.goto("/en/account");
  await link(page, "Passkeys").click();
  await link(page, "Add a passkey").click();
  await page.getByLabel("Name of the passkey").fill("Work laptop");
  await done(page, button(page, "Make the passkey"), "Your passkey is added.");
  const [made] = await laptop.kept();
  assert.ok(made.isResidentCredential, "the device cannot find it by itself");
  await readMail(page, owner, "A passkey was added");

  await link(page, /^Rename ?: Work laptop$/).click();
  await page.getByLabel("Name of the passkey").fill("Laptop of the office");
  await done(page, button(page, "Save"), "The passkey has its new name.");
  await page.getByText("Laptop of the office").first().waitFor();

  // With the button, where the browser proposes nothing.
  proposes = false;
  await signOut(page);
  await page.goto("/en/sign-in?next=%2Faccount%2Fpasskeys");
  await button(page, "Sign in with a passkey").click();
  await page.waitForURL(/\/en\/account\/passkeys/);
  await page.getByText("last used on").waitFor();
  // Without it, because the browser proposes the passkey at the name field; this one takes what it is offered.
  await signOut(page);
  proposes = true;
  await page.goto("/en/sign-in?next=%2Faccount%2Fpasskeys").catch(() => {});
  await page.waitForURL(/\/en\/account\/passkeys/);

  // A second one, on a key on the ring.
  await laptop.lose();
  const ring = await device(page, "usb");
  await link(page, "Add a passkey").click();
  await page.getByLabel("Name of the passkey").fill("Key on the ring");
  await done(page, button(page, "Make the passkey"), "Your passkey is added.");
  assert.equal((await ring.kept()).length, 1);
  const [key] = await ring.kept();

  // A session that began with the password shows the passkey before it removes one.
  await ring.lose();
  await signOut(page);
  await signIn(page, owner, secret);
  await page.goto("/en/account/passkeys");
  await link(page, /^Remove ?: Laptop of the office$/).click();
  await page.getByText("This account has a passkey, and here you signed in without it.").waitFor();
  await button(page, "Show a passkey").waitFor();
  assert.equal(await page.getByLabel("Password").count(), 0);
  const found = await device(page, "usb");
  await found.keep(key);
  await button(page, "Show a passkey").click();
  await page.getByRole("heading", { level: 1, name: "Remove a passkey" }).waitFor();
  await done(page, button(page, "Remove"), "The passkey is removed.");
  assert.equal(await page.getByText("Laptop of the office").count(), 0);
  await page.getByText("Key on the ring").first().waitFor();
});

journey("without a script there is no button for passkeys, and the password way stands", { javaScriptEnabled: false }, async ({ page }) => {
  await page.goto("/en/sign-in");
  assert.equal(await button(page, "Sign in with a passkey").count(), 0);
  await button(page, "Sign in").waitFor();
});
