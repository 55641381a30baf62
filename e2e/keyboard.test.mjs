// With the keyboard alone: one always sees where one is, and gets everywhere.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";
import { password, refused } from "./steps.mjs";

const far = 80;

journey("by keyboard: skip to the content", async ({ page }) => {
  for (const path of ["/en", "/en/governments/map", "/en/sign-in"]) {
    await page.goto(path);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the content" });
    await assertSeen(page, skip);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "content");
    await page.keyboard.press("Tab");
    assert(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)), "past the content");
  }
});

journey("by keyboard: every stop of a page is seen", async ({ page }) => {
  for (const path of ["/en", "/en/groups", "/en/governments/map", "/en/governments", "/en/join"]) {
    await page.goto(path);
    let stops = 0;
    for (;;) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      await assertFocusSeen(page);
      stops += 1;
      assert(stops < 400, "the keyboard is trapped");
    }
    assert(stops > 20, `${path} has only ${stops} stops`);
  }
});

const inside = {
  "member.tampere@demo.example": [
    "/en/groups/technical/home",
    "/en/groups/technical/proposals/new",
    "/en/groups/technical/challenges/new",
    "/en/account",
    "/en/account/searches",
    "/en/search?q=platform",
    "/en/notices/settings",
  ],
  "lead.technical@demo.example": [
    "/en/groups/technical/discussions",
    "/en/groups/technical/discussions/new",
    "/en/groups/technical/members",
    "/en/groups/technical/meetings/new",
    "/en/groups/technical/settings",
    "/en/notices",
  ],
  "steward@demo.example": ["/en/office", "/en/audit", "/en/people", "/en/dossiers/ai-act"],
};

for (const [email, paths] of Object.entries(inside)) {
  journey(`by keyboard: ${email} gets to every control, forth and back`, async ({ as }) => {
    const page = await as(email);
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const path of paths) {
      const answer = await page.goto(path);
      assert.equal(answer.status(), 200, path);
      const controls = await number(page);
      const forth = await stops(page, "Tab");
      const missed = [...controls.keys()].filter((control) => !forth.includes(control)).map((control) => controls[control]);
      assert.deepEqual(missed, [], `${path}: nobody gets there with the tabulator`);
      assert.deepEqual(forth, [...forth].sort((one, other) => one - other), `${path}: the stops are not in the order of the page`);
      const back = await stops(page, "Shift+Tab");
      assert.deepEqual(back.reverse(), forth, `${path}: the way back is another one`);
    }
  });
}

/** Gives each thing that can be pressed or filled in a number, and tells them. The choices of which one counts are one stop. */
function number(page) {
  return page.evaluate(() => {
    const controls = [];
    for (const control of document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")) {
      // A closed box of details shows its summary alone.
      const isDrawn = control.checkVisibility({ visibilityProperty: true }) && control.getBoundingClientRect().width > 0;
      const isThere = isDrawn && !control.closest("[inert]");
      if (control.disabled || control.type === "hidden" || control.tabIndex < 0 || !isThere || control.dataset.stop) continue;
      const isChoice = control.type === "radio";
      const together = isChoice ? [...document.querySelectorAll(`input[type=radio][name="${CSS.escape(control.name)}"]`)].filter((one) => one.form === control.form) : [control];
      for (const one of together) one.dataset.stop = String(controls.length);
      controls.push(control.outerHTML.slice(0, 160));
    }
    return controls;
  });
}

/** Where the key leads, from one end of the page to the other; each stop is seen. */
async function stops(page, key) {
  await page.evaluate(() => document.activeElement.blur());
  const found = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => (document.activeElement === document.body ? null : (document.activeElement.dataset.stop ?? "none")));
    // The way back goes on at the other end without leaving the page first.
    if (stop === null || (found.length > 1 && Number(stop) === found[0])) return found;
    await assertFocusSeen(page);
    if (stop !== "none" && found.at(-1) !== Number(stop)) found.push(Number(stop));
    assert(found.length < 600, "the keyboard is trapped");
  }
}

journey("by keyboard: sign in, join a group and leave it", { expectRefusals: true }, async ({ page }) => {
  await page.goto("/en");
  await follow(page, "link", "Sign in");
  await type(page, "E-mail", "learner@demo.example");
  await type(page, "Password", "not the password");
  await page.keyboard.press("Enter");

  // The list of what is wrong has the focus, and leads to the first wrong field.
  await refused(page, "This e-mail and password do not fit together");
  await assertFocusSeen(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const email = page.getByLabel("E-mail");
  await assertSeen(page, email);
  assert.equal(await email.inputValue(), "learner@demo.example");
  assert.equal(await email.getAttribute("aria-invalid"), "true");
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Student" }).waitFor();

  await follow(page, "link", "Working groups");
  await follow(page, "link", /^Education/);
  await follow(page, "link", "Join this group");
  await type(page, "What brings you", "I write a thesis on training in small towns.");
  await follow(page, "button", "Join this group");
  await page.getByRole("status").filter({ hasText: "Welcome. You are a member now." }).waitFor();
  await follow(page, "link", "Members");
  await page.getByRole("row").filter({ hasText: "I write a thesis on training in small towns." }).waitFor();
  await follow(page, "button", "Leave this group");
  await page.getByRole("status").filter({ hasText: "You have left the group." }).waitFor();
});

journey("by keyboard: a sign-up that lacks everything", { expectRefusals: true }, async ({ page }) => {
  await page.goto("/en/sign-up");
  await follow(page, "button", "Create the account");
  await refused(page, "3 things need your attention");
  for (const label of ["Your name", "E-mail", "Password"]) {
    const field = page.getByLabel(label);
    const described = await field.evaluate((input) => input.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent));
    assert.match(described.at(-1), /^(Write|Choose) /, `${label} does not say what is wrong with it`);
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await assertSeen(page, page.getByLabel("Your name"));
});

/** Goes to a control with the tabulator and presses it; whatever has the focus on the way is seen. */
async function follow(page, role, name) {
  const target = page.getByRole(role, { name, exact: typeof name === "string" });
  await reach(page, target);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
}

async function type(page, label, text) {
  await reach(page, page.getByLabel(label));
  await page.keyboard.type(text);
}

async function reach(page, target) {
  for (let step = 0; step < far; step += 1) {
    await page.keyboard.press("Tab");
    await assertFocusSeen(page);
    if (await hasFocus(target)) return;
  }
  assert.fail(`${far} steps do not lead to ${target}`);
}

async function hasFocus(target) {
  return (await target.evaluateAll((elements) => elements.includes(document.activeElement))) === true;
}

async function assertSeen(page, target) {
  assert(await hasFocus(target), `${target} has no focus`);
  await assertFocusSeen(page);
}

/** What has the focus is on the screen and has a line around it (a card takes it for its link). */
async function assertFocusSeen(page) {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement;
    const lined = [focused, ...focused.querySelectorAll("circle"), focused.closest(".card")].filter(Boolean).some((element) => {
      const { outlineStyle, outlineWidth, strokeWidth, stroke } = getComputedStyle(element);
      const line = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return line || (element.localName === "circle" && stroke !== "none" && Number.parseFloat(strokeWidth) >= 2);
    });
    const { top, left, bottom, right, width, height } = focused.getBoundingClientRect();
    return {
      what: focused.outerHTML.slice(0, 200),
      lined,
      inSight: width > 1 && height > 1 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    };
  });
  assert(seen.lined, `no line around ${seen.what}`);
  assert(seen.inSight, `out of sight: ${seen.what}`);
}
