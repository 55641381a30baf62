// A page that its readers share while it changes. Parts come through a stream of events and go into the page in place: what
// is the same stays the same element, so that focus, selection and what is typed stay. What one reader can do stands in
// slots; the stream does not know it, so slots are kept, and those of new things are filled from templates.

const RETRY_MS = [1000, 2000, 5000, 15000, 60000];

type Movable = ParentNode & { moveBefore?: (node: Node, before: Node | null) => void };

const keyOf = (node: Node): string | undefined =>
  node instanceof HTMLElement ? (node.dataset.slot ? `${node.dataset.slot} ${node.dataset.id}` : node.dataset.key || node.id || undefined) : undefined;

const isLike = (old: Node | null, fresh: Node): boolean =>
  old !== null && old.nodeType === fresh.nodeType && old.nodeName === fresh.nodeName && keyOf(old) === keyOf(fresh);

/** Makes `old` the same as `fresh`. Slots stay as they are, unless `fresh` comes with what stands in them. */
function update(old: Node, fresh: Node, withSlots: boolean): void {
  if (!(old instanceof Element) || !(fresh instanceof Element)) {
    if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
    return;
  }
  if (!withSlots && old.hasAttribute("data-slot")) return;
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  updateChildren(old, fresh, withSlots);
}

function updateChildren(old: Element, fresh: Element, withSlots: boolean): void {
  const known = new Map<string, Node>();
  for (const child of old.childNodes) {
    const key = keyOf(child);
    if (key) known.set(key, child);
  }
  let at = old.firstChild;
  for (const child of [...fresh.childNodes]) {
    const key = keyOf(child);
    const match = key ? known.get(key) : isLike(at, child) ? at : null;
    if (!match || !isLike(match, child)) {
      old.insertBefore(child, at);
      continue;
    }
    if (match === at) at = at.nextSibling;
    else if ((old as Movable).moveBefore) (old as Movable).moveBefore?.(match, at);
    else old.insertBefore(match, at);
    update(match, child, withSlots);
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

/** Changes the page and gives the focus back to what had it, where moving an element took it away. */
function keepingFocus(change: () => void): void {
  const focused = document.activeElement;
  change();
  if (focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected) focused.focus({ preventScroll: true });
}

export function shared(region: HTMLElement): void {
  const stream = region.dataset.stream;
  if (!stream) return;
  const status = region.querySelector<HTMLElement>("[data-status]");
  const connection = region.querySelector<HTMLElement>("[data-connection]");
  const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: region.dataset.zone, timeZoneName: "short" });

  const say = (line: HTMLElement | null, words: string) => {
    if (line && line.textContent !== words) line.textContent = words;
  };
  // A known slot keeps what stands in it; the templates are for those that come new.
  const fillSlots = (part: ParentNode, known: Set<string | undefined>) => {
    for (const slot of part.querySelectorAll<HTMLElement>("[data-slot]")) {
      if (known.has(keyOf(slot))) continue;
      const template = region.querySelector<HTMLTemplateElement>(`template[data-slot-of="${slot.dataset.slot}"]`);
      if (!template) continue;
      const body = template.content.cloneNode(true) as DocumentFragment;
      for (const element of body.querySelectorAll("*")) {
        for (const { name, value } of [...element.attributes]) {
          if (value.includes("__id__")) element.setAttribute(name, value.replaceAll("__id__", slot.dataset.id ?? ""));
        }
        for (const text of element.childNodes) {
          if (text.nodeType === Node.TEXT_NODE) text.nodeValue = text.nodeValue?.replaceAll("__about__", slot.dataset.about ?? "") ?? "";
        }
      }
      slot.append(body);
    }
  };
  const take = (name: string, html: string) => {
    const part = region.querySelector(`[data-part="${name}"]`);
    if (!part) return;
    const fresh = document.createElement("div");
    fresh.innerHTML = html;
    for (const time of fresh.querySelectorAll<HTMLTimeElement>("time[data-clock]")) time.textContent = clock.format(new Date(time.dateTime));
    const known = new Set([...part.querySelectorAll<HTMLElement>("[data-slot]")].map(keyOf));
    fillSlots(fresh, known);
    keepingFocus(() => updateChildren(part, fresh, false));
  };

  // What is done with a button in a slot is done without leaving the page, so that what is typed elsewhere stays.
  region.addEventListener("submit", async (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.closest("[data-slot]")) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    const answer = await fetch(form.action, { method: "POST", body }).catch(() => undefined);
    if (!answer?.ok) return form.submit();
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const parts = page.querySelectorAll<HTMLElement>("[data-stream] [data-part]");
    if (parts.length === 0) return location.assign(answer.url);
    keepingFocus(() => {
      for (const fresh of parts) {
        const part = region.querySelector(`[data-part="${fresh.dataset.part}"]`);
        if (part) updateChildren(part, fresh, true);
      }
    });
    say(status, page.querySelector("main .notice.good")?.textContent?.trim() ?? page.querySelector("[data-status]")?.textContent ?? "");
  });

  let failed = 0;
  const listen = () => {
    const source = new EventSource(stream);
    source.onopen = () => {
      failed = 0;
      say(connection, region.dataset.live ?? "");
    };
    for (const part of region.querySelectorAll<HTMLElement>("[data-part]")) {
      const name = part.dataset.part ?? "";
      source.addEventListener(name, (event) => take(name, (event as MessageEvent<string>).data));
    }
    source.addEventListener("status", (event) => say(status, (event as MessageEvent<string>).data));
    source.addEventListener("end", () => {
      source.close();
      say(connection, region.dataset.ended ?? "");
    });
    source.onerror = () => {
      say(connection, region.dataset.lost ?? "");
      if (source.readyState !== EventSource.CLOSED) return;
      // The answer was a refusal, after which a browser does not come back by itself.
      const wait = RETRY_MS[Math.min(failed++, RETRY_MS.length - 1)] ?? 60000;
      window.setTimeout(listen, wait * (0.75 + Math.random() / 2));
    };
    addEventListener("pagehide", () => source.close(), { once: true });
  };
  listen();
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}
