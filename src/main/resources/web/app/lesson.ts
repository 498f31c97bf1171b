// A link into a folded stretch opens it. Some browsers do so themselves, and may then stay where they were.
function unfold(): void {
  const target = document.querySelector(":target");
  const fold = target?.closest<HTMLDetailsElement>("details.stretch");
  if (fold) {
    fold.open = true;
    target?.scrollIntoView();
  }
}
addEventListener("hashchange", unfold);
addEventListener("load", unfold);
unfold();

// On paper nothing is folded.
addEventListener("beforeprint", () => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>("details.stretch")) fold.open = true;
});

// After an answer a screen reader begins at the feedback; whoever went on begins at the next heading.
document.addEventListener("htmx:afterSettle", (event) => {
  const check = document.getElementById((event as CustomEvent).detail.requestConfig?.elt.id);
  if (!check?.matches(".check")) return;
  const target = check.querySelector<HTMLElement>(".feedback") ?? check.closest(".stretch")?.nextElementSibling?.querySelector<HTMLElement>("h2");
  target?.setAttribute("tabindex", "-1");
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "nearest" });
});

export {};
