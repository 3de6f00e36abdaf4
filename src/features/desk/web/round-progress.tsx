import { Form } from '../../../platform/web/form.js';
import { Button } from '../../../ui/index.js';
import type { RoundView } from '../data/round-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { roundWords } from '../words/rounds.js';
import { useDesk } from './desk.js';

/**
 * How far a round is. With the script the whole page asks again every two seconds; without it the browser does.
 */
export function RoundProgress({ round: { id, phase, percent } }: { round: RoundView }) {
  const { locale } = useDesk();
  const t = roundWords[locale];
  const here = deskPaths.round.to(locale, { id });
  const polling = {
    'hx-get': here,
    'hx-trigger': 'every 2s',
    'hx-target': 'main',
    'hx-select': 'main',
    'hx-swap': 'outerHTML',
  };
  return (
    <div {...polling}>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <p className="govuk-body" role="status">
        <b>{t.phases[phase] ?? phase}</b>
      </p>
      <p className="govuk-body">
        <progress max={100} value={percent} aria-label={t.phases[phase] ?? phase} /> {t.percent(percent)}
      </p>
      <p className="govuk-body">{t.working}</p>
      <Form action={deskPaths.cancelRound.to(locale, { id })}>
        <Button look="secondary">{t.stop}</Button>
      </Form>
    </div>
  );
}
