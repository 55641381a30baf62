// A text field that proposes as one types: the combobox pattern of the ARIA Authoring Practices (list autocomplete with
// manual selection). The server answers with <li data-value> items; choosing one fills the field and the hidden field beside it.

const WAIT_MS = 120;

export function suggest(input: HTMLInputElement): void {
  const address = input.dataset.suggest;
  const field = input.closest(".field");
  if (!address || !field) return;
  const chosen = field.querySelector<HTMLInputElement>("input[type=hidden]");
  const list = document.createElement("ul");
  list.className = "suggest";
  list.id = `${input.id}-options`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.querySelector("label")?.textContent ?? "");
  list.hidden = true;
  field.append(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  input.autocomplete = "off";

  let at = -1;
  let timer = 0;
  let asked = 0;

  const options = () => [...list.querySelectorAll<HTMLLIElement>("li")];
  const close = () => {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (next: number) => {
    const all = options();
    if (all.length === 0) return;
    at = (next + all.length) % all.length;
    all.forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    all[at]?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", all[at]?.id ?? "");
  };
  const choose = (option: HTMLLIElement) => {
    if (option.dataset.href) {
      location.assign(option.dataset.href);
      return;
    }
    input.value = option.dataset.text ?? "";
    if (chosen) chosen.value = option.dataset.value ?? "";
    close();
  };
  const ask = async () => {
    const text = input.value.trim();
    const turn = ++asked;
    if (text.length < 2) return close();
    const url = new URL(address, location.href);
    url.searchParams.set("name", text);
    const answer = await fetch(url).catch(() => undefined);
    if (!answer?.ok || turn !== asked) return;
    list.innerHTML = await answer.text();
    options().forEach((option, index) => {
      option.id = `${list.id}-${index}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
    });
    at = -1;
    list.hidden = options().length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  };

  input.addEventListener("input", () => {
    if (chosen) chosen.value = "";
    clearTimeout(timer);
    timer = window.setTimeout(ask, WAIT_MS);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && !list.hidden) mark(at + 1);
    else if (event.key === "ArrowUp" && !list.hidden) mark(at - 1);
    else if (event.key === "Escape" && !list.hidden) close();
    else if (event.key === "Enter" && at >= 0) choose(options()[at] as HTMLLIElement);
    else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    const option = (event.target as HTMLElement).closest("li");
    if (option) choose(option);
  });
  input.addEventListener("blur", close);
}
