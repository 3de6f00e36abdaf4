import { content, matchesFixtures, type Params } from '../../../test/support/kit-fixtures.js';
import { CharacterCount } from './character-count.js';
import { FileUpload } from './file-upload.js';
import type { FieldProps } from './form-group.js';
import { Input, type InputProps } from './input.js';
import { Select } from './select.js';
import { Textarea } from './textarea.js';

const group = (params: Params | undefined) => params && { className: params.classes, attributes: params.attributes };
const text = (value: string | number | null | undefined) => (value == null ? undefined : String(value));

/** React writes this one attribute of the fixtures in its own way. */
const inReact = (attributes: Params['attributes']) => {
  const { maxlength, ...others } = attributes ?? {};
  return maxlength ? { ...others, maxLength: maxlength } : attributes;
};

function field(params: Params): FieldProps {
  const { label, hint, errorMessage, formGroup } = params;
  return {
    name: params.name ?? '',
    id: params.id,
    label: content(label),
    labelClassName: label?.classes,
    labelIsHeading: label?.isPageHeading,
    hint: content(hint),
    error: content(errorMessage),
    describedBy: params.describedBy,
    className: params.classes,
    attributes: inReact(params.attributes),
    group: group(formGroup),
  };
}

const side = (params: Params | undefined, key: string) => content(params?.[key] as Params | undefined);
const around = (params: Params) => ({
  before: side(params.formGroup, 'beforeInput'),
  after: side(params.formGroup, 'afterInput'),
});

const affix = (params: unknown) => {
  const given = params as Params | undefined;
  const shown = content(given);
  return given && shown ? { text: shown, className: given.classes, attributes: given.attributes } : undefined;
};

const input = (params: Params): InputProps => ({
  ...field(params),
  ...around(params),
  value: params.value,
  type: params['type'] as InputProps['type'],
  inputMode: params['inputmode'] as InputProps['inputMode'],
  pattern: params['pattern'] as string | undefined,
  autoComplete: params['autocomplete'] as InputProps['autoComplete'],
  autoCapitalize: params['autocapitalize'] as string | undefined,
  spellCheck: params['spellcheck'] as boolean | undefined,
  disabled: params['disabled'] as boolean | undefined,
  prefix: affix(params['prefix']),
  suffix: affix(params['suffix']),
  wrapper: group(params['inputWrapper'] as Params | undefined),
});

const area = (params: Params) => ({
  ...field(params),
  ...around(params),
  value: text(params.value),
  rows: params['rows'] as number | undefined,
  spellCheck: params['spellcheck'] as boolean | undefined,
  autoComplete: params['autocomplete'] as string | undefined,
});

matchesFixtures('input', (params) => <Input {...input(params)} />);
matchesFixtures('textarea', (params) => <Textarea {...area(params)} />);

/** The kit's `charactersUnderLimitText: { one, other }` as our `characters-under-limit.one`, `… .other`. */
function sentences(params: Params): Record<string, string> {
  const found = Object.entries(params).filter(([key]) => /^(characters|words).*LimitText$/.test(key));
  return Object.fromEntries(
    found.flatMap(([key, value]) => {
      const name = key.replace(/Text$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      if (typeof value === 'string') return [[name, value]];
      return Object.entries(value as Record<string, string>).map(([plural, said]) => [`${name}.${plural}`, said]);
    }),
  );
}

matchesFixtures('character-count', (params) => (
  <CharacterCount
    {...area(params)}
    maxLength={params['maxlength'] as number | undefined}
    maxWords={params['maxwords'] as number | undefined}
    threshold={params['threshold'] as number | undefined}
    countType={params['countType'] as string | undefined}
    description={params['textareaDescriptionText'] as string | undefined}
    messageClassName={(params['countMessage'] as Params | undefined)?.classes}
    sentences={sentences(params)}
  />
));

const drawSelect = (params: Params) => {
  const chosen = params.items?.find((item) => item && item['selected']);
  const items = params.items?.map((item) => item && { ...item, value: text(item.value), text: item.text ?? '' });
  const value = chosen ? (chosen.value ?? chosen.text) : params.value;
  return (
    <Select
      {...field(params)}
      {...around(params)}
      disabled={params['disabled'] as boolean | undefined}
      value={text(value)}
      options={(items ?? []).map(
        (item) =>
          item && {
            value: item.value,
            text: item.text,
            disabled: Boolean((item as Params)['disabled']),
            attributes: item.attributes,
          },
      )}
    />
  );
};

matchesFixtures('select', drawSelect, { 'item selected overrides value': '`value` alone says what is chosen' });

const enhanced = 'the script-made drop zone is left out';
matchesFixtures(
  'file-upload',
  (params) => (
    <FileUpload
      {...field(params)}
      {...around(params)}
      multiple={params['multiple'] as boolean | undefined}
      disabled={params['disabled'] as boolean | undefined}
    />
  ),
  {
    enhanced,
    'enhanced, with error message and hint': enhanced,
    'enhanced, multiple files': enhanced,
    'enhanced, custom wrapper classes and attributes': enhanced,
    translated: enhanced,
  },
);
