import { Fragment, type ReactNode } from 'react';
import { classes } from '../classes.js';
import type { Attributes } from './attributes.js';
import { describeItems, FieldsetGroup, type QuestionProps } from './fieldset-group.js';
import { Hint } from './hint.js';
import { Label } from './label.js';

export type Option = {
  value: string;
  text: ReactNode;
  hint?: ReactNode;
  /** Shown under the choice when it is chosen. */
  reveal?: ReactNode;
  /** Checkboxes only: choosing it clears the others (“None of these”). */
  exclusive?: boolean;
  id?: string;
  name?: string;
  checked?: boolean;
  disabled?: boolean;
  attributes?: Attributes;
  label?: { className?: string; attributes?: Attributes };
};

/** A choice, a word between two choices, or nothing (so that `wanted && {…}` can be written). */
export type Choice = Option | { divider: ReactNode } | false | null | undefined | '';

export type ChoicesProps = QuestionProps & {
  name: string;
  idPrefix?: string;
  choices: readonly Choice[];
  small?: boolean;
  inline?: boolean;
  className?: string;
  attributes?: Attributes;
  before?: ReactNode;
  after?: ReactNode;
};

type Kind = 'radios' | 'checkboxes';
type ItemProps = { kind: Kind; option: Option; id: string; name: string; checked: boolean; describedBy: string };

/** The attributes that tie a choice to its hint and to what it reveals. */
const tiesOf = ({ option, id, describedBy }: ItemProps) => ({
  'data-aria-controls': option.reveal ? `conditional-${id}` : undefined,
  'data-behaviour': option.exclusive ? 'exclusive' : undefined,
  'aria-describedby': classes(describedBy, option.hint ? `${id}-item-hint` : '') || undefined,
  ...option.attributes,
});

function Item(props: ItemProps) {
  const { kind, option, id, name, checked } = props;
  const block = `govuk-${kind}`;
  return (
    <div className={`${block}__item`}>
      <input
        className={`${block}__input`}
        id={id}
        name={option.name ?? name}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        value={option.value}
        defaultChecked={checked}
        disabled={option.disabled}
        {...tiesOf(props)}
      />
      <Label
        htmlFor={id}
        className={classes(`${block}__label`, option.label?.className)}
        attributes={option.label?.attributes}
      >
        {option.text}
      </Label>
      {option.hint ? (
        <Hint id={`${id}-item-hint`} className={`${block}__hint`}>
          {option.hint}
        </Hint>
      ) : null}
    </div>
  );
}

function Reveal({ kind, id, open, children }: { kind: Kind; id: string; open: boolean; children: ReactNode }) {
  const name = `govuk-${kind}__conditional`;
  return (
    <div className={classes(name, !open && `${name}--hidden`)} id={`conditional-${id}`}>
      {children}
    </div>
  );
}

type Drawn = { kind: Kind; props: ChoicesProps; isChosen: (value: string) => boolean };

/** Radios and checkboxes are one thing that differs in name, so they are drawn by one function. */
export function Choices({ kind, props, isChosen }: Drawn) {
  const { name, choices, small, inline, className, attributes } = props;
  const block = `govuk-${kind}`;
  const prefix = props.idPrefix ?? name;
  const describedBy = kind === 'checkboxes' ? describeItems(prefix, props) : '';
  const draw = (choice: Choice, index: number) => {
    if (!choice) return null;
    if ('divider' in choice)
      return (
        <div className={`${block}__divider`} key={index}>
          {choice.divider}
        </div>
      );
    const id = choice.id ?? (index === 0 ? prefix : `${prefix}-${index + 1}`);
    const checked = choice.checked ?? isChosen(choice.value);
    return (
      <Fragment key={index}>
        <Item {...{ kind, option: choice, id, name, checked, describedBy }} />
        {choice.reveal ? <Reveal {...{ kind, id, open: checked }}>{choice.reveal}</Reveal> : null}
      </Fragment>
    );
  };
  return (
    <FieldsetGroup id={prefix} question={props}>
      <div
        className={classes(block, small && `${block}--small`, inline && `${block}--inline`, className)}
        {...attributes}
        data-module={block}
      >
        {props.before}
        {choices.map(draw)}
        {props.after}
      </div>
    </FieldsetGroup>
  );
}
