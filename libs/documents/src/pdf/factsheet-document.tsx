import { Document, Image, Page, Text, View } from '@react-pdf/renderer';
import type { FactsheetPhoto } from '@waymark/domain';
import type { ReactElement } from 'react';
import type { FactsheetModel, PublicFactsheet } from '../factsheet/model.js';
import { instantInWords } from '../texts/dates.js';
import { fill } from '../texts/index.js';
import type { Reading } from '../texts/reading.js';
import { Facts } from './facts.js';
import { JoinBlock } from './join-block.js';
import { Foot, Heading, List, Paragraphs, Section, SubHeading } from './parts.js';
import { styles } from './styles.js';

export interface DocumentProps {
  readonly sheet: PublicFactsheet;
  readonly model: FactsheetModel;
  /** Address of the web page. */
  readonly url: string;
  readonly photos: ReadonlyMap<string, Uint8Array>;
  readonly reading: Reading;
}

const Photo = ({
  photo,
  bytes,
  style,
  label,
}: {
  photo: FactsheetPhoto;
  bytes: Uint8Array;
  style: 'lead' | 'photo';
  /** Name of the section, where this photo is all of it. */
  label?: string | undefined;
}) => (
  <View style={style === 'photo' ? styles.figure : {}} wrap={false}>
    <Image src={{ data: Buffer.from(bytes), format: 'jpg' }} style={styles[style]} />
    <Text style={styles.caption}>
      {label && <Text style={styles.strong}>{label} </Text>}
      {photo.caption}
    </Text>
  </View>
);

const Exchange = ({ model: { texts, content, topics } }: { model: FactsheetModel }) => (
  <Section title={texts.exchange}>
    <Paragraphs text={content.what} first />
    {content.why !== '' && <SubHeading>{texts.why}</SubHeading>}
    {content.why !== '' && <Paragraphs text={content.why} />}
    {content.seen.length > 0 && <SubHeading>{texts.seen}</SubHeading>}
    <List items={content.seen} />
    {topics.length > 0 && <SubHeading>{texts.topics}</SubHeading>}
    {topics.length > 0 && <Paragraphs text={topics.join('; ')} />}
  </Section>
);

// Columns that break look torn; only where a page could not hold them do they break all the same.
const fitsOnAPage = (items: readonly string[]) => items.join('').length < 2500;

const Lessons = ({ model: { texts, content } }: { model: FactsheetModel }) => {
  const columns = [
    { title: texts.hostLessons, items: content.hostLessons },
    { title: texts.participantLessons, items: content.participantLessons },
  ].filter(({ items }) => items.length > 0);
  if (columns.length === 0) return null;
  return (
    <Section title={texts.lessons} whole={fitsOnAPage(columns.flatMap(({ items }) => items))}>
      <View style={styles.columns}>
        {columns.map(({ title, items }) => (
          <View key={title} style={[styles.column, styles.ruled]}>
            <SubHeading>{title}</SubHeading>
            <List items={items} />
          </View>
        ))}
      </View>
    </Section>
  );
};

const Voices = ({ model: { texts, quotes } }: { model: FactsheetModel }) =>
  quotes.length > 0 && (
    <Section title={texts.quotes}>
      {quotes.map((quote, index) => (
        <View key={index} style={styles.quote} wrap={false}>
          <Text style={styles.quoteText}>{quote.text}</Text>
          <Text style={styles.by}>{quote.by}</Text>
        </View>
      ))}
    </Section>
  );

/** A factsheet on A4: the same sections as its page, in the same order. */
export function FactsheetDocument({
  sheet,
  model,
  url,
  photos,
  reading,
}: DocumentProps): ReactElement<object> {
  const { texts, content } = model;
  const shown = content.photos.flatMap((photo) => {
    const bytes = photos.get(photo.photoId);
    return bytes ? [{ photo, bytes }] : [];
  });
  const [lead, ...more] = shown;
  const published = instantInWords(sheet.publishedAt, reading.language);
  const kicker = [texts.factsheet, model.format, model.when].filter((part) => part !== '');
  return (
    <Document
      title={content.title}
      author={texts.siteName}
      subject={content.what.slice(0, 300)}
      language={reading.language}
      pdfVersion="1.7"
      creator="Waymark"
      producer="Waymark"
      creationDate={sheet.publishedAt}
      modificationDate={sheet.publishedAt}
    >
      <Page size="A4" style={styles.page}>
        <Foot said={fill(texts.published, { day: published })} url={url} page={texts.page} />
        <View style={styles.content}>
          <Text style={styles.brand}>{texts.siteName}</Text>
          {lead && <Photo {...lead} style="lead" label={more.length === 0 ? texts.photos : undefined} />}
          <Text style={styles.kicker}>{kicker.join(' · ')}</Text>
          <Text style={styles.title}>{content.title}</Text>
          <Facts model={model} />
          <Exchange model={model} />
          {content.preparation !== '' && (
            <Section title={texts.preparation}>
              <Paragraphs text={content.preparation} />
            </Section>
          )}
          {more.length > 0 && (
            <Section title={texts.photos}>
              <View style={styles.photos}>
                {more.map((one) => (
                  <Photo key={one.photo.photoId} {...one} style="photo" />
                ))}
              </View>
            </Section>
          )}
          {content.nextStep !== '' && (
            <View style={[styles.section, styles.next]} wrap={!fitsOnAPage([content.nextStep])}>
              <Heading>{texts.nextStep}</Heading>
              <Paragraphs text={content.nextStep} />
            </View>
          )}
          <Lessons model={model} />
          <Voices model={model} />
          <JoinBlock block={model.standing} />
        </View>
      </Page>
    </Document>
  );
}
