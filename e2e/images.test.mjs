// An image in a post: pasted while somebody writes, sent at once, and seen by a second member of the group. Without a script it
// goes along with the form.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";
import { done } from "./steps.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });
const words = "A map of the sensors in the harbour";
const newDiscussion = "/en/groups/technical/discussions/new";

/** A picture as bytes, drawn by the browser of a page. */
const drawn = (page) =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(640, 320);
    const pen = canvas.getContext("2d");
    pen.fillStyle = "teal";
    pen.fillRect(0, 0, 640, 320);
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer())];
  });

const paste = (page, bytes) =>
  page.getByLabel("What you want to say").evaluate((field, content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], "map.png", { type: "image/png" }));
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, bytes);

async function sees(page, address) {
  await page.goto(address);
  const image = page.getByRole("img", { name: words });
  await image.scrollIntoViewIfNeeded();
  await page.waitForFunction((name) => document.querySelector(`img[alt="${name}"]`)?.complete, words);
  const size = await image.evaluate((shown) => [shown.naturalWidth, shown.getAttribute("width"), document.documentElement.scrollWidth - innerWidth]);
  assert.deepEqual(size.slice(0, 2), [640, "640"]);
  assert(size[2] <= 0, "the page is wider than the screen");
}

journey("an image is pasted into a text and seen by a second member", { expectRefusals: true }, async ({ as }) => {
  const writer = await as("lead.technical@demo.example");
  await writer.goto(newDiscussion);
  await writer.getByLabel("Title").fill(`Sensors in the harbour (${Date.now()})`);
  const text = writer.getByLabel("What you want to say");
  await text.fill("Where would you put more?");
  await paste(writer, await drawn(writer));
  const field = writer.getByLabel("What does the image show?");
  await writer.getByText("The image is chosen. Say what it shows, then put it into the text.").waitFor();
  assert(await field.evaluate((element) => element === document.activeElement), "the words are asked for");
  await field.press("Enter");
  await writer.getByText("Say what the image shows.", { exact: true }).waitFor();
  await field.fill(words);
  await button(writer, "Put it into the text").click();
  await writer.getByText("The image is in your text.").waitFor();
  assert.match(await text.inputValue(), /^Where would you put more\?\n\n!\[A map of the sensors in the harbour\]\(\/images\/[a-z2-7]{26}\)\n\n$/);
  await done(writer, button(writer, "Send it"), "Your discussion has begun.");
  const address = writer.url().replace(/\?.*/, "");
  await sees(await as("member.tampere@demo.example"), address);
});

journey("without a script: an image goes along with a post", { javaScriptEnabled: false, expectRefusals: true }, async ({ as }) => {
  const drawer = await as("lead.technical@demo.example");
  await drawer.goto(newDiscussion);
  await drawer.getByLabel("Title").fill(`Sensors at the station (${Date.now()})`);
  await drawer.getByLabel("What you want to say").fill("Here they are.");
  await drawer.getByText("Add an image", { exact: true }).click();
  const bytes = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  await drawer.locator("input[name=image]").setInputFiles({ name: "map.png", mimeType: "image/png", buffer: bytes });
  await button(drawer, "Send it").click();
  await drawer.getByText("Your image is kept.").waitFor();
  await drawer.getByLabel("What does the image show?").fill(words);
  await done(drawer, button(drawer, "Send it"), "Your discussion has begun.");
  const image = drawer.getByRole("img", { name: words });
  assert.equal(await image.getAttribute("width"), "1");
});
