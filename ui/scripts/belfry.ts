// Makes pages nicer that work without it. Nothing here is needed to read or to send anything.
import { draft } from "./draft";
import { keys } from "./keys";
import { live } from "./live";
import { passkeys } from "./passkeys";
import { picture } from "./picture";
import { quotes } from "./quote";
import { shared } from "./shared";
import { suggest } from "./suggest";
import { task } from "./task";
import { waits } from "./waits";

for (const input of document.querySelectorAll<HTMLInputElement>("input[data-suggest]")) suggest(input);
for (const region of document.querySelectorAll<HTMLElement>("[data-live]")) live(region);
for (const region of document.querySelectorAll<HTMLElement>("[data-stream]")) shared(region);
for (const box of document.querySelectorAll<HTMLElement>("[data-work]")) task(box);
for (const box of document.querySelectorAll<HTMLElement>("[data-draft]")) draft(box);
for (const box of document.querySelectorAll<HTMLElement>("[data-keys]")) keys(box);
for (const box of document.querySelectorAll<HTMLDetailsElement>("[data-picture]")) picture(box);
quotes([...document.querySelectorAll<HTMLAnchorElement>("a[data-quote]")]);
for (const box of document.querySelectorAll<HTMLElement>("[data-waits]")) waits(box);
passkeys([...document.querySelectorAll<HTMLFormElement>("form[data-passkey]")]);

// After a refused form the list of what is wrong is read out first.
document.querySelector<HTMLElement>("[data-focus]")?.focus();
