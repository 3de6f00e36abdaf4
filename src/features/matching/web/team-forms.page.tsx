import {
  endReasonLabels,
  endReasons,
  teamDeclineReasonLabels,
  teamDeclineReasons,
} from '../../../kernel/vocabulary/index.js';
import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, ButtonRow, ChoiceField, type FormState } from '../../../ui/index.js';
import { matchingPaths } from '../matching.paths.js';
import { words } from '../words/index.js';

interface Props {
  readonly id: string;
  readonly form: FormState;
}

/** The team says no, with a reason of the list. There is no box to write in: the partner reads our words. */
export function TeamDeclinePage({ id, form }: Props) {
  const { locale } = usePage().visit;
  const t = words[locale].team.decline;
  const choices = teamDeclineReasons.map((value) => ({ value, text: teamDeclineReasonLabels[value][locale] }));
  return (
    <Layout title={t.title} back={matchingPaths.match.to(locale, { id })} form={form}>
      <p className="govuk-body">{t.lead}</p>
      <Form action={matchingPaths.teamDecline.to(locale, { id })}>
        <ChoiceField form={form} name="reason" legend={t.legend} choices={choices} />
        <Button>{t.button}</Button>
      </Form>
    </Layout>
  );
}

/** The work has ended, and why. */
export function EndPage({ id, form }: Props) {
  const { locale } = usePage().visit;
  const t = words[locale].team.end;
  const choices = endReasons.map((value) => ({ value, text: endReasonLabels[value][locale] }));
  return (
    <Layout title={t.title} back={matchingPaths.match.to(locale, { id })} form={form}>
      <p className="govuk-body">{t.lead}</p>
      <Form action={matchingPaths.end.to(locale, { id })}>
        <ChoiceField form={form} name="reason" legend={t.legend} choices={choices} />
        <Button>{t.button}</Button>
      </Form>
    </Layout>
  );
}

/** Asks once more before a match is withdrawn. */
export function WithdrawMatchPage({ id }: { id: string }) {
  const { locale } = usePage().visit;
  const t = words[locale].team.withdraw;
  const back = matchingPaths.match.to(locale, { id });
  return (
    <Layout title={t.title} back={back}>
      <p className="govuk-body">{t.lead}</p>
      <Form action={matchingPaths.withdraw.to(locale, { id })}>
        <ButtonRow>
          <Button look="warning">{t.button}</Button>
          <Button look="secondary" href={back}>
            {t.keep}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
