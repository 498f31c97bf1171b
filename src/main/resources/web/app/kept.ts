// Answers that could not be sent are kept on this device, and sent as soon as they can be: also after a reload or in another
// tab. The server decides what counts; what it refuses is told, and stays on the page until the person has read it.
import { deliver, parsed } from "./delivery";
import { type Reason, tell, WHY } from "./notices";
import { kept, keyOf, person } from "./shelf";

let reason: Reason = "offline";
let going: Promise<void> | undefined;
let next: Promise<void> | undefined;
// whether the page stays as it is after the next time, since somebody goes on with it
let stays = false;

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
    stays ||= !anew;
    next ??= going
      .catch(() => undefined)
      .then(() => {
        const all = !stays;
        next = undefined;
        stays = false;
        return send(all);
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
  const { done, held } = await deliver();
  reason = held ?? reason;
  tell(reason);
  const forms = [...document.querySelectorAll<HTMLFormElement>("form.choose")];
  const busy = forms.some((form) => touched.has(form) && !done.has(keyOf(form)));
  if (anew && !next && done.size > 0 && !busy && document.querySelector(".attempt")) {
    window.location.reload();
  }
}

export { keep, parsed, reason, send, touched };
