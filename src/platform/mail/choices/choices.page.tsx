import { Form } from '../../web/form.js';
import { Layout } from '../../web/layout.js';
import { usePage } from '../../web/page-context.js';
import { Button, ChoicesField, emptyForm } from '../../../ui/index.js';
import type { Topic } from '../email-policy.js';
import { choicesPaths } from './choices-link.js';
import type { Chosen } from './email-choices.js';
import { words } from './words.js';

interface StopProps {
  readonly holder: { readonly account: string; readonly word: string };
  readonly topic: Topic;
  readonly choices: readonly Chosen[];
}

/** One button that stops letters of one kind, or, once they have stopped, one that lets them come again. */
export function StopPage({ holder: { account, word }, topic, choices }: StopProps) {
  const { locale } = usePage().visit;
  const t = words[locale];
  const { name, what } = t.topics[topic];
  const stopped = choices.some((one) => one.topic === topic && !one.wanted);
  return (
    <Layout title={stopped ? t.stoppedTitle(name) : t.stopTitle(name)}>
      <p className="govuk-body-l">{stopped ? t.stoppedLead : what}</p>
      {stopped ? null : <p className="govuk-body">{t.stopLead}</p>}
      <Form action={choicesPaths.stop.to(locale, { account, word, topic })}>
        <input type="hidden" name="page" value="yes" />
        {stopped ? <input type="hidden" name="again" value="yes" /> : null}
        <Button preventDoubleClick>{stopped ? t.again : t.stop}</Button>
      </Form>
      <StillComes choices={choices.filter((one) => one.topic !== topic && one.wanted)} />
      <p className="govuk-body">
        <a className="govuk-link" href={choicesPaths.choose.to(locale, { account, word })}>
          {t.all}
        </a>
      </p>
    </Layout>
  );
}

function StillComes({ choices }: { choices: readonly Chosen[] }) {
  const t = words[usePage().visit.locale];
  return (
    <>
      {choices.length > 0 ? <p className="govuk-body">{t.stillComes}</p> : null}
      {choices.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {choices.map(({ topic }) => (
            <li key={topic}>{t.topics[topic].name}</li>
          ))}
        </ul>
      ) : null}
      <p className="govuk-body">{t.always}</p>
    </>
  );
}

/** Every kind of letter that somebody can do without. */
export function ChoicesPage({ action, choices }: { action: string; choices: readonly Chosen[] }) {
  const { visit } = usePage();
  const t = words[visit.locale];
  const form = emptyForm({ topics: choices.filter(({ wanted }) => wanted).map(({ topic }) => topic) });
  return (
    <Layout title={t.title} done={visit.done === 'saved' ? t.saved : undefined}>
      <p className="govuk-body-l">{t.lead}</p>
      <Form action={action}>
        <ChoicesField
          form={form}
          name="topics"
          legend={t.legend}
          choices={choices.map(({ topic }) => ({
            value: topic,
            text: t.topics[topic].name,
            hint: t.topics[topic].what,
          }))}
        />
        <p className="govuk-body">{t.always}</p>
        <Button>{t.save}</Button>
      </Form>
    </Layout>
  );
}
