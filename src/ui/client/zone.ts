/** Fills `<input data-zone-input>` and says the device's time zone in `<span data-zone-hint>`. */
export function sayZone(): void {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-zone-input]')) input.value ||= zone;
  const sentence = document.body.dataset['zone'] ?? '%{zone}';
  const place = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  for (const hint of document.querySelectorAll('[data-zone-hint]'))
    hint.textContent = sentence.replace('%{zone}', place);
}
