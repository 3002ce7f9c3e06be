// The messages of the chat on show: new ones below, changed ones in place.

import { bubble, dayOf } from "./bubble.js";
import { byId, element } from "./dom.js";

const NEAR_BOTTOM = 80; // pixels; who has scrolled further up is reading, and is left alone

export class Chat {
  constructor(acts) {
    this.acts = acts;
    this.list = byId("messages");
    this.scroller = byId("chat");
    this.days = new Map();
    new ResizeObserver(() => { if (this.stuck) this.toBottom(); }).observe(this.scroller);
    this.scroller.addEventListener("scroll", () => this.scrolled());
    this.list.addEventListener("load", () => { if (this.stuck) this.toBottom(); }, true); // pictures arrive late
    this.clear();
  }

  clear() {
    this.list.replaceChildren();
    this.days.clear();
    this.stuck = true;
    this.top = 0;
  }

  get isEmpty() {
    return !this.list.querySelector(".message");
  }

  show(messages) {
    const stick = this.stuck || messages.some((message) => !message.fromBot && !this.days.has(message.id));
    for (const message of messages) this.put(message);
    this.separateDays();
    if (stick) this.toBottom();
  }

  put(message) {
    const old = this.list.querySelector(`[data-message="${message.id}"]`);
    this.days.set(message.id, dayOf(message));
    if (message.deleted) {
      old?.remove();
      return;
    }
    const made = bubble(message, this.acts);
    if (old) {
      this.replace(old, made);
    } else {
      this.list.append(made);
    }
  }

  // Whoever works by keyboard stays where they were when an edit swaps the buttons.
  replace(old, made) {
    const focused = [...old.querySelectorAll("button")].indexOf(document.activeElement);
    const open = [...old.querySelectorAll(".fold")].map((fold) => fold.getAttribute("aria-expanded"));
    old.replaceWith(made);
    made.querySelectorAll(".fold").forEach((fold, index) => { if (open[index] === "true") fold.click(); });
    if (focused >= 0) (made.querySelectorAll("button")[focused] || made.querySelector("button"))?.focus({ preventScroll: true });
  }

  separateDays() {
    this.list.querySelectorAll(".day").forEach((day) => day.remove());
    let last = "";
    for (const shown of this.list.querySelectorAll(".message")) {
      const day = this.days.get(Number(shown.dataset.message));
      if (day !== last) shown.before(element("div", { class: "day" }, element("span", {}, day)));
      last = day;
    }
  }

  // A picture that arrives late makes the chat longer: that is no wish to read further up.
  scrolled() {
    const top = this.scroller.scrollTop;
    this.stuck = this.isAtBottom() || (this.stuck && top >= this.top);
    this.top = top;
  }

  isAtBottom() {
    return this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight < NEAR_BOTTOM;
  }

  toBottom() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }
}
