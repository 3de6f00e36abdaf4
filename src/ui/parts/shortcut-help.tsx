import { Button } from '../components/button.js';
import { useLanguage } from '../language.js';

/** The console's keys, in a dialog that `?` opens. Put it once, inside the console's page. */
export function ShortcutHelp() {
  const { t } = useLanguage();
  return (
    <dialog className="dialog" data-shortcuts="" aria-labelledby="shortcuts-title">
      <h2 className="govuk-heading-m" id="shortcuts-title">
        {t.keyboard.title}
      </h2>
      <dl className="keys">
        {t.keyboard.list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="tick tick--worded">
        <input type="checkbox" data-shortcuts-off="" />
        <span>{t.keyboard.off}</span>
      </label>
      <form method="dialog">
        <Button look="secondary">{t.keyboard.close}</Button>
      </form>
    </dialog>
  );
}
