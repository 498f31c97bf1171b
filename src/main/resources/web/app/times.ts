// The server knows no time zone, so it writes UTC; the browser can say it in the person's own.
const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short" });

// Practice counts by the person's own days, so the server is told where they begin.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
document.cookie = `zone=${encodeURIComponent(zone)}; path=/; max-age=31536000; samesite=lax`;

// The first page is sent before the server knows.
for (const told of document.querySelectorAll("[data-zone]")) told.textContent = `${zone}, as your browser says`;

export function localise(): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>("time:not([title])")) {
    time.title = time.textContent ?? "";
    time.textContent = (time.matches(".clock") ? clock : format).format(new Date(time.dateTime));
  }
}

localise();
document.addEventListener("htmx:afterSettle", localise);
