// Going on from a saved answer to the next step of its question, in an exam. It is for good and needs an answer of the
// server, so it is never kept on the device to be sent later: whoever could not go on presses once more.
import type { Reason } from "./notices";

const WHY: Record<Exclude<Reason, "signed-out">, string> = {
  offline: "This did not reach us, so you have not gone on. What was saved is safe; go on when the line is back.",
  trouble: "We cannot save at the moment, so you have not gone on. What was saved is safe; try again in a moment.",
};

/** Whether it is the button to go on that sends a form. */
export function goesOn(form: HTMLFormElement, sending: Event | undefined): boolean {
  const button = (sending as SubmitEvent | undefined)?.submitter;
  return button?.getAttribute("name") === "pass" && form.closest("[data-exam]") !== null;
}

/** Whether what failed was to go on, and no answer; if so, says at the button why its press came to nothing. */
export function stays(form: HTMLFormElement, failure: Event, why: keyof typeof WHY): boolean {
  const words = form.querySelector<HTMLElement>(".unsent");
  if (!words || !goesOn(form, (failure as CustomEvent).detail.requestConfig?.triggeringEvent)) {
    return false;
  }
  words.textContent = WHY[why];
  words.hidden = false;
  return true;
}

/** Shows the button once the server has saved an answer to go on from. */
export function offer(form: HTMLFormElement, fresh: HTMLFormElement): void {
  const button = fresh.querySelector(".going-on");
  if (button && !form.querySelector(".going-on")) {
    form.querySelector(".unsent")!.before(button);
  }
}
