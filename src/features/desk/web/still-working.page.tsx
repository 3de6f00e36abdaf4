import { usePage } from '../../../platform/web/page-context.js';
import type { DeskFrame } from '../data/work.query.js';
import { Desk } from './desk.js';
import { useRepair } from './use-repair.js';

const whole = '#content';

/** In place of an answer that is not there yet. With the script the answer takes its place; without it the browser asks again. */
export function StillWorkingPage({ frame }: { readonly frame: DeskFrame }) {
  const { r } = useRepair();
  const { url } = usePage().visit;
  const asking = { 'hx-get': url, 'hx-trigger': 'load delay:3s', 'hx-target': whole, 'hx-select': whole };
  return (
    <Desk frame={frame} title={r.working.title} current="repairs">
      <noscript>
        <meta httpEquiv="refresh" content="5" />
      </noscript>
      <div {...asking} hx-swap="outerHTML">
        <p className="govuk-body" role="status">
          <b>{r.working.now}</b>
        </p>
      </div>
      <p className="govuk-body">{r.working.leave}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={url}>
          {r.working.look}
        </a>
      </p>
    </Desk>
  );
}
