import { content, matchesFixtures, type Params } from '../../../test/support/kit-fixtures.js';
import { Checkboxes } from './checkboxes.js';
import type { Choice, ChoicesProps } from './choices.js';
import { Fieldset } from './fieldset.js';
import { Radios } from './radios.js';

const group = (params: Params | undefined) => params && { className: params.classes, attributes: params.attributes };
const side = (params: Params | undefined, key: string) => content(params?.[key] as Params | undefined);

function choice(item: Params | null | undefined | false | ''): Choice {
  if (!item) return null;
  if (item.divider) return { divider: item.divider };
  return {
    value: item.value === undefined ? '' : String(item.value),
    text: content(item),
    hint: content(item.hint),
    reveal: side(item, 'conditional'),
    exclusive: item['behaviour'] === 'exclusive',
    id: item.id,
    name: item.name,
    checked: item['checked'] as boolean | undefined,
    disabled: item['disabled'] as boolean | undefined,
    attributes: item.attributes,
    label: group(item.label),
  };
}

const legend = (fieldset: Params | undefined) =>
  fieldset && {
    legend: content(fieldset.legend),
    legendIsHeading: fieldset.legend?.isPageHeading,
    legendClassName: fieldset.legend?.classes,
    fieldset: { ...group(fieldset), describedBy: fieldset.describedBy },
  };

function question(params: Params): ChoicesProps {
  const { name = '', formGroup, items = [] } = params;
  return {
    ...legend(params.fieldset),
    name,
    idPrefix: params['idPrefix'] as string | undefined,
    describedBy: params.describedBy,
    hint: content(params.hint),
    error: content(params.errorMessage),
    group: group(formGroup),
    choices: items.map(choice),
    className: params.classes,
    attributes: params.attributes,
    before: side(formGroup, 'beforeInputs'),
    after: side(formGroup, 'afterInputs'),
  };
}

matchesFixtures('radios', (params) => (
  <Radios {...question(params)} value={params.value === undefined ? undefined : String(params.value)} />
));

matchesFixtures('checkboxes', (params) => (
  <Checkboxes {...question(params)} values={params['values'] as readonly string[] | undefined} />
));

matchesFixtures('fieldset', (params) => (
  <Fieldset
    legend={content(params.legend)}
    legendClassName={params.legend?.classes}
    legendIsHeading={params.legend?.isPageHeading}
    describedBy={params.describedBy}
    role={params['role'] as string | undefined}
    className={params.classes}
    attributes={params.attributes}
  >
    {params.html && content({ html: params.html })}
  </Fieldset>
));
