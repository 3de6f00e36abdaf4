import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, Details, InsetText, Tag, TaskList, type TagColour } from '../../../ui/index.js';
import { partState, requestParts, unfinishedParts, type PartState } from '../domain/request-parts.js';
import type { RequestView } from '../domain/request-view.js';
import { requestsPaths } from '../requests.paths.js';
import { words } from '../words/index.js';
import { ReadingHints } from './reading-hints.js';

const colours: Record<PartState, TagColour> = { done: 'green', todo: 'blue', problem: 'red', optional: 'grey' };

/** The parts of a request and how far each is. */
export function EditPage({ request }: { request: RequestView }) {
  const { visit } = usePage();
  const { locale } = visit;
  const t = words[locale];
  const { id } = request;
  const left = unfinishedParts(request).length;
  const tasks = requestParts.map((part) => {
    const state = partState(request, part);
    const href = requestsPaths.part.to(locale, { id, part });
    return { title: t.parts[part], href, status: <Tag colour={colours[state]}>{t.edit.state[state]}</Tag> };
  });
  return (
    <Layout
      title={t.edit.title}
      caption={request.code}
      back={requestsPaths.request.to(locale, { id })}
      done={t.done[visit.done ?? '']}
    >
      <p className="govuk-body-l">{t.edit.lead}</p>
      {request.reviewNote ? <InsetText>{request.reviewNote}</InsetText> : null}
      <TaskList tasks={tasks} />
      <ReadingHints summary={request.summary} />
      {left > 0 ? (
        <p className="govuk-body">{t.edit.notYet(left)}</p>
      ) : (
        <Button href={requestsPaths.check.to(locale, { id })}>{t.edit.check}</Button>
      )}
      <TakeBack id={id} />
    </Layout>
  );
}

/** Withdraws a request that nobody was asked for yet. */
export function TakeBack({ id }: { id: string }) {
  const { locale } = usePage().visit;
  const t = words[locale].edit;
  return (
    <Details summary={t.takeBack}>
      <p className="govuk-body">{t.takeBackHelp}</p>
      <Form action={requestsPaths.takeBack.to(locale, { id })}>
        <Button look="secondary">{t.takeBack}</Button>
      </Form>
    </Details>
  );
}
