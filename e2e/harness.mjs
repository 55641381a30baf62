// What every journey stands on: a fresh visitor for each test, a watch over what must never happen, and a screenshot when
// something fails. A page that talks to another host than the demo fails its test.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { fileName, home, launch, visitor } from "./browser.mjs";
import { rememberSignIn } from "./steps.mjs";

export { readMail, signIn } from "./steps.mjs";

const output = fileURLToPath(new URL("output", import.meta.url));

/** Collects what must never happen on a page, for as long as the page is open. */
export function watch(page, problems = []) {
  page.on("pageerror", (error) => problems.push(`script error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== new URL(home()).origin) problems.push(`asks another host: ${url}`);
  });
  return problems;
}

let shared;
after(async () => {
  await (await shared)?.close();
});

/**
 * Registers a test with a fresh visitor. `run` gets `{ page, context, browser, problems, meet, as }`: `meet()` opens the
 * page of one more visitor, `as(email)` that of somebody who is signed in; `problems` is what `watch` collects on all of
 * them, and a test whose pages had any fails at its end. Options: those of a context, and `expectRefusals: true` for
 * journeys that meet refusals on purpose (a browser reports each answer from 400 to 499 in its console).
 */
export function journey(name, options, run = options) {
  const { expectRefusals = false, ...contextOptions } = run === options ? {} : options;
  test(name, async () => {
    shared ??= launch();
    const browser = await shared;
    const problems = [];
    const contexts = [];
    const meet = async (more = {}) => {
      const { context, page } = await visitor(browser, { ...contextOptions, ...more });
      contexts.push(context);
      watch(page, problems);
      return page;
    };
    const as = async (email) => meet({ storageState: await rememberSignIn(browser, email) });
    try {
      const page = await meet();
      await run({ page, context: page.context(), browser, problems, meet, as });
      assert.deepEqual(expectRefusals ? problems.filter((problem) => !/^console: .*status of 4\d\d/.test(problem)) : problems, []);
    } catch (error) {
      await keep(contexts.flatMap((context) => context.pages()), name);
      throw error;
    } finally {
      for (const context of contexts) await context.close();
    }
  });
}

/** A screenshot of each open page of a failed journey, in e2e/output. */
async function keep(pages, name) {
  mkdirSync(output, { recursive: true });
  for (const [number, page] of pages.entries()) {
    const file = join(output, `${fileName(name)}-${number + 1}.png`);
    try {
      await page.screenshot({ path: file, fullPage: true });
      console.error(`${page.url()}: see ${file}`);
    } catch (error) {
      console.error(`${page.url()}: no screenshot (${error.message})`);
    }
  }
}
