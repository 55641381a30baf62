// What a visit costs: bytes of the first page and of the next, and when the largest piece is painted on a computer four
// times slower than this one. For `cargo xtask bench`, which reads one line a measure: name, tab, number.
//   BELFRY_URL=http://localhost:8080 node visit.mjs /en /en/groups ...

import { launch, visitor } from "./browser.mjs";

const slowdown = 4;
const repetitions = 5;
const paths = process.argv.slice(2);
if (paths.length < 2) {
  console.error("node visit.mjs FIRST SECOND...");
  process.exit(2);
}

const browser = await launch();
try {
  const [first, second] = paths;
  const { firstBytes, secondBytes } = await transfer(first, second);
  tell(`first visit (${first}), KiB over the wire`, firstBytes / 1024);
  tell(`second page (${second}), KiB over the wire`, secondBytes / 1024);
  for (const path of paths) {
    const paints = [];
    for (let round = 0; round < repetitions; round += 1) paints.push(await largestPaint(path));
    paints.sort((a, b) => a - b);
    tell(`largest contentful paint of ${path}, processor slowed ${slowdown} times, ms`, paints[Math.floor(repetitions / 2)]);
  }
} finally {
  await browser.close();
}

function tell(name, value) {
  console.log(`${name}\t${value}`);
}

/** Heads and bodies as they went over the wire; what the browser kept costs nothing. */
async function transfer(first, second) {
  const { context, page } = await visitor(browser);
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  await page.goto(first, { waitUntil: "networkidle" });
  const firstBytes = bytes;
  await page.goto(second, { waitUntil: "networkidle" });
  await context.close();
  return { firstBytes, secondBytes: bytes - firstBytes };
}

/** A first visit each time: nothing is kept from before. */
async function largestPaint(path) {
  const { context, page } = await visitor(browser);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(path, { waitUntil: "networkidle" });
  const time = await page.evaluate(
    () =>
      new Promise((found) => {
        new PerformanceObserver((list) => found(list.getEntries().at(-1).startTime)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
  await context.close();
  return time;
}
