import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button } from '../../../ui/index.js';
import type { RequestPart } from '../domain/request-parts.js';
import type { RequestView } from '../domain/request-view.js';
import { requestsPaths } from '../requests.paths.js';
import { words } from '../words/index.js';
import { partFields, type FieldsProps } from './fields.js';

/** One part of a request. */
export function PartPage({ part, request, ...fields }: FieldsProps & { part: RequestPart; request: RequestView }) {
  const { locale } = usePage().visit;
  const t = words[locale];
  const Fields = partFields[part];
  const { id } = request;
  return (
    <Layout
      title={t.parts[part]}
      caption={request.code}
      back={requestsPaths.edit.to(locale, { id })}
      form={fields.form}
    >
      <Form action={requestsPaths.part.to(locale, { id, part })}>
        <Fields {...fields} request={request} />
        <Button>{t.save}</Button>
      </Form>
    </Layout>
  );
}
