// A region that shows what the server answers to the text of a field while one types. The server sends finished markup;
// links in it open beside the form, so that nothing typed is lost.

const WAIT_MS = 400;

export function live(region: HTMLElement): void {
  const address = region.dataset.live;
  const input = document.getElementById(region.dataset.from ?? "") as HTMLInputElement | null;
  if (!address || !input) return;
  let timer = 0;
  let asked = 0;
  const ask = async () => {
    const turn = ++asked;
    const url = new URL(address, location.href);
    url.searchParams.set("name", input.value.trim());
    const answer = await fetch(url).catch(() => undefined);
    if (!answer?.ok || turn !== asked) return;
    const text = await answer.text();
    if (region.innerHTML !== text) region.innerHTML = text;
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, WAIT_MS);
  });
}
