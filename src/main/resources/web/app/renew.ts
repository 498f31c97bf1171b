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

function swap(element: HTMLElement, fresh: HTMLElement): void {
  if (element.dataset.state === fresh.dataset.state) {
    return;
  }
  const focused = element.contains(document.activeElement);
  Object.assign(element.dataset, fresh.dataset);
  element.replaceChildren(...fresh.childNodes);
  if (focused) {
    element.tabIndex = -1;
    element.focus();
  }
}
