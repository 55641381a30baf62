// Keeps what is written into a form as a draft while it is written, and says so. The form carries the version of the draft
// that it was made from: where somebody went on with it on another device, nothing is written over.

const WAIT_MS = 4000;
const RETRY_MS = 20000;

export function draft(box: HTMLElement): void {
  const form = box.closest("form");
  const address = box.dataset.draft;
  const version = box.querySelector<HTMLInputElement>("input[name=draft_version]");
  const status = box.querySelector<HTMLElement>("[role=status]");
  if (!form || !address || !version) return;
  let timer = 0;
  let isChanged = false;
  let isOver = false;
  let sending: Promise<void> | undefined;

  const say = (words: string | undefined) => {
    if (status && words && status.textContent !== words) status.textContent = words;
  };
  const body = () => {
    const fields = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    fields.set("draft_by", "script");
    return fields;
  };
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (sending ? later(WAIT_MS) : keep()), wait);
  };
  const send = async () => {
    isChanged = false;
    const keepalive = document.visibilityState === "hidden";
    const answer = await fetch(address, { method: "POST", body: body(), keepalive }).catch(() => undefined);
    if (answer?.ok && !answer.redirected) {
      version.value = (await answer.text()).trim();
      return say(box.dataset.kept);
    }
    isChanged = true;
    if (answer?.status === 409 || answer?.status === 507) {
      isOver = true;
      return say(answer.status === 409 ? box.dataset.overtaken : box.dataset.full);
    }
    say(box.dataset.lost);
    later(RETRY_MS);
  };
  function keep(): Promise<void> {
    clearTimeout(timer);
    if (isOver || !isChanged || sending) return sending ?? Promise.resolve();
    sending = send().finally(() => {
      sending = undefined;
    });
    return sending;
  }

  form.addEventListener("input", () => {
    isChanged = true;
    later(WAIT_MS);
  });
  // The page is left: what was typed in the last seconds goes along, without waiting for the answer.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && isChanged) void keep();
  });
  // What is sent carries the version of its draft, so an answer that is under way is waited for.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    isOver = true;
    if (!sending) return;
    event.preventDefault();
    const pressed = (event as SubmitEvent).submitter;
    void sending.then(() => form.requestSubmit(pressed));
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) isOver = false;
  });
}
