// Invitation links: which phone opens one, a new one unless another is chosen.

import { byId, element, toast } from "./dom.js";
import { post } from "./server.js";

export const LANGUAGES = { sv: "Swedish", en: "English", ar: "Arabic", so: "Somali", ti: "Tigrinya", fa: "Dari / Persian", uk: "Ukrainian" };
const LINK = /^(?:https?:\/\/)?(?:t|telegram)\.me\/([A-Za-z0-9_]+)(?:\?start=([A-Za-z0-9_-]*))?/i;
const CODE = /^[A-Za-z0-9_-]{4,64}$/;

export function languageOptions(select) {
  select.replaceChildren(...Object.entries(LANGUAGES).map(([code, name]) => element("option", { value: code }, name)));
}

// The payload of a link to this bot, null for any other.
export function payloadOf(url, username) {
  const match = LINK.exec(url.trim());
  if (match) return match[1].toLowerCase() === username.toLowerCase() ? match[2] || "" : null;
  return CODE.test(url.trim()) ? url.trim() : null;
}

export class Opening {
  // `people()` gives the phones there are; `select(id)` puts one on show.
  constructor({ people, select }) {
    this.people = people;
    this.select = select;
    this.dialog = byId("opening");
    languageOptions(byId("opening-language"));
    byId("opening-person").addEventListener("change", () => this.showNew());
    byId("opening-form").addEventListener("submit", (event) => {
      if (event.submitter?.value === "yes") this.open();
    });
  }

  // Asks which phone opens the payload; null asks for a new phone alone.
  ask(payload) {
    this.payload = payload;
    byId("opening-title").textContent = payload === null ? "New phone" : "Which phone opens the link?";
    byId("opening-who").hidden = payload === null;
    const options = [element("option", { value: "" }, "A new phone"), ...this.people().map((person) => element("option", { value: person.id }, person.name))];
    byId("opening-person").replaceChildren(...options);
    this.showNew();
    this.dialog.showModal();
  }

  showNew() {
    byId("opening-new").hidden = byId("opening-person").value !== "";
  }

  async open() {
    try {
      const chosen = byId("opening-person").value;
      const id = chosen ? Number(chosen) : await this.newPhone();
      if (this.payload !== null) await post(`phones/${id}/start`, { payload: this.payload });
      await this.select(id);
    } catch (error) {
      toast(error.message);
    }
  }

  async newPhone() {
    const made = await post("panel/phones", { name: byId("opening-name").value, language: byId("opening-language").value });
    return made.id;
  }
}
