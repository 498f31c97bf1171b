// Notices when an answer cannot be sent, and when the line is back.
import { saved, settled } from "./changes";
import { keep, reason, send, touched } from "./kept";
import { tell } from "./notices";
import { goesOn, stays } from "./onward";
import { kept, keyOf } from "./shelf";

const AGAIN = 10_000;

function formOf(event: Event): HTMLFormElement | null {
  const { detail } = event as CustomEvent;
  const from = (detail?.requestConfig?.elt ?? event.target) as Element;
  return from.closest<HTMLFormElement>("form.choose");
}

for (const failure of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(failure, (event) => {
    const form = formOf(event);
    // what is not complete stays in the form: the server would refuse it
    if (form && !stays(form, event, "offline") && form.checkValidity()) {
      keep(form, "offline");
    }
  });
}

// The server is there and cannot save: the form stays as it is, and so does the answer.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr } = (event as CustomEvent).detail;
  const form = formOf(event);
  if (form && xhr.status >= 500) {
    (event as CustomEvent).detail.shouldSwap = false;
    if (!stays(form, event, "trouble")) {
      keep(form, "trouble");
    }
  }
});

/** Saves, in an exam, what is set and complete on a page that is about to be left without a press of the button. */
async function takeAlong(): Promise<void> {
  await settled();
  const forms = [...document.querySelectorAll<HTMLFormElement>(".attempt[data-exam] form.choose")];
  const left = forms.filter((form) => touched.has(form) && form.checkValidity());
  for (const form of left) {
    touched.delete(form);
    keep(form, reason);
  }
  if (left.length > 0) {
    await send(false);
  }
}

document.addEventListener("htmx:confirm", (event) => {
  const { elt, issueRequest, triggeringEvent } = (event as CustomEvent).detail;
  event.preventDefault();
  if (elt.matches("form.choose") && goesOn(elt, triggeringEvent)) {
    saved(elt).then((all) => all && issueRequest(true));
  } else {
    (elt.matches("form.choose") ? settled() : takeAlong()).then(() => issueRequest(true));
  }
});
document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(".attempt[data-exam] a[hx-boost=false]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    takeAlong().then(() => window.location.assign(link.href));
  }
});

/** Sets a form as the answer says that was given in it and is kept here. */
function fill(form: HTMLFormElement): void {
  const one = new Map(kept.mine()).get(keyOf(form));
  const given = new URLSearchParams(one?.body);
  for (const field of one ? form.elements : []) {
    if (field instanceof HTMLInputElement && ["radio", "checkbox"].includes(field.type)) {
      field.checked = given.getAll(field.name).includes(field.value);
    } else if (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type !== "hidden")) {
      field.value = given.get(field.name) ?? "";
    }
  }
  form.querySelectorAll("order-list").forEach((list) => list.dispatchEvent(new Event("filled")));
}

function look(): void {
  document.querySelectorAll<HTMLFormElement>("form.choose").forEach(fill);
  tell(reason);
}

window.addEventListener("online", () => send());
document.addEventListener("htmx:afterSettle", look);
setInterval(() => send(), AGAIN);
look();
send();

export {};
