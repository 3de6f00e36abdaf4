const off = 'shortcuts-off';
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

/** Moves the current row by one and puts the focus on its first link or control. */
function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const now = rows.findIndex((row) => row.classList.contains('is-current'));
  const next = rows[Math.max(0, Math.min(rows.length - 1, now + by))];
  if (!next) return;
  rows[now]?.classList.remove('is-current');
  next.classList.add('is-current');
  next.querySelector<HTMLElement>('a, button, input')?.focus();
}

const dialog = () => document.querySelector<HTMLDialogElement>('[data-shortcuts]');

const keys: Readonly<Record<string, () => void>> = {
  '?': () => dialog()?.showModal(),
  j: () => step(1),
  k: () => step(-1),
  z: () => press('[data-undo]'),
  '/': () => document.querySelector<HTMLElement>('[role=search] input')?.focus(),
  'g q': () => press('[data-queues]'),
};

/** A key belongs to someone else: a field, the browser, the open help, or a person who turned the shortcuts off. */
const isTaken = (event: KeyboardEvent) =>
  [event.ctrlKey, event.metaKey, event.altKey, isTyping(event.target), dialog()?.open].some(Boolean) ||
  localStorage.getItem(off) === 'yes';

/** Single keys act only outside fields, without Ctrl or Alt, and can be turned off (WCAG 2.1.4). */
export function listenForShortcuts(): void {
  const box = document.querySelector<HTMLInputElement>('[data-shortcuts-off]');
  if (box) {
    box.checked = localStorage.getItem(off) === 'yes';
    box.addEventListener('change', () => localStorage.setItem(off, box.checked ? 'yes' : 'no'));
  }
  for (const opener of document.querySelectorAll('[data-open-shortcuts]'))
    opener.addEventListener('click', () => dialog()?.showModal());
  let before = '';
  document.addEventListener('keydown', (event) => {
    if (isTaken(event)) return;
    const key = event.key.toLowerCase();
    const run = keys[`${before} ${key}`] ?? keys[key];
    before = key;
    if (!run) return;
    event.preventDefault();
    run();
  });
}
