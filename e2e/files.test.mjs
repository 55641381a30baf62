// A file in a post: added while somebody writes, downloaded by a second member of the group, taken away by deleting its line.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { assertAccessible, assertFits } from "./checks.mjs";
import { journey } from "./harness.mjs";
import { done } from "./steps.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });
const newDiscussion = "/en/groups/technical/discussions/new";
const notes = { name: "notes.md", mimeType: "text/markdown", buffer: Buffer.from("# Notes of the harbour\n") };

async function choose(page, file) {
  await page.getByText("Add a file", { exact: true }).click();
  await page.locator("input[name=file]").setInputFiles(file);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with a script" : "without a script";
  journey(`${how}: a file is added, downloaded by a second member, and taken away`, { javaScriptEnabled, expectRefusals: true }, async ({ as }) => {
    const writer = await as("lead.technical@demo.example");
    await writer.goto(newDiscussion);
    const title = `Notes of the harbour, ${how} (${Date.now()})`;
    await writer.getByLabel("Title").fill(title);
    const text = writer.getByLabel("What you want to say");
    await text.fill("Here they are.");
    await choose(writer, { ...notes, name: "setup.exe", buffer: Buffer.from("MZ\u0000\u0001") });
    await button(writer, "Send it").click();
    await writer.getByText("Other kinds are not taken.").first().waitFor();
    assert.equal(await text.inputValue(), "Here they are.");
    await writer.locator("input[name=file]").setInputFiles(notes);
    await button(writer, "Show how it will look").click();
    await writer.getByText("notes.md (text, 1 kB)").first().waitFor();
    assert.match(await text.inputValue(), /^Here they are\.\n\n- !\[notes\.md\]\(\/files\/[a-z2-7]{26}\)$/);
    await done(writer, button(writer, "Send it"), "Your discussion has begun.");
    const address = writer.url().replace(/\?.*/, "");
    if (javaScriptEnabled) {
      await assertAccessible(writer);
      await assertFits(writer);
    }

    const reader = await as("member.tampere@demo.example");
    await reader.goto(address);
    const [download] = await Promise.all([reader.waitForEvent("download"), reader.getByRole("link", { name: "notes.md" }).click()]);
    assert.equal(download.suggestedFilename(), "notes.md");
    assert.equal(await readFile(await download.path(), "utf8"), "# Notes of the harbour\n");

    await writer.getByRole("link", { name: /^Change\s*:/ }).click();
    await writer.locator("textarea[name=text]").fill("They are gone.");
    await done(writer, button(writer, "Save"), "Your post is changed.");
    assert.equal(await writer.getByText("notes.md").count(), 0);
  });
}
