import { useLanguage } from '../language.js';

const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Light, dark, or as the device says. Shown by the client script, which keeps the choice in the `theme` cookie. */
export function ThemeSwitch({ theme = 'auto' }: { theme?: Theme }) {
  const { t } = useLanguage();
  return (
    <div className="theme-switch" role="group" aria-label={t.theme.label} data-theme-switch="" hidden>
      <span>{t.theme.label}</span>
      {themes.map((name) => (
        <button type="button" value={name} aria-pressed={name === theme} key={name}>
          {t.theme[name]}
        </button>
      ))}
    </div>
  );
}
