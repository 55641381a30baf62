// Single keys for the entries of a page, once somebody has switched them on. The choice stays in this browser.

const CHOICE = "belfry-keys";

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select"));

/** Storage may be forbidden; then the choice holds for this page. */
function stored(): boolean {
  try {
    return localStorage.getItem(CHOICE) === "on";
  } catch {
    return false;
  }
}

function store(isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(CHOICE, "on");
    else localStorage.removeItem(CHOICE);
  } catch {
    // It holds for this page.
  }
}

export function keys(box: HTMLElement): void {
  const use = box.querySelector<HTMLInputElement>("[data-keys-use]");
  const entries = [...document.querySelectorAll<HTMLElement>("li[id^=post-]")];
  if (!use || entries.length === 0) return;
  box.hidden = false;
  use.checked = stored();
  use.addEventListener("change", () => store(use.checked));

  const current = () => entries.findIndex((entry) => entry.contains(document.activeElement));
  const go = (entry: HTMLElement | undefined) => {
    if (!entry) return;
    entry.tabIndex = -1;
    entry.focus({ preventScroll: true });
    entry.scrollIntoView({ block: "start" });
  };
  /** Where nothing has the focus one begins with what is on the screen. */
  const shown = () => entries.findIndex((entry) => entry.getBoundingClientRect().bottom > 0);
  const does: Record<string, () => void> = {
    n: () => go(entries[current() < 0 ? shown() : current() + 1]),
    p: () => go(entries[(current() < 0 ? shown() : current()) - 1]),
    u: () => go(entries.find((entry) => entry.matches("[data-new]"))),
    q: () => entries[current() < 0 ? shown() : current()]?.querySelector<HTMLElement>("a[data-quote]")?.click(),
    w: () => document.querySelector<HTMLElement>("[aria-labelledby=new] textarea")?.focus(),
  };
  document.addEventListener("keydown", (event) => {
    if (!use.checked || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isWriting(event.target)) return;
    const act = does[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
