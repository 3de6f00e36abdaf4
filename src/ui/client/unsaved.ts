/** Asks before a page is left with changes in a `<form data-warn-unsaved>`; sending the form is leaving on purpose. */
export function warnOfUnsaved(): void {
  const forms = document.querySelectorAll<HTMLFormElement>('form[data-warn-unsaved]');
  let changed = false;
  for (const form of forms) {
    form.addEventListener('input', () => (changed = true));
    form.addEventListener('submit', () => (changed = false));
    form.addEventListener('htmx:after:request', () => (changed = false));
  }
  window.addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault();
  });
}
