/** Shows the theme switch and keeps the choice for a year in the `theme` cookie, which the server reads. */
export function offerThemes(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-theme-switch]')) {
    group.hidden = false;
    group.addEventListener('click', (event) => {
      if (event.target instanceof HTMLButtonElement) choose(group, event.target.value);
    });
  }
}

function choose(group: HTMLElement, theme: string): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `theme=${theme}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  for (const button of group.querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(button.value === theme));
}
