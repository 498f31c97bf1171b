// Answers that could not be sent are kept on this device, and sent as soon as they can be: also after a reload or in another
// tab. The server decides what counts; what it refuses is told, and stays on the page until the person has read it.
import { copy } from "./copies";
import { type Reason, tell, WHY } from "./notices";
import { note } from "./refusals";
import { kept, keyOf, person } from "./shelf";

let reason: Reason = "offline";
let going: Promise<void> | undefined;
let next: Promise<void> | undefined;

function keep(form: HTMLFormElement, why: Reason): void {
  reason = why;
  kept.put(keyOf(form), {
    action: new URL(form.action).pathname,
    body: new URLSearchParams(new FormData(form) as never).toString(),
    title: document.querySelector("article h1, main h1")?.textContent ?? "",
    at: new Date().toISOString(),
    until: document.querySelector<HTMLElement>("exam-timer")?.dataset.last,
    person: person(),
  });
  const unsent = form.querySelector<HTMLElement>(".unsent");
  if (unsent) {
    unsent.textContent = `Not saved yet: your answer is kept on this device, and sent ${WHY[why][1]}.`;
    unsent.hidden = false;
  }
  tell(reason);
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

/** What an answer of the server that is no refusal of this one means for all that wait; undefined for none. */
function obstacle(answer: Response): Reason | undefined {
  if (answer.headers.has("HX-Redirect") || answer.status === 401 || answer.status === 499) {
    return "signed-out";
  }
  return answer.status >= 500 || answer.status === 429 ? "trouble" : undefined;
}

/** Sends what waits, one after the other; gives the names of those that the server has dealt with. */
async function deliver(): Promise<Set<string>> {
  const done = new Set<string>();
  try {
    // A page of now: it tells who is signed in, and its token is good however old this page is.
    const now = await fetch("/courses");
    const page = parsed(await now.text());
    const token = page.querySelector<HTMLInputElement>("input[name=csrf-token]")?.value;
    const obstructed = obstacle(now) ?? (person(page) ? undefined : "signed-out");
    if (obstructed || !token || person(page) !== person()) {
      reason = obstructed ?? "signed-out";
      return done;
    }
    for (const [key, one] of kept.mine()) {
      const fields = new URLSearchParams(one.body);
      fields.set("csrf-token", token);
      const answer = await fetch(one.action, { method: "POST", body: fields, headers: { "HX-Request": "true" } });
      const held = obstacle(answer);
      if (held) {
        reason = held;
        return done;
      }
      if (answer.ok) {
        await copy(answer.url, await answer.text());
      } else {
        note(key, one, answer.status, parsed(await answer.text()));
      }
      kept.take(key, one);
      done.add(key);
    }
  } catch {
    reason = "offline";
  }
  return done;
}

// Forms in which something was set.
const touched = new WeakSet<Element>();
document.addEventListener("input", (event) => {
  const form = (event.target as Element).closest("form.choose");
  if (form) {
    touched.add(form);
  }
});

/** Sends what waits. Whoever asks while that goes on waits for it, and for one more time in case something still waits. */
function send(anew = true): Promise<void> {
  if (going) {
    next ??= going.then(() => {
      next = undefined;
      return send(anew);
    });
    return next;
  }
  going = round(anew).finally(() => (going = undefined));
  return going;
}

/** Sends what waits; then may show the page as the server has it, unless something in it is not sent yet. */
async function round(anew: boolean): Promise<void> {
  if (kept.mine().length === 0) {
    return;
  }
  const done = await deliver();
  tell(reason);
  const forms = [...document.querySelectorAll<HTMLFormElement>("form.choose")];
  const busy = forms.some((form) => touched.has(form) && !done.has(keyOf(form)));
  if (anew && done.size > 0 && !busy && document.querySelector(".attempt")) {
    window.location.reload();
  }
}

export { keep, parsed, reason, send, touched };
