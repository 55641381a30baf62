// A real provider of sign-in (the npm package oidc-provider) and a demo that knows it. The demo is at `localhost`, as it
// names itself, and the provider at 127.0.0.1, so that to the browser they are two sites. Whoever signs in there types their
// key and any password.

import { once } from "node:events";
import { createServer } from "node:http";
import { Provider } from "oidc-provider";
import { freePort, startDemo } from "./demo.mjs";

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
  const demo = await startDemo(port, { BELFRY_SIGN_IN_PROVIDERS: settings });
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
