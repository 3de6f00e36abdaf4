import { classes } from '../classes.js';
import { useLanguage } from '../language.js';
import { fieldId } from './form-group.js';
import { Hint } from './hint.js';
import { Textarea, type TextareaProps } from './textarea.js';

export type CharacterCountProps = TextareaProps & {
  maxLength?: number;
  maxWords?: number;
  /** Per cent of the limit from which the count is shown. */
  threshold?: number;
  countType?: string;
  /** Replaces “You can enter up to %{count} characters”. */
  description?: string;
  messageClassName?: string;
  /** The script's sentences by key, such as `characters-under-limit.one`; the page's own when left out. */
  sentences?: Readonly<Record<string, string>>;
};

const asData = (sentences: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(sentences).map(([key, text]) => [`data-i18n.${key}`, text]));

export function CharacterCount(props: CharacterCountProps) {
  const { t } = useLanguage();
  const { maxLength, maxWords, threshold, description, messageClassName, sentences, group, after, ...textarea } = props;
  const countType = props.countType ?? (maxWords ? 'words' : undefined);
  const info = `${fieldId(props)}-info`;
  const limit = maxWords ?? maxLength;
  const allowed = description ?? (countType === 'words' ? t.wordsAllowed : t.charactersAllowed);
  const data = {
    'data-module': 'govuk-character-count',
    'data-maxlength': maxLength,
    'data-maxwords': maxWords,
    'data-threshold': threshold,
    'data-count-type': countType,
    ...(limit === undefined && description ? { 'data-i18n.textarea-description.other': description } : {}),
    ...asData(sentences ?? t.count),
    ...group?.attributes,
  };
  const message = (
    <Hint id={info} className={classes('govuk-character-count__message', messageClassName)}>
      {limit === undefined ? null : allowed.replace('%{count}', String(limit))}
    </Hint>
  );
  return (
    <Textarea
      {...textarea}
      describedBy={info}
      className={classes('govuk-js-character-count', textarea.className)}
      group={{ className: classes('govuk-character-count', group?.className), attributes: data }}
      after={
        <>
          {message}
          {after}
        </>
      }
    />
  );
}
