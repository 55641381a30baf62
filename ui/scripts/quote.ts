// Quotes what somebody has marked in an entry, in the form on the same page. Without a mark, the link quotes the whole entry,
// as it does without a script.

/** A tap on the link takes the mark away before the link hears of it. */
const LATE_MS = 700;

const textOf = (selection: Selection): string => selection.toString().replaceAll("\r", "").trim();

export function quotes(links: HTMLAnchorElement[]): void {
  const field = document.querySelector<HTMLTextAreaElement>("[aria-labelledby=new] textarea");
  if (!field || links.length === 0) return;
  let marked: { entry: Element; text: string; goneAt?: number } | undefined;

  /** The entry in whose words all of the mark stands. */
  const entryOf = (selection: Selection): Element | undefined => {
    const part = (node: Node | null) => (node instanceof Element ? node : node?.parentElement)?.closest(".prose");
    const words = part(selection.anchorNode);
    if (!words || words !== part(selection.focusNode)) return undefined;
    const entry = words.closest("li");
    return entry?.querySelector("a[data-quote]") ? entry : undefined;
  };
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    const text = selection ? textOf(selection) : "";
    const entry = selection && text ? entryOf(selection) : undefined;
    if (entry) marked = { entry, text };
    else if (marked && !marked.goneAt) marked.goneAt = performance.now();
  });

  for (const link of links) {
    link.addEventListener("mousedown", (event) => {
      if (marked && !marked.goneAt) event.preventDefault();
    });
    link.addEventListener("click", (event) => {
      const isLate = marked?.goneAt !== undefined && performance.now() - marked.goneAt > LATE_MS;
      if (!marked || isLate || marked.entry !== link.closest("li")) return;
      event.preventDefault();
      const lines = marked.text.split("\n").map((line) => `> ${line}`.trimEnd());
      const before = field.value.trimEnd();
      field.value = `${before}${before ? "\n\n" : ""}${link.dataset.quote ?? ""}${lines.join("\n")}\n\n`;
      marked = undefined;
      document.getSelection()?.removeAllRanges();
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
      field.scrollIntoView({ block: "center" });
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
  for (const hint of document.querySelectorAll<HTMLElement>("[data-with-script]")) hint.hidden = false;
}
