// A real provider of sign-in (the npm package oidc-provider) and a demo that knows it. The demo is at `localhost`, as it
// names itself, and the provider at 127.0.0.1, so that to the browser they are two sites. Whoever signs in there types their
// key and any password.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Provider } from "oidc-provider";

const secret = "a secret that only the two know";

/** Starts both. `people` holds the claims of each key, and may change. */
export async function start(people) {
  const port = await freePort();
  const belfry = `http://localhost:${port}`;
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "belfry",
        client_secret: secret,
        redirect_uris: [`${belfry}/sign-in/providers/city/answers`],
        post_logout_redirect_uris: [`${belfry}/sign-in`],
        backchannel_logout_uri: `${belfry}/en/sign-in/providers/city/sign-outs`,
        backchannel_logout_session_required: true,
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"], work: ["org"] },
    cookies: { keys: ["a key for a test"] },
    // Its own way of asking refuses addresses of this machine.
    fetch: (url, { dispatcher, ...options }) => fetch(url, options),
    features: { backchannelLogout: { enabled: true }, devInteractions: { enabled: true } },
    findAccount: (_, key) => ({ accountId: key, claims: async () => ({ sub: key, ...people[key] }) }),
    pkce: { required: () => true },
  });
  provider.on("backchannel.error", (_, error) => console.error("the provider could not tell of a sign-out:", error));
  server.on("request", provider.callback());
  const settings =
    `[{key="city",name="The city",issuer="${issuer}",client_id="belfry",client_secret="${secret}",` +
    `scopes=["openid","email","profile","work"],affiliations={claim="org",governments={"0207"="ghent"}}}]`;
  const demo = await startDemo(port, settings);
  return {
    belfry,
    issuer,
    async stop() {
      await demo.stop();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function startDemo(port, settings) {
  const binary = process.env.BELFRY_BINARY;
  assert(binary, "BELFRY_BINARY says where the program is; `cargo xtask test browser` sets it");
  const folder = mkdtempSync(join(tmpdir(), "belfry-provider-"));
  const demo = spawn(binary, ["demo", "--folder", join(folder, "data"), "--listen", `127.0.0.1:${port}`], {
    env: { ...process.env, BELFRY_SIGN_IN_PROVIDERS: settings, ...Object.fromEntries(own().map((name) => [name, undefined])) },
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
    if (answer?.ok) return { stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error("the demo with a provider does not serve");
}

/** What is told to the tests is no setting of the program. */
function own() {
  return Object.keys(process.env).filter((name) => name.startsWith("BELFRY_") || name === "DATABASE_URL");
}

async function freePort() {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}
