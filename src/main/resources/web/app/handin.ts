// Handing in is for good, so what is kept on this device has to arrive first, and what was refused has to be seen.
import { send } from "./kept";
import { kept, refused } from "./shelf";

document.addEventListener("submit", async (event) => {
  const form = event.target as HTMLFormElement;
  const attempt = /^(\/attempts\/[^/]+)\/submission$/.exec(new URL(form.action).pathname)?.[1];
  const waits = () => kept.mine().some(([, one]) => one.action.startsWith(`${attempt}/`));
  if (!attempt || (navigator.onLine && !waits())) {
    return;
  }
  event.preventDefault();
  const before = refused.mine().length;
  await send(false);
  const told = refused.mine().length > before;
  if (navigator.onLine && !waits() && !told) {
    form.submit();
    return;
  }
  const words = form.querySelector(".unsent") ?? document.createElement("p");
  words.className = "unsent";
  words.setAttribute("role", "alert");
  words.textContent = told
    ? "Not handed in yet: an answer from this device was not counted, as said on this page. Look at it, then hand in again."
    : waits()
      ? "Not handed in yet: an answer is still kept on this device alone. Hand in again once it is sent."
      : "Not handed in: you are offline. What was saved is safe; hand in again when the line is back.";
  form.append(words);
});
