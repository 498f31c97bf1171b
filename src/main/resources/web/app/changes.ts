// In an exam an answer is saved as it is given: shortly after the last change, as soon as it is complete. What has the
// focus keeps it; the page says in words when it is saved. Without script, and for whoever likes it better, there is the button.
import { copy } from "./copies";
import { keep, parsed, send, touched } from "./kept";
import { offer } from "./onward";

const PAUSE = 800;

let timer: number | undefined;
let saving: Promise<void> = Promise.resolve();

/** What a form would send. */
function body(form: HTMLFormElement): string {
  return new URLSearchParams(new FormData(form) as never).toString();
}

/** Takes over what the server says of the form: that it is saved, and the number of the next answer. */
function follow(form: HTMLFormElement, page: Document): void {
  const stage = (form.elements.namedItem("stage") as HTMLInputElement).value;
  const fresh = [...page.querySelectorAll<HTMLFormElement>("form.choose")].find(
    (other) => (other.elements.namedItem("stage") as HTMLInputElement).value === stage,
  );
  const words = fresh?.parentElement?.querySelector(".saved");
  if (!fresh || !words || page.querySelector(".missing")) {
    return;
  }
  const next = fresh.elements.namedItem("revision") as HTMLInputElement;
  (form.elements.namedItem("revision") as HTMLInputElement).value = next.value;
  form.querySelector(".actions .button")!.textContent = fresh.querySelector(".actions .button")!.textContent;
  form.querySelector(".unsent")?.setAttribute("hidden", "");
  words.removeAttribute("data-focus");
  form.parentElement!.querySelector(".saved")?.remove();
  form.before(words);
  offer(form, fresh);
}

/** Says that what is set is no answer yet, such as nothing ticked: it stays in the form, and is not sent again by itself. */
function incomplete(form: HTMLFormElement): void {
  form.parentElement!.querySelector(".saved")?.remove();
  const words = form.querySelector<HTMLElement>(".unsent");
  if (words) {
    words.textContent = "This is not complete yet. What was saved before still counts.";
    words.hidden = false;
  }
}

async function save(form: HTMLFormElement): Promise<void> {
  const sent = body(form);
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(sent),
      headers: { "HX-Request": "true" },
    });
    if (answer.status === 400 && parsed(await answer.clone().text()).querySelector("main .missing")) {
      incomplete(form);
      return;
    }
    if (!answer.ok || answer.headers.has("HX-Redirect")) {
      keep(form, answer.status >= 500 ? "trouble" : "offline");
      await send(false);
      return;
    }
    const html = await answer.text();
    await copy(answer.url, html);
    const unchanged = body(form) === sent;
    follow(form, parsed(html));
    if (unchanged) {
      touched.delete(form);
    }
  } catch {
    keep(form, "offline");
  }
}

/** Until nothing is on its way any more: what a person does next must not overtake it. */
export async function settled(): Promise<void> {
  window.clearTimeout(timer);
  await saving;
}

/** The same for what was set in a form last, of which one goes on only once it is saved; tells whether it is. */
export async function saved(form: HTMLFormElement): Promise<boolean> {
  await settled();
  if (touched.has(form)) {
    await save(form);
  }
  return !touched.has(form);
}

document.addEventListener("change", (event) => {
  const form = (event.target as Element).closest<HTMLFormElement>(".attempt[data-exam] form.choose");
  if (!form) {
    return;
  }
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    if (form.isConnected && form.checkValidity()) {
      saving = saving.then(() => save(form));
    }
  }, PAUSE);
});
