import { Fragment } from 'react';
import type { ProjectScreen } from '@/app/_session/screen';
import { Form } from '@/app/_ui/Form';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextField } from '@/app/_ui/TextField';
import { Toolbar } from '@/app/_ui/Toolbar';
import { VAGUE_WORDS } from '@/lib/figure/figure';
import { boundField, toleranceField } from '@/lib/figure/typedPolicy';
import type { ProjectId } from '@/lib/id';
import { inDigits } from '@/lib/text/digits';
import { policyAction } from '../actions';
import styles from './policy.module.css';

interface Props {
  place: { readonly id: ProjectId; readonly slug: string; readonly seen: number };
  fields: Readonly<Record<string, string>>;
  /** Whether what these fields would move is on the page already. */
  previewed: boolean;
  screen: ProjectScreen;
}

/** The policy as a form: what it would move is shown before it is put in force. */
export function PolicyForm({ place, fields, previewed, screen: { t, reading } }: Props) {
  const shown = (field: string) => inDigits(fields[field] ?? '', reading.digits);
  const number = { look: 'figure', inputMode: 'decimal', dir: 'ltr', autoComplete: 'off' } as const;
  return (
    <Form action={policyAction.bind(null, place)} label={t('policy.title')}>
      <div className={styles.tolerance}>
        <TextField
          name={toleranceField}
          label={t('policy.tolerance')}
          hint={t('policy.toleranceHint')}
          defaultValue={shown(toleranceField)}
          {...number}
        />
      </div>
      <div className={styles.words}>
        <span className={styles.head}>{t('policy.word')}</span>
        <span className={styles.head}>{t('policy.low')}</span>
        <span className={styles.head}>{t('policy.high')}</span>
        {VAGUE_WORDS.map((word) => {
          const said = t(`figure.vague.${word}`);
          const [low, high] = [boundField(word, 'low'), boundField(word, 'high')];
          return (
            <Fragment key={word}>
              <span>{said}</span>
              <TextField name={low} label={t('policy.lowOf', { word: said })} defaultValue={shown(low)} {...number} />
              <TextField name={high} label={t('policy.highOf', { word: said })} defaultValue={shown(high)} {...number} />
            </Fragment>
          );
        })}
      </div>
      <Toolbar>
        <SubmitButton name="intent" value="preview" variant={previewed ? 'plain' : 'primary'}>
          {t('policy.preview')}
        </SubmitButton>
        <SubmitButton name="intent" value="save" variant={previewed ? 'primary' : 'plain'}>
          {t('policy.save')}
        </SubmitButton>
      </Toolbar>
    </Form>
  );
}
