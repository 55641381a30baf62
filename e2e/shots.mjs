// Screenshots of pages, narrow and wide, light and dark, for people who look at a change.
//   BELFRY_URL=http://localhost:8080 node shots.mjs FOLDER /en /en/groups [--as email:password]

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fileName, launch, visitor } from "./browser.mjs";
import { signIn } from "./steps.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { as: { type: "string" } } });
const [folder, ...paths] = positionals;
if (!folder || paths.length === 0) {
  console.error("node shots.mjs FOLDER PATH... [--as email:password]");
  process.exit(2);
}

mkdirSync(folder, { recursive: true });
const browser = await launch();
try {
  const { page } = await visitor(browser);
  if (values.as) {
    // A password may hold a colon, an address does not.
    const colon = values.as.indexOf(":");
    await signIn(page, values.as.slice(0, colon), values.as.slice(colon + 1));
  }
  for (const path of paths) {
    const answer = await page.goto(path);
    for (const width of [360, 1280]) {
      for (const colorScheme of ["light", "dark"]) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const file = join(folder, `${fileName(path)}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
        console.log(`${answer.status()} ${path} ${file}`);
      }
    }
  }
} finally {
  await browser.close();
}
