// Adds a picture to what is being written: chosen, pasted or dropped into the text. It is sent at once, with the form that is
// there without a script as well; the answer says what stands for it in the text, and that goes where the cursor is.

const KINDS = ["image/png", "image/jpeg", "image/webp"];

export function picture(box: HTMLDetailsElement): void {
  const form = box.closest("form");
  const text = form?.querySelector<HTMLTextAreaElement>("textarea[name=text]");
  const file = box.querySelector<HTMLInputElement>("input[type=file]");
  const words = box.querySelector<HTMLInputElement>("input[name=image_words]");
  const button = box.querySelector<HTMLButtonElement>("button[type=button]");
  const status = box.querySelector<HTMLElement>("[role=status]");
  if (!form || !text || !file || !words || !button || !status) return;
  const queue: File[] = [];
  let isSending = false;

  const say = (line: string | undefined) => {
    status.textContent = line ?? "";
  };
  const waiting = () => box.querySelector<HTMLInputElement>("input[name=image_waits]");
  /** Asks for the words of the next one, as soon as the one before is in the text. */
  const next = () => {
    const one = file.files?.length || waiting() ? undefined : queue.shift();
    if (!one) return;
    const chosen = new DataTransfer();
    chosen.items.add(one);
    file.files = chosen.files;
    box.open = true;
    say(box.dataset.chosen);
    words.focus();
  };
  const take = (files: File[]) => {
    const fitting = files.filter((one) => KINDS.includes(one.type));
    if (fitting.length === 0) {
      box.open = true;
      say(box.dataset.none);
      return;
    }
    queue.push(...fitting);
    next();
  };
  const insert = (mark: string) => {
    const [before, after] = [text.value.slice(0, text.selectionEnd), text.value.slice(text.selectionEnd)];
    const start = before.trimEnd() ? `${before.trimEnd()}\n\n` : "";
    const end = `\n\n${after.trimStart()}`;
    text.value = `${start}${mark}${end}`;
    const at = start.length + mark.length + 2;
    text.setSelectionRange(at, at);
    text.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const add = async () => {
    if (isSending) return;
    if (!file.files?.length && !waiting()) {
      say(box.dataset.none);
      return file.focus();
    }
    if ((file.files?.[0]?.size ?? 0) > Number(box.dataset.most)) {
      say(box.dataset.large);
      return file.focus();
    }
    if (!words.value.trim()) {
      say(box.dataset.wordless);
      return words.focus();
    }
    isSending = true;
    button.setAttribute("aria-disabled", "true");
    say(box.dataset.working);
    const body = new FormData(form);
    body.set("preview", "yes");
    // Only what is about the picture matters; the text stays here.
    body.set("text", "");
    body.delete("file");
    const answer = await fetch(form.action, { method: "POST", body }).catch(() => undefined);
    const page = answer && new DOMParser().parseFromString(await answer.text(), "text/html");
    isSending = false;
    button.removeAttribute("aria-disabled");
    const mark = page?.querySelector<HTMLElement>("[data-picture]")?.dataset.mark;
    if (!mark) {
      const wrong = page?.querySelector("#image-error, #image_words-error");
      return say(wrong?.textContent ?? box.dataset.lost);
    }
    insert(mark);
    waiting()?.remove();
    file.value = "";
    words.value = "";
    say(box.dataset.done);
    if (queue.length > 0) return next();
    text.focus();
  };

  button.addEventListener("click", () => void add());
  words.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    void add();
  });
  file.addEventListener("change", () => {
    if (!file.files?.length) return;
    say(box.dataset.chosen);
    words.focus();
  });
  text.addEventListener("paste", (event) => {
    const data = event.clipboardData;
    // What is copied from an office program is words, and a picture of them.
    if (!data || data.files.length === 0 || data.types.includes("text/plain")) return;
    event.preventDefault();
    take([...data.files]);
  });
  text.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  text.addEventListener("drop", (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  });
  for (const part of box.querySelectorAll<HTMLElement>("[data-with]")) part.hidden = false;
  for (const part of box.querySelectorAll<HTMLElement>("[data-without]")) part.hidden = true;
}
