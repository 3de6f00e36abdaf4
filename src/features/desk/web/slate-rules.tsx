import { Form } from '../../../platform/web/form.js';
import { Button, Details, SelectField, type FormState } from '../../../ui/index.js';
import { panelKindLabel, panelKinds, type PanelKind } from '../../matching/panels.service.js';
import type { SlateDesk } from '../data/slate-desk.query.js';
import { deskPaths } from '../desk.paths.js';
import { slateWords } from '../words/slate.js';
import { useDesk } from './desk.js';
import { maxName, minName } from './slate.form.js';

/** Who should sit at this table: at least and at most so many of each kind. */
export function SlateRules({ desk, form }: { desk: SlateDesk; form: FormState }) {
  const { locale } = useDesk();
  const t = slateWords[locale];
  const { id, places } = desk.request;
  const startingWith = (start: string) => panelKinds.filter((kind) => kind.startsWith(start));
  const [perspective, province] = [startingWith('perspective_'), startingWith('province_')];
  const own = panelKinds.filter((kind) => !perspective.includes(kind) && !province.includes(kind));
  return (
    <>
      <h2 className="govuk-heading-m">{t.rules}</h2>
      <p className="govuk-body">
        {t.from[desk.from]} {t.fair}
      </p>
      <Form action={deskPaths.slateRules.to(locale, { id })}>
        <h3 className="govuk-heading-s">{t.groups.own}</h3>
        <Kinds kinds={own} places={places} form={form} />
        <Details summary={t.groups.perspective} open={some(perspective, form)}>
          <Kinds kinds={perspective} places={places} form={form} />
        </Details>
        <Details summary={t.groups.province} open={some(province, form)}>
          <Kinds kinds={province} places={places} form={form} />
        </Details>
        <Button preventDoubleClick look="secondary">
          {t.save}
        </Button>
      </Form>
    </>
  );
}

/** Does the group hold anything to see? */
const some = (kinds: readonly PanelKind[], { typed, errors }: FormState): boolean =>
  kinds.some((kind) => [minName(kind), maxName(kind)].some((name) => Boolean(typed[name]) || Boolean(errors[name])));

function Kinds({ kinds, places, form }: { kinds: readonly PanelKind[]; places: number; form: FormState }) {
  const { locale } = useDesk();
  const t = slateWords[locale];
  const numbers = (from: number) => [
    { value: '', text: t.any },
    ...Array.from({ length: places + 1 - from }, (_, index) => String(index + from)).map((text) => ({
      value: text,
      text,
    })),
  ];
  return kinds.map((kind) => {
    const label = panelKindLabel(kind)[locale];
    return (
      <div className="govuk-grid-row" key={kind}>
        <div className="govuk-grid-column-one-half">
          <SelectField form={form} name={minName(kind)} label={t.atLeast(label)} options={numbers(1)} />
        </div>
        <div className="govuk-grid-column-one-half">
          <SelectField form={form} name={maxName(kind)} label={t.atMost(label)} options={numbers(0)} />
        </div>
      </div>
    );
  });
}
