// A demo of its own for journeys that need other settings than the one that all share. It is at `localhost`, as it names
// itself, and goes away with its folder.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Starts it with these settings as well. Gives `{ data, stop }`: the folder of its data, and how to end it. */
export async function startDemo(port, settings) {
  const binary = process.env.BELFRY_BINARY;
  assert(binary, "BELFRY_BINARY says where the program is; `cargo xtask test browser` sets it");
  const folder = mkdtempSync(join(tmpdir(), "belfry-demo-"));
  const data = join(folder, "data");
  const demo = spawn(binary, ["demo", "--folder", data, "--listen", `127.0.0.1:${port}`], {
    env: { ...process.env, ...Object.fromEntries(own().map((name) => [name, undefined])), ...settings },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = async () => {
    if (demo.exitCode === null) {
      demo.kill("SIGTERM");
      await once(demo, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const until = Date.now() + 300_000;
  while (demo.exitCode === null && Date.now() < until) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
    if (answer?.ok) return { data, stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error("the demo does not serve");
}

/** What is told to the tests is no setting of the program. */
function own() {
  return Object.keys(process.env).filter((name) => name.startsWith("BELFRY_") || name === "DATABASE_URL");
}

export async function freePort() {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}
