// The public pages that every visitor can open. Each is checked for accessibility, width and errors.

export const publicPages = [
  "/en",
  "/en/groups",
  "/en/groups/technical",
  "/en/groups/technical/seats/history",
  "/en/groups/technical/chair-calls",
  "/en/declaration",
  "/en/governments",
  "/en/governments/map",
  "/en/organisations",
  "/en/events",
  "/en/news",
  "/en/library",
  "/en/join",
  "/en/about",
  "/en/help/roles",
  "/en/sign-in",
  "/en/sign-up",
  "/en/credits",
  "/en/accessibility",
  "/en/privacy",
];
