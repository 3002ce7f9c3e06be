// Whether the page shows what the simulator has: texts, labels, pictures.
async (user) => {
  const bare = (text) => text.replace(/\s/g, "");
  const { messages } = await (await fetch(`phones/${user}`)).json();
  return messages.filter((message) => !message.deleted).every((message) => {
    const shown = document.querySelector(`[data-message="${message.id}"]`);
    if (!shown) return false;
    const text = shown.querySelector("[data-testid=bubble-text]")?.cloneNode(true);
    text?.querySelectorAll(".fold").forEach((button) => button.remove());
    const labels = [...shown.querySelectorAll(".inline-button .label")].map((label) => label.textContent);
    return bare(text?.textContent ?? "") === bare(message.text)
      && labels.join("\n") === message.rows.flat().map((button) => button.label).join("\n")
      && [...shown.querySelectorAll("img")].every((image) => image.complete);
  });
}
