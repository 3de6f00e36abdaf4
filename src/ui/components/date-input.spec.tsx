import { content, matchesFixtures, type Params } from '../../../test/support/kit-fixtures.js';
import { DateInput, type DatePart } from './date-input.js';

type Key = 'day' | 'month' | 'year';
const group = (params: Params | undefined) => params && { className: params.classes, attributes: params.attributes };
const side = (params: Params | undefined, key: string) => content(params?.[key] as Params | undefined);
const inner = (params: Params, key: string) => params[key] as Params | null | undefined;
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** An item's own value, else the one given for its part, else the one given for its name. */
function valueOf(params: Params, key: Key | undefined, item: Params, name: string) {
  const values = (params['values'] ?? {}) as Readonly<Record<string, string>>;
  const full = params.namePrefix ? `${params.namePrefix}-${name}` : name;
  return [item.value, inner(params, name)?.value, key && values[key], values[full]].find(
    (value) => value !== undefined,
  );
}

/** The kit takes width and error from class names as well; we have props for them. */
function looks(params: Params, item: Params, name: string): Pick<DatePart, 'className' | 'width' | 'error'> {
  const own = item.classes ?? '';
  const isYear = ['year', inner(params, 'year')?.name].includes(name);
  return {
    className: own.replace(/govuk-input--(width-\d|error)/g, '').trim() || undefined,
    width: own.includes('width-4') || (isYear && !own.includes('width-')) ? 4 : 2,
    error: own.includes('--error') ? true : (item['error'] as boolean | undefined),
  };
}

/** The kit guesses what each part is from its name; we are told, so the guess is made here. */
function part(params: Params, key: Key | undefined, item: Params): DatePart {
  const name = item.name ?? key ?? '';
  return {
    ...looks(params, item, name),
    name,
    label: (item.label as unknown as string | undefined) ?? capital(name),
    value: valueOf(params, key, item, name),
    id: item.id,
    inputMode: item['inputmode'] as DatePart['inputMode'],
    autoComplete: item['autocomplete'] as DatePart['autoComplete'],
    pattern: item['pattern'] as string | undefined,
    attributes: item.attributes,
  };
}

function parts(params: Params): DatePart[] {
  if (params.items?.length) return params.items.filter((item) => !!item).map((item) => part(params, undefined, item));
  return (['day', 'month', 'year'] as const).flatMap((key) => {
    const item = params[key] === undefined ? {} : inner(params, key);
    return item ? [part(params, key, item)] : [];
  });
}

matchesFixtures('date-input', (params) => {
  const { fieldset, hint, errorMessage, formGroup } = params;
  return (
    <DateInput
      id={params.id ?? ''}
      namePrefix={params.namePrefix}
      parts={parts(params)}
      legend={content(fieldset?.legend)}
      legendIsHeading={fieldset?.legend?.isPageHeading}
      legendClassName={fieldset?.legend?.classes}
      fieldset={fieldset && { ...group(fieldset), describedBy: fieldset.describedBy }}
      hint={content(hint)}
      error={content(errorMessage)}
      group={group(formGroup)}
      className={params.classes}
      attributes={params.attributes}
      before={side(formGroup, 'beforeInputs')}
      after={side(formGroup, 'afterInputs')}
    />
  );
});
