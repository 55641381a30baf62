// A section that waits for something that is being made: looks every few seconds whether it is there, less often the longer it
// takes, and puts what the page says then in its place. After some twenty minutes it stops; the link in it goes on working.

const FIRST_MS = 3000;
const LONGEST_MS = 30_000;
const SLOWER = 1.1;
const MOST = 60;

export function waits(box: HTMLElement): void {
  const address = box.dataset.waits;
  const section = box.closest("section");
  const id = section?.getAttribute("aria-labelledby");
  if (!address || !section || !id) return;
  let turns = 0;
  let pause = FIRST_MS;
  const look = async () => {
    const answer = await fetch(address).catch(() => undefined);
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : undefined;
    const found = page?.getElementById(id)?.closest("section");
    if (found && !found.querySelector("[data-waits]")) {
      section.replaceWith(document.importNode(found, true));
    } else if (++turns < MOST) {
      pause = Math.min(pause * SLOWER, LONGEST_MS);
      window.setTimeout(look, pause);
    }
  };
  window.setTimeout(look, pause);
}
