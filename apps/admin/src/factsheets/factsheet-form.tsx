import type { FactsheetContent, FactsheetPhoto, FactsheetQuote } from '@waymark/domain';
import { useNotify, useUpdate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import Box from '@mui/material/Box';
import type { ExchangeView, FactsheetView } from '../api/views.js';
import { useWhole, whole } from '../data/use-whole.js';
import { LinesField } from '../fields/lines-field.js';
import { PlainField } from '../fields/plain-field.js';
import { FormPage } from '../forms/form-page.js';
import { FormPart } from '../forms/form-part.js';
import { useDraftForm } from '../forms/use-draft-form.js';
import { useWords } from '../i18n/use-words.js';
import {
  contentOf,
  sourcesOf,
  listSections,
  textSections,
  type ListSection,
  type TextSection,
} from './content.js';
import { MonthField } from './month-field.js';
import { PhotoFields } from './photo-fields.js';
import { QuoteFields } from './quote-fields.js';

type Draft = Pick<FactsheetContent, 'title' | 'when' | TextSection | ListSection | 'quotes' | 'photos'>;
const sections = ['title', 'when', ...textSections, ...listSections, 'quotes', 'photos'] as const;

/** Only sections that differ go to the server: what nobody touched needs nobody's yes again. */
const changedSections = (draft: Draft, before: FactsheetContent) =>
  Object.fromEntries(
    sections
      .filter((key) => JSON.stringify(draft[key]) !== JSON.stringify(before[key]))
      .map((key) => [key, draft[key]]),
  );

/** Problems come as `content.what`; the fields are called `what`. */
const ownName = (errors: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(errors).map(([field, text]) => [field.replace(/^content\./, ''), text]));

export function FactsheetForm({ factsheet }: { factsheet: FactsheetView }) {
  const t = useWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const before = contentOf(factsheet);
  const sources = sourcesOf(factsheet);
  const exchange = useWhole<ExchangeView>('exchanges', factsheet.id);
  const guests = (exchange?.participants ?? [])
    .filter(({ attendance }) => attendance !== 'absent')
    .map(({ personId, name }) => ({ value: personId, label: name }));
  const form = useDraftForm<Draft>({ ...before });
  const [update, { isPending }] = useUpdate();
  const page = `/factsheet-drafts/${factsheet.id}/show`;
  const errors = ownName(form.errors);
  const { values } = form;
  const text = (name: TextSection | 'title', lines: number) => (
    <PlainField
      name={name}
      label={t(`factsheet.field.${name}`)}
      lines={lines}
      value={values[name]}
      error={errors[name]}
      onChange={(typed) => form.set(name)(String(typed ?? ''))}
    />
  );
  const list = (name: ListSection) => (
    <LinesField
      name={name}
      label={t(`factsheet.field.${name}`)}
      help={t('factsheet.onePerLine')}
      maxItems={12}
      value={[...values[name]]}
      error={errors[name]}
      errors={errors}
      onChange={(lines) => form.set(name)(lines ?? [])}
    />
  );
  const save = () => {
    form.clear();
    const content = changedSections(values, before);
    if (Object.keys(content).length === 0) return void navigate(page);
    void update(
      'factsheet-drafts',
      { id: factsheet.id, data: { content, version: factsheet.version }, meta: whole },
      {
        onSuccess: () => {
          form.setChanged(false);
          notify(t('factsheet.saved'), { type: 'success' });
          void navigate(page);
        },
        onError: form.fail,
      },
    );
  };
  return (
    <FormPage
      title={values.title || t('factsheets.title')}
      back={{ to: page, name: t('factsheets.title') }}
      submit={t('factsheet.save')}
      sending={isPending}
      changed={form.changed}
      problem={form.problem}
      onSubmit={save}
    >
      <FormPart title={t('factsheet.part.head')}>
        {text('title', 1)}
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '220px 220px' }, gap: 2 }}>
          <MonthField
            name="when.from"
            label={t('factsheet.field.from')}
            value={values.when.from}
            error={errors['when.from'] ?? errors['when']}
            onChange={(from) => form.set('when')({ ...values.when, from })}
          />
          <MonthField
            name="when.to"
            label={t('factsheet.field.to')}
            value={values.when.to}
            error={errors['when.to']}
            onChange={(to) => form.set('when')({ ...values.when, to })}
          />
        </Box>
      </FormPart>
      <FormPart title={t('factsheet.part.exchange')}>
        {text('what', 4)}
        {text('why', 3)}
        {list('seen')}
        {text('preparation', 3)}
        {text('nextStep', 3)}
        {text('organisedBy', 1)}
        {text('paidBy', 1)}
      </FormPart>
      <FormPart title={t('factsheet.part.lessons')}>
        {list('hostLessons')}
        {list('participantLessons')}
      </FormPart>
      <FormPart title={t('factsheet.part.quotes')}>
        <QuoteFields
          offered={sources.quotes}
          quotes={values.quotes}
          onChange={(quotes: FactsheetQuote[]) => form.set('quotes')(quotes)}
        />
      </FormPart>
      <FormPart title={t('factsheet.part.photos')}>
        <PhotoFields
          guests={guests}
          offered={sources.photos}
          photos={values.photos}
          errors={errors}
          onChange={(photos: FactsheetPhoto[]) => form.set('photos')(photos)}
        />
      </FormPart>
    </FormPage>
  );
}
