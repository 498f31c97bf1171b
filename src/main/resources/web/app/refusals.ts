// What the server says when it does not take an answer from this device.
import { type Kept, refused } from "./shelf";

/** Keeps the words of a refusal. */
export function note(key: string, one: Kept, status: number, page: Document): void {
  const words = page.querySelector("main .missing ul, main .lead")?.textContent?.trim().replace(/\s+/g, " ");
  const way = page.querySelector<HTMLAnchorElement>("main .error a.button");
  refused.put(key, {
    title: one.title || "a question",
    at: one.at,
    heading: status === 404 ? "This attempt was not found" : (page.querySelector("main .missing h3, main h1")?.textContent ?? "We could not take it"),
    words: words ?? "",
    // without the place on it, since a link to another place on the page at hand would not load it anew
    link: status === 404 ? "/" : (way?.getAttribute("href")?.replace(/#.*/, "") ?? one.action.replace(/\/answers$/, "")),
    text: status === 404 ? "Go to the start page" : (way?.textContent ?? "Back to the question"),
    person: one.person,
  });
}
