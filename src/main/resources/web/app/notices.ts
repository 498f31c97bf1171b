// Says in words what is kept on this device, why it is still here, and what became of answers that were refused.
import { kept, refused } from "./shelf";

export type Reason = "offline" | "trouble" | "signed-out";

/** What keeps answers here, and until when. */
export const WHY: Record<Reason, [string, string]> = {
  offline: ["Offline", "as soon as the line is back"],
  trouble: ["We cannot save at the moment", "as soon as we can"],
  "signed-out": ["You are signed out", "as soon as you have signed in again"],
};

const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short" });

function at(moment: string | undefined): string {
  return moment ? clock.format(new Date(moment)) : "";
}

function element(name: string, text = "", className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

/** The place of these words at the top of the page; made when there is something to say. */
function place(name: string, role: string, parts: HTMLElement[]): void {
  const old = document.querySelector(`.${name}`);
  if (parts.length === 0) {
    old?.remove();
    return;
  }
  const section = element("section", "", name);
  section.setAttribute("role", role);
  section.append(...parts);
  if (old?.innerHTML !== section.innerHTML) {
    old?.remove();
    document.querySelector("main")?.prepend(section);
  }
}

/** Tells of all that waits and of all that was refused. */
export function tell(reason: Reason): void {
  tellRefused();
  const waiting = kept.mine().map(([, one]) => one);
  const copy = document.querySelector<HTMLElement>("main")?.dataset.copy;
  const parts: HTMLElement[] = [];
  if (waiting.length > 0) {
    const [state, when] = WHY[reason];
    const answers = waiting.length === 1 ? "One answer is" : `${waiting.length} answers are`;
    parts.push(element("p", `${state}: ${answers} kept on this device, and sent ${when}.`));
    const list = element("ul");
    for (const one of waiting.filter((answer) => answer.title)) {
      const end = one.until ? `. It can count only if it reaches us by ${at(one.until)}` : "";
      list.append(element("li", `${one.title}, given at ${at(one.at)}${end}.`));
    }
    parts.push(list);
  }
  if (copy) {
    parts.push(element("p", `This page is shown as it was at ${at(copy)}. What you answer is kept on this device until it can be sent.`));
  }
  place("kept-here", "status", parts);
}

function tellRefused(): void {
  const parts = refused.mine().map(([key, one]) => {
    const notice = element("div", "", "refused-one");
    notice.append(
      element("h2", `Not counted: your answer to “${one.title}”, given at ${at(one.at)}`),
      element("p", `${one.heading}. ${one.words}`),
    );
    const actions = element("p", "", "actions");
    const link = element("a", one.text, "aside") as HTMLAnchorElement;
    link.href = one.link;
    const button = element("button", "I have read this", "button quiet") as HTMLButtonElement;
    button.type = "button";
    button.addEventListener("click", () => {
      refused.take(key, one);
      tellRefused();
      document.querySelector<HTMLElement>("main")?.focus();
    });
    actions.append(button, link);
    notice.append(actions);
    return notice;
  });
  place("refused", "alert", parts);
}
