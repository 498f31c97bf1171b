// Reads a page that follows a vote again, and puts into it what is new.

/** How that went; where the page is gone, or shown to somebody else only, the browser has to go there to be told. */
export async function renew(element: HTMLElement): Promise<"renewed" | "failed" | "gone"> {
  try {
    const answer = await fetch(location.pathname, { redirect: "manual" });
    if (answer.type === "opaqueredirect" || [401, 403, 404].includes(answer.status)) {
      return "gone";
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector<HTMLElement>(element.localName);
    if (!answer.ok || !fresh) {
      return "failed";
    }
    swap(element, fresh);
    return "renewed";
  } catch {
    return "failed";
  }
}

/** What is at hand, however many have voted. */
function scene(element: HTMLElement): string {
  return element.dataset.state!.split(":", 2).join(":");
}

function swap(element: HTMLElement, fresh: HTMLElement): void {
  if (element.dataset.state === fresh.dataset.state) {
    return;
  }
  const [line, news] = [element, fresh].map((one) => one.querySelector("[role=status]"));
  const counted = scene(element) === scene(fresh);
  Object.assign(element.dataset, fresh.dataset);
  if (counted && line && news) {
    // the rest stays, above all the button that somebody is about to press
    line.textContent = news.textContent;
    return;
  }
  const held = document.activeElement;
  const focused = element.contains(held);
  element.replaceChildren(...fresh.childNodes);
  if (focused) {
    element.tabIndex = -1;
    (again(element, held) ?? element).focus();
  }
}

/** The button that does the same as the one that was held. */
function again(element: HTMLElement, held: Element | null): HTMLElement | undefined {
  return [...element.querySelectorAll("button")].find(
    (one) =>
      held instanceof HTMLButtonElement &&
      one.name === held.name &&
      one.value === held.value &&
      one.form?.action === held.form?.action,
  );
}
