// A form with a task: hands it to a worker, fills in the solution, and lets the form wait for it.

export function task(box: HTMLElement): void {
  const form = box.closest("form");
  const field = box.querySelector<HTMLInputElement>("input[type=hidden]");
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-${name}]`);
  const { work, salt, challenge, signature, largest } = box.dataset;
  if (!form || !field || !work || !challenge || !window.Worker) return;
  const show = (name: string) => {
    for (const each of ["without-script", "working", "worked"]) {
      const line = part(each);
      if (line) line.hidden = each !== name;
    }
  };
  let isPressed = false;
  form.addEventListener("submit", (event) => {
    if (field.value) return;
    event.preventDefault();
    isPressed = true;
  });
  const worker = new Worker(work);
  worker.addEventListener("message", ({ data: number }: MessageEvent<number>) => {
    field.value = btoa(JSON.stringify({ algorithm: "SHA-256", challenge, number, salt, signature }));
    show("worked");
    worker.terminate();
    if (isPressed) form.requestSubmit();
  });
  // Where the worker cannot run, the page says again what to do without.
  worker.addEventListener("error", () => show("without-script"));
  show("working");
  worker.postMessage({ salt, challenge, largest: Number(largest) });
}
