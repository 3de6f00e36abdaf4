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

const countTypeOf = ({ countType, maxWords }: CharacterCountProps) => countType ?? (maxWords ? 'words' : undefined);

type Limits = Pick<CharacterCountProps, 'maxLength' | 'maxWords' | 'threshold' | 'countType' | 'description'>;

/** What the kit's script reads. Without a limit it gets the sentence, and fills the limit in itself. */
const dataOf = ({ maxLength, maxWords, threshold, countType, description }: Limits) => ({
  'data-module': 'govuk-character-count',
  'data-maxlength': maxLength,
  'data-maxwords': maxWords,
  'data-threshold': threshold,
  'data-count-type': countType,
  'data-i18n.textarea-description.other': (maxWords ?? maxLength) === undefined ? description : undefined,
});

/** Said before the script counts. */
function Allowed({ limit, sentence }: { limit?: number; sentence: string }) {
  return limit === undefined ? null : <>{sentence.replace('%{count}', String(limit))}</>;
}

export function CharacterCount(props: CharacterCountProps) {
  const { t } = useLanguage();
  const { maxLength, maxWords, threshold, description, messageClassName, sentences, group, after, ...textarea } = props;
  const countType = countTypeOf(props);
  const limits = dataOf({ maxLength, maxWords, threshold, countType, description });
  const info = `${fieldId(props)}-info`;
  const allowed = countType === 'words' ? t.wordsAllowed : t.charactersAllowed;
  return (
    <Textarea
      {...textarea}
      describedBy={info}
      className={classes('govuk-js-character-count', textarea.className)}
      group={{
        className: classes('govuk-character-count', group?.className),
        attributes: { ...limits, ...asData(sentences ?? t.count), ...group?.attributes },
      }}
      after={
        <>
          <Hint id={info} className={classes('govuk-character-count__message', messageClassName)}>
            <Allowed limit={maxWords ?? maxLength} sentence={description ?? allowed} />
          </Hint>
          {after}
        </>
      }
    />
  );
}
