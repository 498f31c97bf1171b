// After an answer the feedback is what matters: bring it into view and let a screen reader begin there.
document.addEventListener("htmx:afterSettle", (event) => {
  // What was reported is told where it was reported, and the answer above stays as it is.
  const report = (event.target as Element).closest<HTMLElement>(".report");
  if (report) {
    (report.querySelector<HTMLElement>("[data-focus]") ?? report).focus();
    return;
  }
  if (!document.querySelector(".attempt")) return;
  const target = document.querySelector<HTMLElement>("main [data-focus]") ?? document.querySelector<HTMLElement>("main h1");
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "start" });
});

// A form that could not be sent stays as it is, and says so.
for (const failure of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(failure, (event) => {
    const form = (event.target as Element).closest("form");
    form?.querySelector<HTMLElement>(".unsent")?.removeAttribute("hidden");
  });
}

// The session ended: load the whole page, which leads through the login and back.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr, requestConfig } = (event as CustomEvent).detail;
  if (xhr.status === 499) {
    event.preventDefault();
    window.location.assign(requestConfig.path);
  }
});

// The feedback to show stands at #answered; without script the browser goes there by itself.
export {};
