// Passkeys: gets a challenge, lets the browser have it signed, and sends the answer with the form that stands on the page.
// What is kept on the device never comes here, only the signature.

/** A challenge holds for five minutes; one that waits in the background is made anew before that. */
const RENEW_MS = 4 * 60_000;

interface Descriptor {
  id: string;
  type: "public-key";
}

interface Challenge {
  id: string;
  publicKey: Record<string, unknown> & {
    challenge: string;
    user?: Record<string, unknown> & { id: string };
    excludeCredentials?: Descriptor[];
    allowCredentials?: Descriptor[];
  };
}

const bytes = (text: string) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
const text = (buffer: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
const known = (list: Descriptor[] | undefined) => list?.map((one) => ({ ...one, id: bytes(one.id) }));

async function ask(form: HTMLFormElement): Promise<Challenge> {
  const response = await fetch(form.dataset.challenges ?? "", { method: "POST" });
  if (response.ok) return response.json();
  // Something must come first, such as the password again: the page itself leads there.
  if (response.status === 403) location.reload();
  throw new Error(`no challenge: ${response.status}`);
}

/** Opens the browser's window and gives what the server reads. */
async function sign(challenge: Challenge, isNew: boolean, more: CredentialRequestOptions): Promise<string> {
  const { publicKey } = challenge;
  const options = {
    ...publicKey,
    challenge: bytes(publicKey.challenge),
    user: publicKey.user && { ...publicKey.user, id: bytes(publicKey.user.id) },
    excludeCredentials: known(publicKey.excludeCredentials),
    allowCredentials: known(publicKey.allowCredentials),
  };
  const found = isNew
    ? await navigator.credentials.create({ publicKey: options as unknown as PublicKeyCredentialCreationOptions })
    : await navigator.credentials.get({ ...more, publicKey: options as unknown as PublicKeyCredentialRequestOptions });
  const { id, rawId, type, response } = found as PublicKeyCredential;
  const parts: Record<string, string> = { clientDataJSON: text(response.clientDataJSON) };
  if (response instanceof AuthenticatorAttestationResponse) parts.attestationObject = text(response.attestationObject);
  if (response instanceof AuthenticatorAssertionResponse) {
    parts.authenticatorData = text(response.authenticatorData);
    parts.signature = text(response.signature);
    if (response.userHandle) parts.userHandle = text(response.userHandle);
  }
  return JSON.stringify({ id, rawId: text(rawId), type, response: parts });
}

function send(form: HTMLFormElement, challenge: Challenge, answer: string): void {
  const fill = (name: string, value: string) => {
    const field = form.querySelector<HTMLInputElement>(`input[name=${name}]`);
    if (field) field.value = value;
  };
  fill("challenge", challenge.id);
  fill("answer", answer);
  form.submit();
}

export function passkeys(forms: HTMLFormElement[]): void {
  if (!window.PublicKeyCredential || forms.length === 0) return;
  for (const instead of document.querySelectorAll<HTMLElement>("[data-without-passkeys]")) instead.hidden = true;
  let waiting: AbortController | undefined;
  // A browser answers one request at a time, and the button goes first.
  let isPressed = false;
  for (const form of forms) {
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      isPressed = true;
      waiting?.abort();
      const failed = form.querySelector<HTMLElement>("[data-failed]");
      const button = form.querySelector("button");
      if (failed) failed.hidden = true;
      if (button) button.disabled = true;
      try {
        const challenge = await ask(form);
        send(form, challenge, await sign(challenge, form.dataset.passkey === "add", {}));
      } catch {
        isPressed = false;
        if (failed) failed.hidden = false;
        if (form.dataset.autofill !== undefined) void offer(form);
      } finally {
        if (button) button.disabled = false;
      }
    });
    if (form.dataset.autofill !== undefined) void offer(form);
  }

  /** Lets the browser propose passkeys at the name field for as long as the page is open. */
  async function offer(form: HTMLFormElement): Promise<void> {
    if (!(await PublicKeyCredential.isConditionalMediationAvailable?.()) || isPressed) return;
    waiting = new AbortController();
    const { signal } = waiting;
    const late = setTimeout(() => {
      waiting?.abort();
      if (isPressed) return;
      if (document.hidden) document.addEventListener("visibilitychange", () => offer(form), { once: true });
      else void offer(form);
    }, RENEW_MS);
    signal.addEventListener("abort", () => clearTimeout(late));
    try {
      const challenge = await ask(form);
      send(form, challenge, await sign(challenge, false, { mediation: "conditional", signal }));
    } catch {
      // Nothing was chosen, or the button was pressed. The password way stands.
    }
  }
}
