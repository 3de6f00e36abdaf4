import { Button } from '../../../ui/index.js';
import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { LinkState } from '../domain/sign-in-link.policy.js';
import { doors, peoplePaths } from '../people.paths.js';
import { words } from '../words/index.js';

/** A link that still works: one button. Looking at it uses nothing up, so mail scanners do no harm. */
export function ContinuePage({ token, name }: { token: string; name: string }) {
  const { visit } = usePage();
  const t = words[visit.locale].continue;
  return (
    <Layout title={t.title}>
      <p className="govuk-body-l">{t.lead}</p>
      <Form action={peoplePaths.continue.to(visit.locale, { token })}>
        <Button preventDoubleClick>{t.as(name)}</Button>
      </Form>
      <p className="govuk-body">{t.notYou(name)}</p>
    </Layout>
  );
}

/** A link that no longer works: why, and how to get another. */
export function DeadLinkPage({ state }: { state: Exclude<LinkState, 'live'> }) {
  const { visit } = usePage();
  const t = words[visit.locale].continue;
  return (
    <Layout title={t.dead[state].title}>
      <p className="govuk-body-l">{t.dead[state].lead}</p>
      {visit.account ? (
        <p className="govuk-body">
          <a className="govuk-link" href={doors.home.to(visit.locale)}>
            {t.alreadyIn(visit.account.givenName)}
          </a>
        </p>
      ) : null}
      <Button href={peoplePaths.signIn.to(visit.locale)}>{t.newLink}</Button>
    </Layout>
  );
}
