import { Form } from '../../../platform/web/form.js';
import { Button } from '../../../ui/index.js';
import type { RoundView } from '../data/round-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { roundWords } from '../words/rounds.js';
import { useDesk } from './desk.js';

const here = 'round-now';

/**
 * How far a round is. With the script, the part with the phase asks again every two seconds, and is changed only where it differs: the
 * focus stays where it is, and a new phase alone is read out. Once there is nothing to wait for, the answer says to load the page.
 * Without the script the browser asks.
 */
export function RoundProgress({ round: { id, phase, percent } }: { round: RoundView }) {
  const { locale } = useDesk();
  const t = roundWords[locale];
  const polling = {
    'hx-get': deskPaths.round.to(locale, { id }),
    'hx-trigger': 'every 2s',
    'hx-target': `#${here}`,
    'hx-select': `#${here}`,
    'hx-swap': 'outerMorph',
  };
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <div id={here} {...polling}>
        <p className="govuk-body" role="status">
          <b>{t.phases[phase] ?? phase}</b>
        </p>
        <p className="govuk-body">
          <progress max={100} value={percent} aria-label={t.phases[phase] ?? phase} /> {t.percent(percent)}
        </p>
      </div>
      <p className="govuk-body">{t.working}</p>
      <Form action={deskPaths.cancelRound.to(locale, { id })}>
        <Button look="secondary">{t.stop}</Button>
      </Form>
    </>
  );
}
