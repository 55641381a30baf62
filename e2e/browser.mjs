// The browser of this machine and a visitor nobody has seen before. Used by tests and by the scripts beside them.

import assert from "node:assert/strict";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

export const patience = 10_000;

/** The demo's address, without a slash at the end. */
export function home() {
  const url = process.env.BELFRY_URL;
  assert(url, "BELFRY_URL says where the demo is; `cargo xtask test browser` sets it");
  return url.replace(/\/$/, "");
}

/** Starts the browser of this machine. BELFRY_BROWSER names another one. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.BELFRY_BROWSER ?? inPath(["chromium", "chromium-browser", "google-chrome"]),
    args: ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

function inPath(names) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of names) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not here; the next one may be.
      }
    }
  }
  throw new Error(`no browser in PATH; looked for ${names.join(", ")}`);
}

/** A visitor nobody has seen before, with a page. `options` are those of a Playwright context. */
export async function visitor(browser, options = {}) {
  const context = await browser.newContext({ baseURL: home(), reducedMotion: "reduce", locale: "en-GB", ...options });
  context.setDefaultTimeout(patience);
  return { context, page: await context.newPage() };
}

/** A name or path as a file name. */
export function fileName(text) {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "root";
}
