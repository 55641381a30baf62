// A section that waits for something that is being made: looks every few seconds whether it is there, and puts what the page
// says then in its place. After some minutes it stops; the link in it goes on working.

const WAIT_MS = 3000;
const MOST = 60;

export function waits(box: HTMLElement): void {
  const address = box.dataset.waits;
  const section = box.closest("section");
  const id = section?.getAttribute("aria-labelledby");
  if (!address || !section || !id) return;
  let turns = 0;
  const look = async () => {
    const answer = await fetch(address).catch(() => undefined);
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : undefined;
    const found = page?.getElementById(id)?.closest("section");
    if (found && !found.querySelector("[data-waits]")) {
      section.replaceWith(document.importNode(found, true));
    } else if (++turns < MOST) {
      window.setTimeout(look, WAIT_MS);
    }
  };
  window.setTimeout(look, WAIT_MS);
}
