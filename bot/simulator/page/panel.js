// The panel beside the phone: the bot's clock, the people, the faults, the ledger.

import { byId, element, toast } from "./dom.js";
import { payloadOf } from "./links.js";
import { oneAtATime, post, read } from "./server.js";

const NOW = new Intl.DateTimeFormat("en-GB", {
  weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "Europe/Stockholm",
});
const AT = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone: "Europe/Stockholm" });
const EVERY = 5000;

const FAULTS = {
  "flood": "Too many requests (429)",
  "error-before": "Server error, not accepted",
  "error-after": "Server error after accepting",
  "drop-before": "Connection lost before accepting",
  "drop-after": "Connection lost after accepting",
  "slow": "Slow (3 s)",
  "silent-before": "Never answers, not accepted",
  "silent-after": "Never answers after accepting",
  "blocked": "Says: blocked by the user",
  "deactivated": "Says: user is deactivated",
  "refused": "Says: bad request (400)",
};

export class Panel {
  // `phone` is what the page shows: { user, username, select(id) }; `opening` asks which phone opens a link.
  constructor(phone, opening) {
    this.phone = phone;
    this.opening = opening;
    this.refresh = oneAtATime(() => this.load());
    byId("advance").addEventListener("click", (event) => {
      const unit = event.target.closest("[data-unit]")?.dataset.unit;
      if (unit) this.advance(unit);
    });
    byId("open-link-form").addEventListener("submit", (event) => { event.preventDefault(); this.openLink(byId("link").value); });
    byId("new-phone").addEventListener("click", () => opening.ask(null));
    byId("ledger-filter").addEventListener("change", () => this.showLedger());
    setInterval(() => { if (!document.hidden) this.refresh(); }, EVERY);
    this.drawer();
  }

  drawer() {
    const button = byId("open-panel");
    const show = (open) => {
      document.body.classList.toggle("with-panel", open);
      button.setAttribute("aria-expanded", String(open));
      (open ? byId("close-panel") : button).focus();
    };
    button.addEventListener("click", () => show(true));
    byId("close-panel").addEventListener("click", () => show(false));
    byId("panel").addEventListener("keydown", (event) => { if (event.key === "Escape") show(false); });
    this.close = () => document.body.classList.remove("with-panel");
  }

  async load() {
    this.state = await read("panel").catch(() => this.state);
    if (this.state) this.show();
  }

  show() {
    byId("clock").textContent = NOW.format(new Date(this.state.clock));
    byId("clock").dateTime = this.state.clock;
    byId("advance").hidden = !this.state.canAdvance;
    byId("ledger-section").hidden = !this.state.ledger;
    fill(byId("people"), this.state.people, this.phone.user, (person) => this.person(person));
    this.showFaults();
    if (this.state.ledger) { this.showFilter(); this.showLedger(); }
  }

  person(person) {
    const about = [person.role, person.detail].filter(Boolean).join(" · ");
    const current = person.id === this.phone.user;
    const act = person.id !== null
      ? element("button", { type: "button", class: "choose", "data-testid": "choose-person", "data-person": person.id, "aria-current": current ? "true" : null, onclick: () => { this.close(); this.phone.select(person.id); } }, person.name)
      : element("span", { class: "choose" }, person.name);
    const invite = person.link
      ? element("button", { type: "button", "data-testid": "open-invitation", onclick: () => this.openLink(person.link) }, "Open invitation")
      : null;
    return element("li", { "data-testid": "panel-person" }, act, about ? element("span", { class: "detail" }, about) : null, invite);
  }

  showFaults() {
    const box = byId("faults");
    if (box.dataset.made !== "yes") {
      box.replaceChildren(...Object.keys(this.state.faults).map((kind) => this.fault(kind)));
      box.dataset.made = "yes";
    }
    for (const button of box.querySelectorAll("button")) button.setAttribute("aria-pressed", String(this.state.faults[button.dataset.fault]));
  }

  fault(kind) {
    const flip = async (event) => {
      await post("panel/faults", { kind, on: event.currentTarget.getAttribute("aria-pressed") !== "true" }).catch((error) => toast(error.message));
      this.refresh();
    };
    return element("button", { type: "button", class: "switch", "aria-pressed": "false", "data-fault": kind, "data-testid": `fault-${kind}`, onclick: flip }, FAULTS[kind] || kind);
  }

  showFilter() {
    const select = byId("ledger-filter");
    const names = [...new Set(this.state.ledger.map((row) => row.person))].sort();
    const written = JSON.stringify(names);
    if (select.dataset.shown === written) return;
    select.dataset.shown = written;
    const chosen = select.value;
    select.replaceChildren(element("option", { value: "" }, "everybody"), ...names.map((name) => element("option", { value: name }, name)));
    select.value = names.includes(chosen) ? chosen : "";
  }

  showLedger() {
    const chosen = byId("ledger-filter").value;
    const rows = this.state.ledger.filter((row) => !chosen || row.person === chosen);
    fill(byId("ledger"), rows, chosen, ledgerRow);
  }

  async advance(unit) {
    const buttons = byId("advance").querySelectorAll("button");
    buttons.forEach((button) => { button.disabled = true; });
    byId("busy").textContent = "Running the clock…";
    try {
      await post("panel/clock", { unit });
      byId("busy").textContent = "";
    } catch (error) {
      byId("busy").textContent = `The clock stopped: ${error.message}`;
    }
    buttons.forEach((button) => { button.disabled = false; });
    await this.refresh();
  }

  openLink(link) {
    const payload = payloadOf(link, this.phone.username);
    if (payload === null) toast("This is not a link to this bot");
    else { this.close(); this.opening.ask(payload); }
  }
}

// Rebuilds a list only when it has changed, so that focus and scrolling stay.
function fill(box, items, extra, make) {
  const written = JSON.stringify([items, extra]);
  if (box.dataset.items === written || !Array.isArray(items)) return;
  box.dataset.items = written;
  box.replaceChildren(...items.map(make));
}

function ledgerRow(row) {
  const attempts = row.attempts > 1 ? ` ×${row.attempts}` : "";
  return element("tr", { "data-testid": "ledger-row", "data-state": row.state, "data-step": row.step },
    element("td", {}, element("time", { datetime: row.at }, AT.format(new Date(row.at)))),
    element("td", { dir: "auto" }, row.person),
    element("td", {}, row.step, row.occurrence ? element("span", { class: "detail" }, ` ${row.occurrence}`) : null),
    element("td", {}, element("span", { class: "state" }, row.state + attempts)));
}
