// Answers that could not be sent are kept on this device, and sent as soon as the line is back: also after a reload or in
// another tab. The server decides what counts; what it has refused for good is forgotten here.

type Kept = { action: string; body: string };

const SHELF = "kept-answers";

function shelf(): Record<string, Kept> {
  try {
    return JSON.parse(localStorage.getItem(SHELF) ?? "{}");
  } catch {
    return {};
  }
}

function change(edit: (kept: Record<string, Kept>) => void): void {
  const kept = shelf();
  edit(kept);
  localStorage.setItem(SHELF, JSON.stringify(kept));
}

function keep(form: HTMLFormElement): void {
  const fields = new URLSearchParams(new FormData(form) as never);
  const action = new URL(form.action).pathname;
  const key = [action, fields.get("question"), fields.get("stage"), fields.get("revision")].join(" ");
  change((kept) => (kept[key] = { action, body: fields.toString() }));
  tell();
}

/** Says in words what is kept here and not yet with the server. */
function tell(): void {
  const count = Object.keys(shelf()).length;
  let line = document.querySelector<HTMLElement>(".kept-here");
  if (count === 0) {
    line?.remove();
    return;
  }
  if (!line) {
    line = document.createElement("p");
    line.className = "kept-here";
    line.setAttribute("role", "status");
    document.querySelector("main")?.prepend(line);
  }
  const answers = count === 1 ? "One answer is" : `${count} answers are`;
  line.textContent = `Offline: ${answers} kept on this device, and sent as soon as the line is back.`;
}

let sending = false;

async function send(): Promise<void> {
  const token = document.querySelector<HTMLInputElement>("input[name=csrf-token]")?.value;
  if (sending || !token || !navigator.onLine) {
    return;
  }
  sending = true;
  let sent = false;
  for (const [key, { action, body }] of Object.entries(shelf())) {
    const fields = new URLSearchParams(body);
    fields.set("csrf-token", token);
    try {
      const answer = await fetch(action, { method: "POST", body: fields, headers: { "HX-Request": "true" } });
      const signedOut = answer.headers.has("HX-Redirect") || answer.status === 499;
      if (!signedOut && answer.status < 500) {
        change((kept) => delete kept[key]);
        sent = true;
      }
    } catch {
      break;
    }
  }
  sending = false;
  tell();
  if (sent && document.querySelector(".attempt")) {
    window.location.reload();
  }
}

document.addEventListener("htmx:sendError", (event) => {
  const form = (event.target as Element).closest<HTMLFormElement>("form.choose");
  // what is not complete stays in the form: the server would refuse it
  if (form?.checkValidity()) {
    keep(form);
  }
});

window.addEventListener("online", send);
setInterval(() => Object.keys(shelf()).length > 0 && send(), 10_000);
tell();
send();

// Pages of an attempt can be seen again without a line; who signs out takes them along.
if ("serviceWorker" in navigator) {
  if (document.querySelector(".attempt")) {
    navigator.serviceWorker.register("/offline.js");
  } else if (document.querySelector("a[href^='/people/login']")) {
    caches.delete("attempts");
  }
}

export {};
