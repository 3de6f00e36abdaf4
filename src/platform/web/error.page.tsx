import { Layout } from './layout.js';
import { usePage } from './page-context.js';
import type { Problem } from './problem.js';
import { words } from './words.js';

/** What a person reads when something could not be done. It says what happened and what to do next. */
export function ErrorPage({ problem }: { problem: Problem }) {
  const { visit, navigation, network } = usePage();
  const t = words[visit.locale];
  return (
    <Layout title={problem.title}>
      <p className="govuk-body">{problem.detail}</p>
      <p className="govuk-body">{t.next(network.phone)}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={navigation.home(visit.locale)}>
          {t.backHome}
        </a>
      </p>
    </Layout>
  );
}
